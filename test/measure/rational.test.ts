import fc from 'fast-check';
import type Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Rational } from '../../tools/measure/rational.js';
import {
  add,
  compare,
  divide,
  equal,
  hundred,
  isNegative,
  isZero,
  larger,
  magnitude,
  multiply,
  negate,
  one,
  parseDecimal,
  powerOfTen,
  rational,
  smaller,
  subtract,
  zero,
} from '../../tools/measure/rational.js';
import { show, toFraction } from './fraction.js';

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 16n), 10n ** 16n), fc.bigInt(1n, 10n ** 9n))
  .map(([n, d]) => rational(n, d));

describe('rational', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(rational(-6n, -4n)).toEqual({ n: 3n, d: 2n });
    expect(rational(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(rational(5n)).toEqual({ n: 5n, d: 1n });
  });

  it('refuses a denominator of zero', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
  });

  it('knows signs and orders', () => {
    const [low, high] = [rational(-1n, 3n), rational(1n, 7n)];
    expect([isNegative(low), isNegative(zero), isZero(zero), isZero(high)]).toEqual([true, false, true, false]);
    expect([compare(low, high), compare(high, low), compare(low, low)]).toEqual([-1, 1, 0]);
    expect([smaller(low, high), larger(low, high)]).toEqual([low, high]);
    expect(magnitude(low)).toEqual(rational(1n, 3n));
    expect(negate(hundred)).toEqual(rational(-100n));
  });

  it('raises ten to powers of both signs', () => {
    expect([powerOfTen(8), powerOfTen(0), powerOfTen(-2)].map(show)).toEqual(['100000000', '1', '1/100']);
  });

  const pairs: readonly [string, (a: Rational, b: Rational) => Rational, (a: Fraction, b: Fraction) => Fraction][] = [
    ['add', add, (a, b) => a.add(b)],
    ['subtract', subtract, (a, b) => a.sub(b)],
    ['multiply', multiply, (a, b) => a.mul(b)],
    ['divide', divide, (a, b) => a.div(b)],
  ];
  it.each(pairs)('%s agrees with fraction.js', (_, ours, theirs) => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        fc.pre(ours !== divide || !isZero(b));
        expect(show(ours(a, b))).toBe(theirs(toFraction(a), toFraction(b)).toFraction());
      }),
    );
  });

  it('compares as fraction.js does', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compare(a, b)).toBe(toFraction(a).compare(toFraction(b)));
        expect(equal(a, b)).toBe(toFraction(a).equals(toFraction(b)));
        expect(equal(a, { ...a })).toBe(true);
      }),
    );
  });
});

describe('parseDecimal', () => {
  it.each([
    ['3812.25', '15249/4'],
    ['-12.50', '-25/2'],
    ['+7', '7'],
    ['007', '7'],
    ['0.00', '0'],
    ['-0.0', '0'],
    ['.5', '1/2'],
    ['5.', '5'],
  ])('reads %s', (numeral, value) => expect(show(parseDecimal(numeral))).toBe(value));

  it.each(['', '-', '.', '-.', '1.2.3', '1,000', '0x10', ' ', ' 1', '1e3', '--1', '+-1', '1.-5', '１２', '三', 'NaN'])(
    'refuses %j',
    (numeral) => expect(() => parseDecimal(numeral)).toThrow(SyntaxError),
  );

  it('reads what any fraction of powers of ten prints', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = rational(digits, 10n ** BigInt(decimals));
        expect(show(parseDecimal(toFraction(value).toString(decimals)))).toBe(show(value));
      }),
    );
  });
});
