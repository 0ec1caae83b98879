import { describe, expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { numberedLists } from '../../tools/document/numbering.js';
import { glyphOf, withOrdinal } from '../../tools/document/ordinal.js';
import { readText } from '../../tools/document/text.js';

const listsOf = (text: string): readonly (readonly string[])[] =>
  numberedLists(assemble(readText(new TextEncoder().encode(text), 'markdown'))).map(({ items }) =>
    items.map(({ marker }) => marker.text.trim()),
  );

describe('numberedLists', () => {
  test('keeps siblings together and inner lists apart', () => {
    const text = '一、甲\n\n（一）乙\n\n1.丙。正文。\n\n2.丁。正文。\n\n（二）戊\n\n1.己。正文。\n\n二、庚\n\n正文。';
    expect(listsOf(text)).toEqual([['一、', '二、'], ['（一）', '（二）'], ['1.', '2.'], ['1.']]);
  });

  test('counts an item of another style where it goes on with the count', () => {
    expect(listsOf('五、甲\n\n正文。\n\n6、乙\n\n正文。\n\n七、丙\n\n正文。')).toEqual([['五、', '6、', '七、']]);
  });

  test('reads a number that is glued to the digits of its text where the list asks for it', () => {
    const text = '一、产出\n\n1.道路建成2条。\n\n2.桥梁建成1座。\n\n3.24个断面达到标准。\n\n4.管网建成3公里。';
    expect(listsOf(text)).toEqual([['一、'], ['1.', '2.', '3.', '4.']]);
    expect(listsOf('一、产出\n\n3.24个断面达到标准。')).toEqual([['一、']]);
  });

  test('does not take an enumeration of industries for a heading', () => {
    expect(listsOf('一、二、三产业结构比为10:41:49，结构继续优化。')).toEqual([]);
  });

  test('begins a new list below an unnumbered heading', () => {
    const text = '## 问题\n\n1.甲。正文。\n\n2.乙。正文。\n\n## 措施\n\n1.丙。正文。';
    expect(listsOf(text)).toEqual([['1.', '2.'], ['1.']]);
  });
});

describe('ordinals', () => {
  const marker = { start: 0, end: 3, text: '（一）', style: 'chinese-brackets', ordinal: 1 } as const;
  test.each([
    [3, '（三）'],
    [10, '（十）'],
    [12, '（十二）'],
    [20, '（二十）'],
  ])('%i in the style of （一）', (ordinal, text) => expect(withOrdinal(marker, ordinal)).toBe(text));
  test('the glyph is what is left without the number', () => {
    expect(glyphOf({ start: 0, end: 3, text: '12．', style: 'arabic-point', ordinal: 12 })).toBe('．');
  });
});
