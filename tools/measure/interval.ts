import type { Rational } from './rational.js';
import { add as addRational, compare, divide, multiply, negate as negateRational, zero } from './rational.js';

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

type Side = 1 | -1;
const lowSide: Side = 1;
const highSide: Side = -1;

/** The end that leaves fewer values. */
const inner = (a: End, b: End, side: Side): End => {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const order = compare(a.value, b.value) * side;
  return order > 0 ? a : order < 0 ? b : end(a.value, a.open || b.open);
};
/** The end that leaves more values. */
const outer = (a: End, b: End, side: Side): End => {
  if (a.value === null || b.value === null) return infinite;
  const order = compare(a.value, b.value) * side;
  return order > 0 ? b : order < 0 ? a : end(a.value, a.open && b.open);
};

const isEmpty = (low: End, high: End): boolean => {
  if (low.value === null || high.value === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.open || high.open));
};

/** The values in both, or `null` when there are none. */
export const intersect = (a: Interval, b: Interval): Interval | null => {
  const low = inner(a.low, b.low, lowSide);
  const high = inner(a.high, b.high, highSide);
  return isEmpty(low, high) ? null : { low, high };
};
export const meets = (a: Interval, b: Interval): boolean => intersect(a, b) !== null;
/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: outer(a.low, b.low, lowSide),
  high: outer(a.high, b.high, highSide),
});
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
export const sum = (parts: readonly Interval[]): Interval => parts.reduce(add, exactly(zero));

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

const isZeroEnd = (a: End): boolean => a.value !== null && a.value.n === 0n;

/** Zero times anything is zero, infinity too: the end belongs to the product as soon as one of the zeros is reached. */
const productEnd = (a: End, b: End): End => {
  if (isZeroEnd(a) || isZeroEnd(b)) return end(zero, !((isZeroEnd(a) && !a.open) || (isZeroEnd(b) && !b.open)));
  return a.value === null || b.value === null ? infinite : end(multiply(a.value, b.value), a.open || b.open);
};

const productAboveZero = (a: Interval, b: Interval): Interval => ({
  low: productEnd(a.low, b.low),
  high: productEnd(a.high, b.high),
});

/** Does `map` on the part of `a` above zero and, mirrored, on the part below. */
const bySign = (a: Interval, map: (part: Interval) => Interval): Interval => {
  const [below, above] = [intersect(a, interval(null, zero)), intersect(a, interval(zero, null))];
  if (!below) return map(above ?? a);
  const mirrored = negate(map(negate(below)));
  return above ? hull(mirrored, map(above)) : mirrored;
};

/** All products of a value of `a` and one of `b`, of any sign; exact for independent operands. */
export const product = (a: Interval, b: Interval): Interval =>
  isNonNegative(a) && isNonNegative(b)
    ? productAboveZero(a, b)
    : bySign(a, (left) => bySign(b, (right) => productAboveZero(left, right)));

const quotientEnd = (a: End, b: End): End => {
  if (a.value === null || isZeroEnd(a)) return a;
  if (b.value === null) return end(zero, true);
  return b.value.n === 0n ? infinite : end(divide(a.value, b.value), a.open || b.open);
};

/** All values of `a ÷ b`, exact for independent operands; `null` where the divisor is not known to be positive. */
export const quotient = (a: Interval, b: Interval): Interval | null => {
  if (!isPositive(b)) return null;
  const lowOver = a.low.value !== null && a.low.value.n >= 0n ? b.high : b.low;
  const highOver = a.high.value === null || a.high.value.n >= 0n ? b.low : b.high;
  return { low: quotientEnd(a.low, lowOver), high: quotientEnd(a.high, highOver) };
};

/** Whether some value of `a` is at most some value of `b`. */
export const canBeAtMost = (a: Interval, b: Interval): boolean => {
  if (a.low.value === null || b.high.value === null) return true;
  const order = compare(a.low.value, b.high.value);
  return order < 0 || (order === 0 && !a.low.open && !b.high.open);
};
/** Whether every value of `a` is above every value of `b`. */
export const isAbove = (a: Interval, b: Interval): boolean => !canBeAtMost(a, b);
