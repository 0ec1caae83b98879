import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice can be called. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const spaces = ['office', 'style', 'text'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

const style = (name: string, size: number, layout: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${layout}/>` +
  `<style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="${size}pt" style:font-size-asian="${size}pt" ` +
  'style:language-asian="zh" style:country-asian="CN"/></style:style>';

/** A report as GB/T 9704 sets it: A4, 16 point, lines 28 points apart, first lines indented, page numbers between dashes. */
const flatText = ([title = '', ...paragraphs]: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="FangSong, 仿宋, 'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
${style('Body', 16, 'fo:text-indent="32pt" fo:line-height="28pt" fo:text-align="justify" style:punctuation-wrap="simple"')}
${style('Head', 22, 'fo:text-align="center"')}${style('Foot', 14, 'fo:text-align="center"')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin-top="3.7cm" fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="1.5cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p text:style-name="Foot">— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Head">${escaped(title)}</text:p>
${paragraphs.map((paragraph) => `<text:p text:style-name="Body">${escaped(paragraph)}</text:p>`).join('\n')}
</office:text></office:body></office:document>`;

/** Sets paragraphs, the first of them the title, and prints them to PDF with LibreOffice. */
export const printed = (paragraphs: readonly string[]): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pdf-'));
  try {
    writeFileSync(join(folder, 'report.fodt'), flatText(paragraphs));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.fodt')],
      {
        stdio: 'ignore',
        timeout: 100_000,
      },
    );
    return readFileSync(join(folder, 'report.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
