import { expect, test } from 'vitest';
import { periodQuantity, yearBefore } from '../../tools/language/period.js';
import { periodAt } from '../../tools/language/period-lexer.js';

const read = (text: string, start = 0): readonly [string, string] | null => {
  const token = periodAt(text, start);
  return token?.kind === 'period' ? [text.slice(token.start, token.end), token.period] : null;
};

test.each([
  ['2021年', ['2021年', '2021']],
  ['2021年度', ['2021年度', '2021']],
  ['2021年6月', ['2021年6月', '2021-06']],
  ['2021年12月底', ['2021年12月', '2021-12']],
  ['2021年1月-6月', ['2021年', '2021']],
  ['二〇二一年', ['二〇二一年', '2021']],
  ['二零二零年度', ['二零二零年度', '2020']],
  ['1899年', null],
  ['2021家', null],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

test('digits before a year make it another number', () => expect(read('12021年', 1)).toBeNull());

test('the year before', () => {
  expect(yearBefore('2021')).toBe('2020');
  expect(yearBefore('2021-06')).toBe('2020');
});

test('a year is listed as a quantity', () =>
  expect(periodQuantity('2021-06')).toMatchObject({ kind: 'period', numeral: '2021', unit: '年', modifier: null }));
