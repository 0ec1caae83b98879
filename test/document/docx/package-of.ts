import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kinds: Readonly<Record<string, string>> = { document: 'document.main' };

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** XML of the parts beside the main one, each without its root element. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsIds?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** The files of a Word package around the given content of w:body. */
export const filesOf = (body: string, parts: Parts = {}): Record<string, Uint8Array> => {
  const names = Object.keys(parts);
  const overrides = ['document', ...names].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kinds[name] ?? name}+xml"/>`,
  );
  const relationships = names.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${name}" Target="${name}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaging}/relationships">${relationships.join('')}</Relationships>`,
  };
  for (const [name, xml] of Object.entries(parts)) {
    const root = roots[name] ?? name;
    files[`word/${name}.xml`] = `${head}<w:${root} ${namespaces}>${xml}</w:${root}>`;
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
};

/** A Word file with the given content of w:body. */
export const docxOf = (body: string, parts: Parts = {}): Uint8Array => zipSync(filesOf(body, parts));

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph around runs. */
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** A paragraph of plain text. */
export const line = (text: string, properties = ''): string => paragraph(run(text), properties);
