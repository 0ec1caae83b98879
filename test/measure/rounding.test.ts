import { describe, expect, it } from 'vitest';
import { add, exactly, interval, meets, negate, scale, subtract } from '../../tools/measure/interval.js';
import { parseDecimal, rational } from '../../tools/measure/rational.js';
import type { Modifier } from '../../tools/measure/rounding.js';
import { decimalsOf, lastPlace, printedInterval, printedValue } from '../../tools/measure/rounding.js';
import { readInterval, show, showInterval } from './fraction.js';

const wan = 10_000n;
const yi = 100_000_000n;

const measure = (numeral: string, factor = 1n, modifier: Modifier | null = null) =>
  printedInterval({ numeral, factor: rational(factor), counted: false, modifier });
const count = (numeral: string, modifier: Modifier | null = null) =>
  printedInterval({ numeral, factor: rational(1n), counted: true, modifier });

describe('P1: a measure stands for half a unit of its last printed place, both ends closed', () => {
  it.each([
    ['93.91', 1n, '[18781/200, 18783/200]'],
    ['100.2', 1n, '[2003/20, 2005/20]'],
    ['4059.62', wan, '[40596150, 40596250]'],
    ['19.27', yi, '[1926500000, 1927500000]'],
    ['173837', wan, '[1738365000, 1738375000]'],
    ['5665', wan, '[56645000, 56655000]'],
    ['0', wan, '[-5000, 5000]'],
    ['-11.9', 1n, '[-239/20, -237/20]'],
    ['7.00', 1n, '[1399/200, 1401/200]'],
  ])('%s × %s', (numeral, factor, expected) => {
    expect(showInterval(measure(numeral, factor))).toBe(showInterval(readInterval(expected)));
  });

  it.each([
    ['3812', 0],
    ['3812.2', 1],
    ['3812.20', 2],
  ])('%s has %i decimals', (numeral, decimals) => expect(decimalsOf(numeral)).toBe(decimals));

  it('names the value in base units', () => {
    const printed = { numeral: '19.27', factor: rational(yi), counted: false, modifier: null };
    expect(show(printedValue(printed))).toBe('1927000000');
  });
});

describe('P2: counted things, scores, ranks and years are exact', () => {
  it.each(['103', '0', '9', '2021', '97.5'])('%s', (numeral) =>
    expect(showInterval(count(numeral))).toBe(showInterval(exactly(parseDecimal(numeral)))),
  );

  it('does not forgive a count of 103 for parts that make 104', () => {
    const parts = ['24', '61', '7', '9', '3'].map((part) => count(part)).reduce(add);
    expect(meets(parts, count('103'))).toBe(false);
  });

  it('takes 5万人 for a measure', () => expect(showInterval(measure('5', wan))).toBe('[45000, 55000]'));
});

describe('P3: nothing is rescaled to fit', () => {
  it('19.27亿元 and 19.27万元 do not meet', () =>
    expect(meets(measure('19.27', yi), measure('19.27', wan))).toBe(false));
  it('173837万元 and 17.38亿元 do', () => expect(meets(measure('173837', wan), measure('17.38', yi))).toBe(true));
});

describe('P4: modifiers', () => {
  it.each([
    ['325', '1'],
    ['5000', '1000'],
    ['2100', '100'],
    ['565.6', '1/10'],
    ['565.60', '1/10'],
    ['5000.0', '1000'],
    ['-2100', '100'],
    ['1', '1'],
    ['0', '1'],
    ['0.00', '1/100'],
    ['0.05', '1/100'],
  ])('the last place of %s that is not zero is worth %s', (numeral, place) =>
    expect(show(lastPlace(numeral))).toBe(place),
  );

  it.each<[string, string, bigint, Modifier, string]>([
    ['325万余元', '325', wan, 'over', '[3250000, 3260000)'],
    ['5000余万元', '5000', wan, 'over', '[50000000, 60000000)'],
    ['565.6万余元', '565.6', wan, 'over', '[5656000, 5657000)'],
    ['约2100万元', '2100', wan, 'about', '[20000000, 22000000]'],
    ['近30亿元', '30', yi, 'nearly', '[2000000000, 3000000000)'],
    ['不足5%', '5', 1n, 'nearly', '[4, 5)'],
    ['超12%', '12', 1n, 'exceeds', '(12, 13]'],
    ['突破100亿元', '100', yi, 'exceeds', '(10000000000, 20000000000]'],
    ['95%以上', '95', 1n, 'atLeast', '[95, ∞)'],
    ['控制在30万元以内', '30', wan, 'atMost', '(-∞, 300000]'],
  ])('%s', (_, numeral, factor, modifier, expected) =>
    expect(showInterval(measure(numeral, factor, modifier))).toBe(expected),
  );

  it.each<[Modifier, string]>([
    ['over', '(-13, -12]'],
    ['exceeds', '[-13, -12)'],
    ['nearly', '(-12, -11]'],
    ['about', '[-13, -11]'],
  ])('%s widens a fall away from zero as it does a rise', (modifier, expected) => {
    expect(showInterval(measure('-12', 1n, modifier))).toBe(expected);
    expect(showInterval(negate(measure('12', 1n, modifier)))).toBe(expected);
  });

  it('a modifier outweighs the exactness of a count: 100余家, 不少于5家', () => {
    expect(showInterval(count('120', 'over'))).toBe('[120, 130)');
    expect(showInterval(count('5', 'atLeast'))).toBe('[5, ∞)');
  });

  it('几十 数百 十几 are given by their ends', () => {
    const dozens = interval(rational(10n), rational(100n), false, true);
    expect([meets(dozens, count('99')), meets(dozens, count('100'))]).toEqual([true, false]);
  });

  it('三成 is 30 % give or take one 成; 增长2倍 is three times; 翻一番 is exactly twice', () => {
    expect(showInterval(measure('3', 10n, 'about'))).toBe('[20, 40]');
    expect(showInterval(add(measure('2'), exactly(rational(1n))))).toBe('[5/2, 7/2]');
    expect(meets(scale(measure('12.5', wan), rational(2n)), measure('25', wan))).toBe(true);
  });
});

describe('P5: 增长-11.9% and 下降11.9% are one value', () => {
  it('with one interval', () => expect(showInterval(measure('-11.9'))).toBe(showInterval(negate(measure('11.9')))));
});

describe('P6: percentage points are a difference of two percents', () => {
  const gained = subtract(measure('5.1'), measure('4.1'));
  it('holds what two roundings allow', () => expect(showInterval(gained)).toBe('[9/10, 11/10]'));
  it('meets 1个百分点 and 1.1, not 1.2', () => {
    expect([measure('1'), measure('1.1'), measure('1.2')].map((points) => meets(gained, points))).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('a permille is a tenth of a percent', () => {
    const permille = { numeral: '35', factor: rational(1n, 10n), counted: false, modifier: null };
    expect(showInterval(printedInterval(permille))).toBe('[69/20, 71/20]');
  });
});

describe('P7: 1:x has the interval of the decimals of x', () => {
  it.each([
    ['5.25', '[1049/200, 1051/200]'],
    ['21', '[41/2, 43/2]'],
  ])('1:%s', (numeral, expected) => expect(showInterval(measure(numeral))).toBe(expected));
});

describe('P8: only normalised numerals come this far', () => {
  it.each(['4,862', '３５', '35%', ''])('%j is refused', (numeral) =>
    expect(() => measure(numeral)).toThrow(SyntaxError),
  );
});
