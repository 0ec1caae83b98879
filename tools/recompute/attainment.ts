import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import { exactly, quotient, scale } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { compare, hundred } from '../measure/rational.js';
import { printedInterval } from '../measure/rounding.js';

/** How a target asks to be met. */
export type Comparator = 'eq' | 'atLeast' | 'atMost' | 'qualitative';

/** Which way is better. */
export type Polarity = 'higher' | 'lower';

/** met and missed are certain within the printed precision; anything else is unknown. */
export type Attainment = 'met' | 'missed' | 'unknown';

/** Whether two figures measure in the same unit, money in the same currency. */
export const isSameMeasure = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.kind === b.kind;

const isOneSided = (figure: Figure): boolean => figure.modifier === 'atLeast' || figure.modifier === 'atMost';

/** A target is exact as set, unless it is printed in a coarser unit than what was achieved. */
const targetInterval = (target: Figure, actual: Figure): Interval =>
  compare(target.factor, actual.factor) > 0
    ? printedInterval({ numeral: target.numeral, factor: target.factor, counted: target.counted, modifier: null })
    : exactly(target.value);

const below = (a: Rational | null, b: Rational | null): boolean => a !== null && b !== null && compare(a, b) < 0;

/** Whether the amounts say met or missed; the direction decides first (ROUNDING C8). */
export const attainmentOf = (polarity: Polarity, target: Figure, actual: Figure): Attainment => {
  if (!isSameMeasure(target, actual) || isOneSided(actual)) return 'unknown';
  const limit = targetInterval(target, actual);
  if (polarity === 'lower') {
    if (compare(actual.value, target.value) <= 0) return 'met';
    return below(limit.high.value, actual.interval.low.value) ? 'missed' : 'unknown';
  }
  if (compare(actual.value, target.value) >= 0) return 'met';
  return below(actual.interval.high.value, limit.low.value) ? 'missed' : 'unknown';
};

/** Achieved over target in percent, within the printed precision; null where the target may be zero. */
export const completionOf = (target: Figure, actual: Figure): Interval | null => {
  if (!isSameMeasure(target, actual) || isOneSided(actual)) return null;
  const ratio = quotient(actual.interval, targetInterval(target, actual));
  return ratio && scale(ratio, hundred);
};

/** Attainment by a printed completion rate alone, where no amounts are bound. */
export const attainmentByRate = (rate: Figure): Attainment => {
  if (rate.unit !== '%' || isOneSided(rate)) return 'unknown';
  if (below(rate.interval.high.value, hundred)) return 'missed';
  return compare(rate.value, hundred) > 0 ? 'met' : 'unknown';
};
