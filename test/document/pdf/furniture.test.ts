import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../tools/document/pdf/furniture.js';
import { textOf } from '../../../tools/document/pdf/line-text.js';
import type { Line } from '../../../tools/document/pdf/lines.js';
import { line, sheet } from './typeset.js';

const kept = (...pages: readonly (readonly Line[])[]): readonly (readonly string[])[] =>
  withoutFurniture(pages.map((lines, index) => sheet(index + 1, lines))).map(({ lines }) =>
    lines.map((each) => textOf(each, new Set(), ' ')),
  );

const body = (text: string, page: number): Line => line(text, 80, 400, 16, page);

describe('page numbers', () => {
  it.each(['— 1 —', '- 1 -', '第1页', '第 1 页 共 3 页', '1/3', 'Page 1 of 3', '1'])('%s', (number) => {
    expect(kept([body('正文', 1), line(number, 280, 780)])).toEqual([['正文']]);
  });

  it('a number that ends a page is no page number when it counts otherwise', () => {
    expect(kept([body('全年共有', 1), line('97', 80, 760)], [body('家企业', 2)])).toEqual([
      ['全年共有', '97'],
      ['家企业'],
    ]);
  });

  it('a number in the middle of a page is text', () => expect(kept([line('1', 280, 400)])).toEqual([['1']]));

  it('go when numbering starts later', () => {
    const page = (number: string, at: number): readonly Line[] => [body('正文', at), line(number, 280, 780, 14, at)];
    expect(kept(page('5', 1), page('6', 2), page('7', 3))).toEqual([['正文'], ['正文'], ['正文']]);
  });
});

describe('headers and footers', () => {
  const header = (page: number, text: string): Line => line(text, 200, 60, 10, page);

  it('go when most pages repeat them in the same place, digits apart', () => {
    const pages = [1, 2, 3].map((page) => [header(page, `2021年度自评报告 ${page}`), body('正文', page)]);
    expect(kept(...pages)).toEqual([['正文'], ['正文'], ['正文']]);
  });

  it('stay when only one page has them, or their places differ', () => {
    expect(kept([header(1, '自评报告'), body('正文', 1)], [body('正文', 2)])[0]).toEqual(['自评报告', '正文']);
    expect(kept([header(1, '自评报告')], [line('自评报告', 200, 110, 10, 2)])).toEqual([['自评报告'], ['自评报告']]);
  });

  it('of a browser go from a single page too', () => {
    expect(
      kept([line('2024/3/18 13:25', 40, 20, 8), body('正文', 1), line('https://example.org/a.html', 40, 830, 8)]),
    ).toEqual([['正文']]);
  });
});
