import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { End, Interval } from '../../tools/measure/interval.js';
import {
  add,
  canBeAtMost,
  closed,
  contains,
  everything,
  exactly,
  hull,
  intersect,
  interval,
  isAbove,
  isNonNegative,
  meets,
  negate,
  product,
  quotient,
  scale,
  subtract,
  sum,
} from '../../tools/measure/interval.js';
import { rational, zero } from '../../tools/measure/rational.js';
import { fromFraction, readInterval, showInterval, toFraction } from './fraction.js';

const of = readInterval;

/** Small ends, so that touching, zero and degenerate cases are common; about a tenth of the ends are infinite. */
const anyEnd = fc.option(fc.integer({ min: -6, max: 6 }), { freq: 9 });
const anyInterval = fc
  .tuple(anyEnd, anyEnd, fc.boolean(), fc.boolean())
  .map(([first, second, lowOpen, highOpen]): Interval => {
    const [low, high] = first !== null && second !== null && first > second ? [second, first] : [first, second];
    const point = low !== null && low === high;
    const end = (value: number | null) => (value === null ? null : rational(BigInt(value)));
    return interval(end(low), end(high), lowOpen && !point, highOpen && !point);
  });

const tiny = new Fraction(1, 1_000_000_000);
const huge = 100_000;

/** Members of an interval close to its ends: what an end allows at most, found without interval arithmetic. */
const samples = ({ low, high }: Interval): readonly Fraction[] => {
  const at = (end: End, inward: 1 | -1): Fraction =>
    end.value === null
      ? new Fraction(-huge * inward)
      : end.open
        ? toFraction(end.value).add(tiny.mul(inward))
        : toFraction(end.value);
  const ends = [at(low, 1), at(high, -1)];
  return contains({ low, high }, zero) ? [...ends, new Fraction(0)] : ends;
};

const near = (a: Fraction, b: Fraction): boolean => a.sub(b).abs().lt('1/1000');
const isSmallest = (end: End, found: readonly Fraction[], side: 1 | -1): boolean => {
  const least = found.map((value) => value.mul(side)).reduce((a, b) => (a.lt(b) ? a : b));
  if (end.value === null) return least.lte(-huge / 10);
  const expected = toFraction(end.value).mul(side);
  return end.open ? least.gt(expected) && near(least, expected) : least.equals(expected);
};

/** Whether `found` lies in `whole` and reaches exactly its ends. */
const fills = (whole: Interval, found: readonly Fraction[]): void => {
  for (const value of found) expect(contains(whole, fromFraction(value))).toBe(true);
  expect(isSmallest(whole.low, found, 1)).toBe(true);
  expect(isSmallest(whole.high, found, -1)).toBe(true);
};

const combine = (a: Interval, b: Interval, by: (x: Fraction, y: Fraction) => Fraction): readonly Fraction[] =>
  samples(a).flatMap((x) => samples(b).map((y) => by(x, y)));

describe('intersect, meets, contains, hull', () => {
  it.each([
    ['[0, 2]', '[1, 3]', '[1, 2]'],
    ['[0, 1]', '[1, 2]', '[1, 1]'],
    ['[0, 1)', '[1, 2]', null],
    ['[0, 1]', '(1, 2]', null],
    ['[0, 2)', '[0, 2]', '[0, 2)'],
    ['(-∞, 1]', '[1, ∞)', '[1, 1]'],
    ['(-∞, ∞)', '(0, 1)', '(0, 1)'],
    ['[0, 1]', '[2, 3]', null],
  ])('%s and %s meet in %s', (a, b, both) => {
    const found = intersect(of(a), of(b));
    expect(found === null ? null : showInterval(found)).toBe(both);
    expect(meets(of(b), of(a))).toBe(both !== null);
  });

  it('holds its closed ends and not its open ones', () => {
    expect([0n, 1n, 2n].map((n) => contains(of('[0, 2)'), rational(n)))).toEqual([true, true, false]);
    expect(contains(everything, rational(-(10n ** 30n)))).toBe(true);
    expect(contains(exactly(rational(1n, 3n)), rational(2n, 6n))).toBe(true);
  });

  it.each([
    ['[0, 1)', '(1, 2]', '[0, 2]'],
    ['(0, 1]', '[0, 1)', '[0, 1]'],
    ['(-∞, 0)', '[3, 4)', '(-∞, 4)'],
  ])('the hull of %s and %s is %s', (a, b, whole) => expect(showInterval(hull(of(a), of(b)))).toBe(whole));
});

