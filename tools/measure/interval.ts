import type { Rational } from './rational.js';
import { add as addRational, compare, divide, multiply, negate as negateRational } from './rational.js';

/** One end of an interval: a value that belongs to it (closed) or not (open); `null` stands for infinity. */
export interface End {
  readonly value: Rational | null;
  readonly open: boolean;
}

/** The values that a printed figure may stand for, in its base unit. */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

const infinite: End = { value: null, open: true };
const end = (value: Rational, open = false): End => ({ value, open });

export const closed = (low: Rational, high: Rational): Interval => ({ low: end(low), high: end(high) });
export const exactly = (value: Rational): Interval => closed(value, value);
/** Ends given one by one; `null` is infinity and always open. */
export const interval = (low: Rational | null, high: Rational | null, lowOpen = false, highOpen = false): Interval => ({
  low: low === null ? infinite : end(low, lowOpen),
  high: high === null ? infinite : end(high, highOpen),
});
export const everything: Interval = { low: infinite, high: infinite };

const higherLow = (a: End, b: End): End => {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const order = compare(a.value, b.value);
  return order > 0 ? a : order < 0 ? b : { value: a.value, open: a.open || b.open };
};
const lowerHigh = (a: End, b: End): End => {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const order = compare(a.value, b.value);
  return order < 0 ? a : order > 0 ? b : { value: a.value, open: a.open || b.open };
};

const isEmpty = (low: End, high: End): boolean => {
  if (low.value === null || high.value === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.open || high.open));
};

/** The values in both, or `null` when there are none. */
export const intersect = (a: Interval, b: Interval): Interval | null => {
  const low = higherLow(a.low, b.low);
  const high = lowerHigh(a.high, b.high);
  return isEmpty(low, high) ? null : { low, high };
};
export const meets = (a: Interval, b: Interval): boolean => intersect(a, b) !== null;
export const contains = (a: Interval, value: Rational): boolean => meets(a, exactly(value));

export const negate = (a: Interval): Interval => ({
  low: a.high.value === null ? infinite : end(negateRational(a.high.value), a.high.open),
  high: a.low.value === null ? infinite : end(negateRational(a.low.value), a.low.open),
});

const addEnds = (a: End, b: End): End =>
  a.value === null || b.value === null ? infinite : end(addRational(a.value, b.value), a.open || b.open);

export const add = (a: Interval, b: Interval): Interval => ({
  low: addEnds(a.low, b.low),
  high: addEnds(a.high, b.high),
});
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));
export const sum = (parts: readonly Interval[]): Interval => parts.reduce(add, exactly({ n: 0n, d: 1n }));

/** Multiplies by a constant; a negative factor swaps the ends together with their open flags. */
export const scale = (a: Interval, factor: Rational): Interval => {
  if (factor.n === 0n) return exactly(factor);
  const scaled: Interval = {
    low: a.low.value === null ? infinite : end(multiply(a.low.value, factor), a.low.open),
    high: a.high.value === null ? infinite : end(multiply(a.high.value, factor), a.high.open),
  };
  return factor.n < 0n ? { low: scaled.high, high: scaled.low } : scaled;
};

const isPositive = (a: Interval): boolean =>
  a.low.value !== null && (a.low.value.n > 0n || (a.low.value.n === 0n && a.low.open));

/** Whether every value is at least zero. */
export const isNonNegative = (a: Interval): boolean => a.low.value !== null && a.low.value.n >= 0n;

const productEnd = (a: End, b: End): End => {
  if (a.value !== null && a.value.n === 0n && !a.open) return a;
  if (b.value !== null && b.value.n === 0n && !b.open) return b;
  return a.value === null || b.value === null ? infinite : end(multiply(a.value, b.value), a.open || b.open);
};

/** The product of two intervals without negative values; `null` where a factor may be negative. */
export const product = (a: Interval, b: Interval): Interval | null =>
  isNonNegative(a) && isNonNegative(b) ? { low: productEnd(a.low, b.low), high: productEnd(a.high, b.high) } : null;

const quotientEnd = (a: End, b: End, towardsZero: boolean): End => {
  if (a.value === null) return infinite;
  if (b.value === null) return end({ n: 0n, d: 1n }, true);
  if (b.value.n === 0n) return towardsZero ? end({ n: 0n, d: 1n }, true) : infinite;
  return end(divide(a.value, b.value), a.open || (b.open && a.value.n !== 0n));
};

/** All values of `a ÷ b`, exact for independent operands; `null` where the divisor is not known to be positive. */
export const quotient = (a: Interval, b: Interval): Interval | null => {
  if (!isPositive(b)) return null;
  const lowOver = a.low.value !== null && a.low.value.n >= 0n ? b.high : b.low;
  const highOver = a.high.value === null || a.high.value.n >= 0n ? b.low : b.high;
  return { low: quotientEnd(a.low, lowOver, true), high: quotientEnd(a.high, highOver, false) };
};

/** Whether some value of `a` is at most some value of `b`. */
export const canBeAtMost = (a: Interval, b: Interval): boolean => {
  if (a.low.value === null || b.high.value === null) return true;
  const order = compare(a.low.value, b.high.value);
  return order < 0 || (order === 0 && !a.low.open && !b.high.open);
};
/** Whether every value of `a` is above every value of `b`. */
export const isAbove = (a: Interval, b: Interval): boolean => !canBeAtMost(a, b);
