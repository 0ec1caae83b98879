import { describe, expect, test } from 'vitest';
import { quantityAt } from '../../tools/language/quantity-lexer.js';

/** Print, kind, value with its factor, unit, and what widens or limits it, of the quantity at the first digit or character of number. */
const read = (text: string, start = 0): string | null => {
  const token = quantityAt(text, start);
  if (token?.kind !== 'quantity') return null;
  const { kind, numeral, upper, factor, unit, modifier } = token.quantity;
  const range = upper === null ? numeral : `${numeral}…${upper}`;
  const scale = factor.d === 1n ? `${factor.n}` : `${factor.n}/${factor.d}`;
  return [text.slice(token.start, token.end), kind, range, `×${scale}`, unit, modifier ?? ''].join(' ').trim();
};

test.each([
  ['1.2亿元', '1.2亿元 amount 1.2 ×100000000 CNY'],
  ['4059.62万元', '4059.62万元 amount 4059.62 ×10000 CNY'],
  ['叁佰贰拾万元', '叁佰贰拾万元 amount 320 ×10000 CNY'],
  ['两千三百万元', '两千三百万元 amount 2300 ×10000 CNY'],
  ['5，000万元', '5，000万元 amount 5000 ×10000 CNY'],
  ['1,234.5元', '1,234.5元 amount 1234.5 ×1 CNY'],
  ['4，862户', '4，862户 count 4862 ×1 户'],
  ['90，100分制', '90 count 90 ×1'],
  ['3000余人', '3000余人 count 3000 ×1 人 over'],
  ['十余家', '十余家 count 10 ×1 家 over'],
  ['95%以上', '95% percent 95 ×1 % atLeast'],
  ['3‰', '3‰ percent 3 ×1/10 %'],
  ['-3.5%', '-3.5% percent -3.5 ×1 %'],
  ['2.5个百分点', '2.5个百分点 points 2.5 ×1 pp'],
  ['百分之九十五', '百分之九十五 percent 95 ×1 %'],
  ['千分之三', '千分之三 percent 3 ×1/10 %'],
  ['三成', '三成 percent 3 ×10 % about'],
  ['三成五', '三成五 percent 3.5 ×10 % about'],
  ['5成', '5成 percent 5 ×10 % about'],
  ['1:5.25', '1:5.25 ratio 5.25 ×1 ratio'],
  ['13~17万元', '13~17万元 amount 13…17 ×10000 CNY'],
  ['3-5人', '3-5人 count 3…5 ×1 人'],
  ['5至8次', '5至8次 count 5…8 ×1 次'],
  ['第10位', '第10位 rank 10 ×1 rank'],
  ['8分', '8分 score 8 ×1 score'],
])('%s', (text, expected) => expect(read(text)).toBe(expected));

describe('the words before a numeral', () => {
  test.each([
    ['约30万元', 1, 'about'],
    ['节约30万元', 2, null],
    ['将近30万元', 2, 'nearly'],
    ['不足30万元', 2, 'nearly'],
    ['不低于95%', 3, 'atLeast'],
    ['≤5%', 1, 'atMost'],
    ['控制在100万元', 3, 'atMost'],
    ['突破100万元', 2, 'exceeds'],
  ])('%s', (text, at, modifier) => {
    const token = quantityAt(text, at);
    expect(token?.kind === 'quantity' && token.quantity.modifier).toBe(modifier);
  });

  test.each([
    ['居全省第10', 3, true],
    ['居全省第二，', 3, true],
    ['共第10', 1, false],
    ['排名前10', 2, true],
    ['目前10', 1, false],
  ])('%s is a rank: %s', (text, at, isRank) => {
    const token = quantityAt(text, at);
    expect(token?.kind === 'quantity' && token.quantity.kind === 'rank').toBe(isRank);
  });
});

test('由 tells of a change, not of a range', () => expect(read('由5家至8家', 1)).toBe('5家 count 5 ×1 家'));

test('units behind a slash are kept', () => {
  const token = quantityAt('120元/人', 0);
  expect(token?.kind === 'quantity' && token.quantity.per).toBe('人');
});

test.each(['一个', '数十家', '几百人', '三产', '万元', '、5'])('%s counts nothing', (text) =>
  expect(read(text)).toBeNull(),
);

test('whole numbers of counted things are exact, scaled and measured ones are not', () => {
  const counted = (text: string): boolean | null => {
    const token = quantityAt(text, 0);
    return token?.kind === 'quantity' ? token.quantity.counted : null;
  };
  expect([counted('12人'), counted('1.2万人'), counted('12小时'), counted('12元')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