describe('negate and scale swap ends with their open flags', () => {
  it.each([
    ['[1, 2)', '(-2, -1]'],
    ['(1, ∞)', '(-∞, -1)'],
    ['(-∞, ∞)', '(-∞, ∞)'],
  ])('−%s = %s', (a, result) => expect(showInterval(negate(of(a)))).toBe(result));

  it.each([
    ['[1, 2)', -3n, '(-6, -3]'],
    ['(1, 2]', 100n, '(100, 200]'],
    ['[1, ∞)', -1n, '(-∞, -1]'],
    ['(-∞, 5)', 0n, '[0, 0]'],
  ])('%s × %s = %s', (a, factor, result) => expect(showInterval(scale(of(a), rational(factor)))).toBe(result));
});

describe('add, subtract, sum', () => {
  it.each([
    ['[1, 2]', '[10, 20)', '[11, 22)', '(-19, -8]'],
    ['(1, 2]', '[1, ∞)', '(2, ∞)', '(-∞, 1]'],
  ])('%s and %s', (a, b, total, difference) => {
    expect(showInterval(add(of(a), of(b)))).toBe(total);
    expect(showInterval(subtract(of(a), of(b)))).toBe(difference);
  });

  it('sums nothing to zero', () => expect(showInterval(sum([]))).toBe('[0, 0]'));

  it('reaches exactly what its members reach', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) =>
        fills(
          add(a, b),
          combine(a, b, (x, y) => x.add(y)),
        ),
      ),
    );
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) =>
        fills(
          subtract(a, b),
          combine(a, b, (x, y) => x.sub(y)),
        ),
      ),
    );
  });
});

describe('product', () => {
  it.each([
    ['[2, 3]', '[4, 5)', '[8, 15)'],
    ['[0, 3)', '(0, 2]', '[0, 6)'],
    ['(0, 3)', '[0, 2]', '[0, 6)'],
    ['[0, 0]', '(5, ∞)', '[0, 0]'],
    ['(0, 1]', '[1, ∞)', '(0, ∞)'],
    ['[-1/2, 1/2]', '[99, 101]', '[-101/2, 101/2]'],
    ['(-2, -1]', '[3, 4)', '(-8, -3]'],
    ['(-2, -1]', '(-4, -3]', '[3, 8)'],
    ['[-1, 1)', '[-1, 1)', '(-1, 1]'],
  ])('%s × %s = %s', (a, b, result) => {
    expect(showInterval(product(of(a), of(b)))).toBe(result);
    expect(showInterval(product(of(b), of(a)))).toBe(result);
  });

  it('reaches exactly what its members reach, whatever their signs', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) =>
        fills(
          product(a, b),
          combine(a, b, (x, y) => x.mul(y)),
        ),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('quotient', () => {
  it.each([
    ['[2, 3]', '[4, 5)', '(2/5, 3/4]'],
    ['[0, 5]', '[10, ∞)', '[0, 1/2]'],
    ['[1, 5]', '[10, ∞)', '(0, 1/2]'],
    ['[-5, 5]', '(0, 10]', '(-∞, ∞)'],
    ['[-5, 0]', '(0, 10]', '(-∞, 0]'],
    ['[-5, -4)', '[1, 2]', '[-5, -2)'],
    ['(-∞, -4]', '[1, 2]', '(-∞, -2]'],
    ['[4, ∞)', '[1, 2]', '[2, ∞)'],
  ])('%s ÷ %s = %s', (a, b, result) => {
    const found = quotient(of(a), of(b));
    expect(found === null ? null : showInterval(found)).toBe(result);
  });

  it.each(['[0, 1]', '[-1, 1]', '(-∞, 3]', '[-2, -1]'])('is not decided over %s', (b) =>
    expect(quotient(of('[1, 2]'), of(b))).toBeNull(),
  );

  it('reaches exactly what its members reach', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const found = quotient(a, b);
        const positive = intersect(b, of('(0, ∞)'));
        expect(found !== null).toBe(positive !== null && showInterval(positive) === showInterval(b));
        if (found !== null)
          fills(
            found,
            combine(a, b, (x, y) => x.div(y)),
          );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('canBeAtMost and isAbove', () => {
  it.each([
    ['[1, 2]', '[0, 1]', true],
    ['(1, 2]', '[0, 1]', false],
    ['[1, 2]', '[0, 1)', false],
    ['(-∞, 2]', '[0, 1)', true],
    ['[9, 10]', '[0, ∞)', true],
  ])('%s may be at most %s: %s', (a, b, result) => {
    expect(canBeAtMost(of(a), of(b))).toBe(result);
    expect(isAbove(of(a), of(b))).toBe(!result);
  });
});

describe('isNonNegative', () => {
  it.each([
    ['[0, 1]', true],
    ['(0, ∞)', true],
    ['[-1, 1]', false],
    ['(-∞, 1]', false],
  ])('%s: %s', (a, result) => expect(isNonNegative(of(a))).toBe(result));

  it('counts a closed pair of ends as given', () => {
    expect(showInterval(closed(rational(1n), rational(2n)))).toBe('[1, 2]');
  });
});
