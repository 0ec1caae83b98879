import { expect, it } from 'vitest';
import { readDocxWithSource } from '../../../tools/document/docx/read.js';
import { locateInFile } from '../../../tools/document/docx/source.js';
import { docxOf, line, paragraph, run } from './package-of.js';

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const body =
  paragraph(
    `${run('全年预算数')}<w:r><w:t> 4059</w:t></w:r>${run('.62万元')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    '<w:numPr><w:numId w:val="1"/></w:numPr>',
  ) + line('后');
const { draft, source } = readDocxWithSource(
  docxOf(body, { numbering, footnotes: `<w:footnote w:id="2">${line('脚注 7.5%')}</w:footnote>` }),
);
const located = (quote: string) => {
  const start = draft.text.indexOf(quote);
  return locateInFile(source, { start, end: start + quote.length }).map(({ part, element, characters }) => {
    const xml = source.package.part(part)?.xml.slice(element.start, element.end) ?? '';
    return [part, xml.replace(/<[^>]*>/g, '').slice(characters.start, characters.end)];
  });
};

it('every stretch of the text is found in the file, across runs and in notes', () => {
  expect(located('预算数4059.6')).toEqual([
    ['word/document.xml', '预算数'],
    ['word/document.xml', '4059'],
    ['word/document.xml', '.6'],
  ]);
  expect(located('7.5%')).toEqual([['word/footnotes.xml', '7.5%']]);
});

it('automatic numbers stand nowhere in the file', () => {
  expect(draft.text).toMatch(/^一、/);
  expect(located('一、')).toEqual([]);
});
