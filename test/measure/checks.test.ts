import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { End, Interval } from '../../tools/measure/interval.js';
import {
  add,
  contains,
  exactly,
  intersect,
  interval,
  meets,
  product,
  scale,
  sum,
} from '../../tools/measure/interval.js';
import { toFixed } from '../../tools/measure/printing.js';
import { hundred, rational } from '../../tools/measure/rational.js';
import { printedInterval } from '../../tools/measure/rounding.js';
import { fromFraction, toFraction } from './fraction.js';
import type { Manner } from './honest-printing.js';
import { anyManner, anyRounding, plainly, printHonestly } from './honest-printing.js';

// The checks of the rounding rules, as recompute builds them from interval operations.
const rateTies = (rate: Interval, part: Interval, whole: Interval): boolean =>
  meets(scale(part, hundred), product(rate, whole));
const growthTies = (growth: Interval, current: Interval, base: Interval): boolean =>
  rateTies(add(growth, exactly(hundred)), current, base);
const sumTies = (total: Interval, parts: readonly Interval[]): boolean => meets(sum(parts), total);
const ratioTies = (times: Interval, result: Interval, base: Interval): boolean => meets(result, product(times, base));

const positive = fc.tuple(fc.bigInt(1n, 10n ** 14n), fc.bigInt(1n, 10n ** 4n)).map(([n, d]) => new Fraction(n, d));
const signed = fc.tuple(positive, fc.constantFrom(1, -1, 0)).map(([value, sign]) => value.mul(sign));

const print = (value: Fraction, manner: Manner): Interval => {
  const printed = printHonestly(value, manner);
  fc.pre(printed !== null);
  return printed ? printedInterval(printed) : exactly(rational(0n));
};

describe('an honest print holds its true value', () => {
  it('under every rounding, unit and modifier', () => {
    fc.assert(
      fc.property(signed, anyManner, (value, manner) => contains(print(value, manner), fromFraction(value))),
      { numRuns: 5000 },
    );
  });
});

describe.each([
  ['rounded half up and half to even', anyRounding],
  ['with modifiers', anyManner],
])('true values are consistent, %s', (_, manner) => {
  const runs = { numRuns: 2000 };

  it('C1: a rate of two amounts', () => {
    fc.assert(
      fc.property(signed, positive, manner, manner, manner, (part, whole, first, second, third) =>
        rateTies(print(part.mul(100).div(whole), plainly(third)), print(part, first), print(whole, second)),
      ),
      runs,
    );
  });

  it('C2: growth over a base', () => {
    fc.assert(
      fc.property(signed, positive, manner, manner, manner, (current, base, first, second, third) =>
        growthTies(
          print(current.sub(base).mul(100).div(base), plainly(third)),
          print(current, first),
          print(base, second),
        ),
      ),
      runs,
    );
  });

  it('C3: a sum of parts, a difference among them', () => {
    const parts = fc.array(fc.tuple(signed, manner, fc.constantFrom(1, -1)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, manner, (each, last) => {
        const total = each.reduce((all, [value, , weight]) => all.add(value.mul(weight)), new Fraction(0));
        const printed = each.map(([value, how, weight]) => scale(print(value, how), rational(BigInt(weight))));
        return sumTies(print(total, last), printed);
      }),
      runs,
    );
  });

  it('C6: leverage and per-unit values', () => {
    fc.assert(
      fc.property(positive, positive, manner, manner, manner, (result, base, first, second, third) =>
        ratioTies(print(result.div(base), plainly(third)), print(result, first), print(base, second)),
      ),
      runs,
    );
  });

  it('C7: the same fact twice, and the true value in what both allow', () => {
    fc.assert(
      fc.property(signed, manner, manner, (value, first, second) => {
        const both = intersect(print(value, first), print(value, second));
        return both !== null && contains(both, fromFraction(value));
      }),
      runs,
    );
  });
});

/** One end for the result, at, just below or just above a limit, so that touching is as common as missing. */
const offsets = fc.constantFrom(-1, 0, 0, 1).map((step) => new Fraction(step, 10n ** 12n));

const positiveInterval = fc
  .tuple(positive, fc.option(positive, { freq: 9 }), fc.boolean(), fc.boolean())
  .map(([low, width, lowOpen, highOpen]) =>
    width === null
      ? interval(fromFraction(low), null, lowOpen)
      : interval(fromFraction(low), fromFraction(low.add(width)), lowOpen, highOpen),
  );

interface Reach {
  readonly limit: Fraction;
  readonly open: boolean;
}
const reach = (end: End): Reach | null =>
  end.value === null ? null : { limit: toFraction(end.value), open: end.open };
const over = (a: Reach | null, b: Reach | null): Reach | null =>
  a && b && { limit: a.limit.div(b.limit), open: a.open || b.open };

/** A stated interval that begins at `limit + offset` and goes up, or ends there and goes down. */
const stated = (limit: Fraction, offset: Fraction, open: boolean, upwards: boolean): Interval => {
  const at = fromFraction(limit.add(offset));
  const far = fromFraction(limit.add(offset).add(upwards ? 1 : -1));
  return upwards ? interval(at, far, open, false) : interval(far, at, false, open);
};
/** Above its highest value, or below its lowest, nothing is reached; at it, only where both are closed. */
const touches = (offset: Fraction, ends: boolean, upwards: boolean): boolean =>
  offset.equals(0) ? !ends : upwards ? offset.lt(0) : offset.gt(0);

