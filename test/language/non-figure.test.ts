import { expect, test } from 'vitest';
import { nonFigureAt } from '../../tools/language/non-figure.js';

const read = (text: string, start = 0): readonly [string, string] | null => {
  const token = nonFigureAt(text, start);
  return token?.kind === 'skip' ? [text.slice(token.start, token.end), token.why] : null;
};

test.each([
  ['2021年12月31日', '2021年12月31日', 'date'],
  ['2021年1月1日至12月31日', '2021年1月1日至12月31日', 'date'],
  ['2021-12-31', '2021-12-31', 'date'],
  ['2021.06，', '2021.06', 'date'],
  ['3月15日', '3月15日', 'date'],
  ['2020-2021年', '2020-2021年', 'years'],
  ['1-6月', '1-6月', 'months'],
  ['8:30，', '8:30', 'time'],
  ['0375-2862555', '0375-2862555', 'telephone'],
  ['13800000000', '13800000000', 'telephone'],
  ['12345热线', '12345', 'hotline'],
  ['COVID-19', 'COVID-19', 'code'],
  ['5G基站', '5G', 'code'],
  ['GB/T 19001-2016', 'GB/T 19001-2016', 'standard'],
  ['第三产业', '第三产业', 'section'],
  ['第2条', '第2条', 'section'],
  ['十四五规划', '十四五', 'name'],
  ['三公经费', '三公', 'name'],
])('%s', (text, print, why) => expect(read(text)).toEqual([print, why]));

test.each(['2021.06万元', '2021年', '12.5%', '120万元', '12km', '1:5.25', '30000000元', '12345户'])(
  '%s may be a figure',
  (text) => expect(read(text)).toBeNull(),
);

test('a number of characters right after a quotation mark belongs to a slogan', () => {
  expect(read('“三保”', 1)).toEqual(['三', 'slogan']);
  expect(read('“三十万户居民中的三个部分”。', 1)).toEqual(['三十', 'slogan']);
  expect(read('“三', 1)).toBeNull();
});
