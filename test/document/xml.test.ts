import { describe, expect, it } from 'vitest';
import { decodeXml, parseXml } from '../../tools/document/xml.js';
import { child, descendants } from '../../tools/document/xml-tree.js';
import { failureOf } from './failure.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('the tree', () => {
  it('knows where every element stands in the source', () => {
    const source =
      '<?xml version="1.0"?>\r\n<a x="1">\r\n <b c="d"> 你&amp;好𠮷 </b><e/><f >g<!-- h -->i<![CDATA[<j>]]></f ></a>';
    const root = parseXml(source);
    expect(source.slice(root.start, root.openEnd)).toBe('<a x="1">');
    expect(root.children.map(({ start, end }) => source.slice(start, end))).toEqual([
      '<b c="d"> 你&amp;好𠮷 </b>',
      '<e/>',
      '<f >g<!-- h -->i<![CDATA[<j>]]></f >',
    ]);
    expect(root.children.map(({ text }) => text)).toEqual([' 你&好𠮷 ', '', 'gi<j>']);
    expect(root.text).toBe('');
  });

  it('calls elements and attributes by their usual prefixes, whatever the file chose', () => {
    const root = parseXml(`<x:document xmlns:x="${word}"><p xmlns="${word}" x:val="1"><x:r/></p></x:document>`);
    expect(root.name).toBe('w:document');
    expect(child(root, 'w:p')?.attributes['w:val']).toBe('1');
    expect(descendants(root, 'w:r')).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
    ['an undeclared entity', '<a>&b;</a>', 'xml'],
    ['an unclosed element', '<a><b></b>', 'xml'],
    ['crossed elements', '<a><b></a></b>', 'xml'],
    ['nothing', '', 'xml'],
  ])('%s', (_, source, reason) => {
    expect(failureOf(() => parseXml(source))).toEqual({ code: 'corrupt', details: { reason } });
  });

  it('nesting beyond any document', () => {
    expect(failureOf(() => parseXml('<a>'.repeat(20_000))).code).toBe('too-deep');
    expect(failureOf(() => parseXml('<a>'.repeat(256) + '</a>'.repeat(256))).code).toBe('none');
  });

  it('more paragraphs than any report has', () => {
    const source = `<w:body xmlns:w="${word}">${'<w:p/>'.repeat(200_001)}</w:body>`;
    expect(failureOf(() => parseXml(source)).code).toBe('too-long');
  });

  it('bytes that are no text', () => {
    expect(failureOf(() => decodeXml(Uint8Array.of(0x3c, 0xff, 0xfe)))).toMatchObject({ code: 'corrupt' });
  });
});

it('decodes UTF-8 with and without a mark, and UTF-16', () => {
  const text = '<a>预算</a>';
  const utf16 = new Uint8Array(2 + text.length * 2);
  const view = new DataView(utf16.buffer);
  view.setUint16(0, 0xfeff);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index));
  expect(decodeXml(utf16)).toBe(text);
  expect(decodeXml(new TextEncoder().encode(text))).toBe(text);
  expect(decodeXml(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
});