describe('values beyond are inconsistent, touching ones exactly so', () => {
  const runs = { numRuns: 3000 };
  const anyCase = fc.tuple(positiveInterval, positiveInterval, offsets, fc.boolean(), fc.boolean());

  it.each<[string, (result: Interval, a: Interval, b: Interval) => boolean, (quotient: Fraction) => Fraction]>([
    ['C1', rateTies, (quotient) => quotient.mul(100)],
    ['C2', growthTies, (quotient) => quotient.mul(100).sub(100)],
    ['C6', ratioTies, (quotient) => quotient],
  ])('%s', (_, ties, toStated) => {
    fc.assert(
      fc.property(anyCase, ([a, b, offset, open, upwards]) => {
        const [top, bottom] = upwards ? [a.high, b.low] : [a.low, b.high];
        const extreme = over(reach(top), reach(bottom));
        fc.pre(extreme !== null);
        if (!extreme) return;
        const result = stated(toStated(extreme.limit), offset, open, upwards);
        expect(ties(result, a, b)).toBe(touches(offset, open || extreme.open, upwards));
      }),
      runs,
    );
  });

  it('C3', () => {
    const weighted = fc.array(fc.tuple(positiveInterval, fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weighted, offsets, fc.boolean(), fc.boolean(), (parts, offset, open, upwards) => {
        // A subtracted part reaches furthest from its other end, and takes that end's flag along.
        const ends = parts.map(([part, minus]) => ({ end: reach(upwards === minus ? part.low : part.high), minus }));
        fc.pre(ends.every(({ end }) => end !== null));
        const limit = ends.reduce(
          (all, { end, minus }) => all.add(end?.limit.mul(minus ? -1 : 1) ?? 0),
          new Fraction(0),
        );
        const anyOpen = ends.some(({ end }) => end?.open);
        const weightedParts = parts.map(([part, minus]) => scale(part, rational(minus ? -1n : 1n)));
        const result = stated(limit, offset, open, upwards);
        expect(sumTies(result, weightedParts)).toBe(touches(offset, open || anyOpen, upwards));
      }),
      runs,
    );
  });

  it('C7', () => {
    fc.assert(
      fc.property(positiveInterval, offsets, fc.boolean(), fc.boolean(), (a, offset, open, upwards) => {
        const end = reach(upwards ? a.high : a.low);
        fc.pre(end !== null);
        if (!end) return;
        const other = stated(end.limit, offset, open, upwards);
        expect(meets(a, other)).toBe(touches(offset, open || end.open, upwards));
        expect(meets(other, a)).toBe(meets(a, other));
      }),
      runs,
    );
  });

  it('at the print level: the first rate that cannot be, and the last that can', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        anyRounding,
        anyRounding,
        fc.integer({ min: 0, max: 3 }),
        (part, whole, p, w, d) => {
          const [a, b] = [print(part, p), print(whole, w)];
          fc.pre(b.low.value !== null && b.low.value.n > 0n && a.high.value !== null);
          if (a.high.value === null || b.low.value === null) return;
          const highest = toFraction(a.high.value).mul(100).div(toFraction(b.low.value));
          const unit = new Fraction(1, 10n ** BigInt(d));
          // The printed numeral n is possible while n − half a unit ≤ highest.
          const last = highest.add(unit.div(2)).div(unit).floor().mul(unit);
          const rate = (value: Fraction): Interval =>
            printedInterval({
              numeral: toFixed(fromFraction(value), d),
              factor: rational(1n),
              counted: false,
              modifier: null,
            });
          expect(rateTies(rate(last.add(unit)), a, b)).toBe(false);
          expect(rateTies(rate(last), a, b)).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe('touching prints that floats get wrong', () => {
  const of = (numeral: string, factor = 1n, counted = false): Interval =>
    printedInterval({ numeral, factor: rational(factor), counted, modifier: null });

  it('C1: 1 of 16 is 6.25 %, printed 6.3 or 6.2', () => {
    const rates = ['6.1', '6.2', '6.3', '6.4'].map((rate) => rateTies(of(rate), of('1', 1n, true), of('16', 1n, true)));
    expect(rates).toEqual([false, true, true, false]);
  });

  it('C3: 0.05 + 0.05 may print as 0.1 and as 0.2 only through the parts', () => {
    expect(sumTies(of('0.1'), [of('0.05'), of('0.05')])).toBe(true);
    expect(sumTies(of('0.2'), [of('0.05'), of('0.05')])).toBe(false);
    expect(sumTies(of('0.2'), [of('0.07'), of('0.07')])).toBe(true);
  });

  it('C2: a fall to zero is −100 %, its base still unrounded', () => {
    expect(growthTies(of('-100'), of('0'), of('12'))).toBe(true);
    expect(growthTies(of('-99'), of('0'), of('12'))).toBe(true);
    expect(growthTies(of('-90'), of('0'), of('12'))).toBe(false);
  });
});
