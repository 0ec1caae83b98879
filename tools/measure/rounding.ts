import type { Interval } from './interval.js';
import { closed, exactly, interval } from './interval.js';
import type { Rational } from './rational.js';
import { add, isNegative, multiply, negate, parseDecimal, powerOfTen, rational, subtract } from './rational.js';

/** A word that widens or turns one printed figure (ROUNDING rules, P4). */
export type Modifier = 'over' | 'about' | 'nearly' | 'exceeds' | 'atLeast' | 'atMost';

/** A figure as it is printed: the numeral string, the factor to its base unit and what limits or widens it. */
export interface Printed {
  /** Plain decimal numeral, ASCII, without separators. */
  readonly numeral: string;
  /** Base units in one printed unit, 万 and 亿 included. */
  readonly factor: Rational;
  /** Counted things without 万/亿, scores, ranks and years: no rounding is assumed. */
  readonly counted: boolean;
  readonly modifier: Modifier | null;
}

/** Number of printed decimals. */
export const decimalsOf = (numeral: string): number => {
  const point = numeral.indexOf('.');
  return point < 0 ? 0 : numeral.length - point - 1;
};

/** Place value of the last printed digit that is not zero: 325 → 1, 5000 → 1000, 565.6 → 0.1; of 0 itself, its last place. */
export const lastPlace = (numeral: string): Rational => {
  const digits = numeral.replace(/^[-+]/, '');
  const significant = digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
  const point = significant.indexOf('.');
  if (point >= 0) return powerOfTen(point + 1 - significant.length);
  const stripped = significant.replace(/0+$/, '');
  return powerOfTen(stripped === '' ? -decimalsOf(numeral) : significant.length - stripped.length);
};

const rounded = (value: Rational, printed: Printed): Interval => {
  if (printed.counted) return exactly(value);
  const { n, d } = printed.factor;
  const margin = rational(n, 2n * d * powerOfTen(decimalsOf(printed.numeral)).n);
  return closed(subtract(value, margin), add(value, margin));
};

/** The value a printed figure names, in base units. */
export const printedValue = ({ numeral, factor }: Printed): Rational => {
  const value = parseDecimal(numeral);
  return factor.n === 1n && factor.d === 1n ? value : multiply(value, factor);
};

const outward = (value: Rational, near: Rational, far: Rational): { low: Rational; high: Rational } =>
  isNegative(value)
    ? { low: subtract(value, far), high: subtract(value, near) }
    : { low: add(value, near), high: add(value, far) };

/**
 * The values that a printed figure may stand for, in base units.
 * Source: ROUNDING rules P1–P4; half an ulp closed at both ends serves half-up and half-even rounding alike.
 * A fall told in words (下降5%以上) is the negated interval of its positive numeral; ≥ and ≤ turn on the value, not its size.
 */
export const printedInterval = (printed: Printed): Interval => {
  const value = printedValue(printed);
  if (printed.modifier === null) return rounded(value, printed);
  const place = multiply(lastPlace(printed.numeral), printed.factor);
  const none = rational(0n);
  switch (printed.modifier) {
    case 'over': {
      const { low, high } = outward(value, none, place);
      return isNegative(value) ? interval(low, high, true, false) : interval(low, high, false, true);
    }
    case 'exceeds': {
      const { low, high } = outward(value, none, place);
      return isNegative(value) ? interval(low, high, false, true) : interval(low, high, true, false);
    }
    case 'about':
      return closed(subtract(value, place), add(value, place));
    case 'nearly': {
      const { low, high } = outward(value, negate(place), none);
      return isNegative(value) ? interval(low, high, true, false) : interval(low, high, false, true);
    }
    case 'atLeast':
      return interval(value, null);
    case 'atMost':
      return interval(null, value);
    default:
      return printed.modifier satisfies never;
  }
};
