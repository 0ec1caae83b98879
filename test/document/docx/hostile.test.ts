import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../tools/document/docx/read.js';
import { failureOf } from '../failure.js';
import { docxOf, filesOf, line, paragraph, run } from './package-of.js';
import { shown } from './shown.js';

const failure = (bytes: Uint8Array) => failureOf(() => readDocx(bytes));
const replacing = (name: string, text: string | null): Uint8Array => {
  const files = filesOf(line('预算'), { styles: '' });
  if (text === null) delete files[name];
  else files[name] = strToU8(text);
  return zipSync(files);
};

describe('a hostile or broken Word file', () => {
  it.each([
    ['no document', replacing('word/document.xml', null), 'corrupt'],
    ['another document', replacing('word/document.xml', '<a/>'), 'corrupt'],
    ['XML that ends early', replacing('word/document.xml', '<w:document><w:body>'), 'corrupt'],
    [
      'a DOCTYPE in the styles',
      replacing('word/styles.xml', '<!DOCTYPE a [<!ENTITY b "c">]><w:styles>&b;</w:styles>'),
      'corrupt',
    ],
    ['a document that is binary', zipSync({ 'word/document.xml': Uint8Array.of(0xff, 0xfe, 0xfd) }), 'corrupt'],
    ['no text', docxOf(paragraph('') + line('  ')), 'empty'],
    ['only pictures', docxOf(paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>')), 'no-text-layer'],
    ['tables nested without end', docxOf('<w:tbl><w:tr><w:tc>'.repeat(20_000)), 'too-deep'],
    ['paragraphs without end', docxOf('<w:p/>'.repeat(250_000)), 'too-long'],
    ['a million paragraphs, which pack too well', docxOf('<w:p/>'.repeat(1_000_000)), 'zip-bomb'],
  ])('with %s', (_, bytes, code) => {
    expect(failure(bytes).code).toBe(code);
  });

  it('says what is wrong with a DOCTYPE', () => {
    expect(failure(replacing('word/document.xml', '<!DOCTYPE a><a/>')).details).toEqual({ reason: 'doctype' });
  });

  it('with more text than the limit is refused', () => {
    // Han characters in an order that does not pack too well for the guard against bombs.
    const text = Array.from({ length: 90_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    const body = Array.from({ length: 60 }, (_, index) => line(`${index}${text}`)).join('');
    expect(failure(docxOf(body))).toEqual({ code: 'too-long', details: { limit: '5000000', unit: 'characters' } });
  });
});

describe('an unusual but honest Word file is read', () => {
  const document = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });
  const textOf = (bytes: Uint8Array): string => readDocx(bytes).text;

  it('without relationships, styles or numbering', () => {
    const xml = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
    expect(textOf(document(`${xml}${line('预算')}</w:body></w:document>`))).toBe('预算\n');
  });

  it('with other prefixes, and in the strict variant', () => {
    for (const uri of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ]) {
      const xml = `<n:document xmlns:n="${uri}"><n:body><n:p><n:r><n:t>预算</n:t></n:r></n:p></n:body></n:document>`;
      expect(textOf(document(xml))).toBe('预算\n');
    }
  });

  it('with its document under another name', () => {
    const { 'word/document.xml': main, ...files } = filesOf(line('预算'));
    const rels = new TextDecoder().decode(files['_rels/.rels']).replace('word/document.xml', '/word/Document2.xml');
    expect(
      textOf(zipSync({ ...files, '_rels/.rels': strToU8(rels), 'word/document2.xml': main ?? new Uint8Array(0) })),
    ).toBe('预算\n');
  });

  it('with long runs of brackets of every kind of wrapper', () => {
    const inner = Array.from({ length: 60 }, () => '<w:smartTag>').join('') + run('深') + '</w:smartTag>'.repeat(60);
    expect(shown(paragraph(inner))).toEqual(['深']);
  });
});
