import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, parseExact, sortKey } from '../../tools/measure/exact-text.js';
import { parseDecimal, powerOfTen, rational } from '../../tools/measure/rational.js';

describe('values as text', () => {
  it('lose nothing', () =>
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 30n }), (n, d) => {
        const value = rational(n, d);
        expect(parseExact(exactText(value))).toEqual(value);
      }),
    ));

  it('are decimals where they end, else fractions', () => {
    const texts = ['1927000000', '-12.5', '0.000000000001', '0'];
    expect(texts.map((text) => exactText(parseDecimal(text)))).toEqual(texts);
    expect([rational(4n, 21n), rational(-1n, 3n), powerOfTen(-13)].map(exactText)).toEqual([
      '4/21',
      '-1/3',
      '1/10000000000000',
    ]);
  });

  it.each(['', '1/', '1/0', '1/-3', '1.5/2', '1/2/3', 'x', '0x10', ' 1'])('%j is none', (text) =>
    expect(() => parseExact(text)).toThrow(SyntaxError),
  );

  it('have a key to sort by, whatever their size', () => {
    const values = [rational(-(10n ** 400n)), rational(-1n), rational(1n, 3n), rational(1n, 2n), rational(10n ** 400n)];
    const keys = values.map(sortKey);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(keys.every(Number.isFinite)).toBe(true);
  });
});
