import type { Interval } from './interval.js';
import * as intervals from './interval.js';
import type { Rational } from './rational.js';
import * as rationals from './rational.js';

export type CalculationErrorCode = 'syntax' | 'too-complex' | 'unit-mismatch' | 'rank-arithmetic' | 'division-by-zero';

/** An expression that has no value; `details` say where and between which units. */
export class CalculationError extends Error {
  readonly code: CalculationErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: CalculationErrorCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'CalculationError';
    this.code = code;
    this.details = details;
  }
}

/** Percent and points stand for hundredths and are kept as printed; everything else is a product of base units. */
export interface Unit {
  readonly scale: 'plain' | 'percent' | 'points' | 'rank';
  /** Exponents of CNY, USD, score and the counters; empty for a pure number. */
  readonly powers: Readonly<Record<string, number>>;
}

export interface Quantity {
  readonly value: Rational;
  readonly interval: Interval;
  readonly unit: Unit;
}

const number: Unit = { scale: 'plain', powers: {} };
const percent: Unit = { scale: 'percent', powers: {} };
const points: Unit = { scale: 'points', powers: {} };
const rank: Unit = { scale: 'rank', powers: {} };

/** The unit of a figure by its wire name: CNY, USD, %, pp, rank, score, ratio, or a counter. */
export const unitOf = (name: string): Unit => {
  if (name === '%') return percent;
  if (name === 'pp') return points;
  if (name === 'rank') return rank;
  return name === 'ratio' || name === '' ? number : { scale: 'plain', powers: { [name]: 1 } };
};

/** `CNY`, `CNY/家`, `%`, `pp`, `rank`, and `number` for a pure number. */
export const unitName = (unit: Unit): string => {
  if (unit.scale === 'percent') return '%';
  if (unit.scale === 'points') return 'pp';
  if (unit.scale === 'rank') return 'rank';
  const part = (sign: 1 | -1): readonly string[] =>
    Object.entries(unit.powers)
      .filter(([, power]) => power * sign > 0)
      .map(([name, power]) => (power * sign === 1 ? name : `${name}^${power * sign}`))
      .sort();
  const [over, under] = [part(1), part(-1)];
  if (over.length + under.length === 0) return 'number';
  const tail = under.map((name) => `/${name}`).join('');
  return `${over.join('·') || '1'}${tail}`;
};

const isPure = (unit: Unit): boolean => unit.scale === 'plain' && Object.keys(unit.powers).length === 0;
const isHundredths = (unit: Unit): boolean => unit.scale === 'percent' || unit.scale === 'points';

const times = (quantity: Quantity, factor: Rational, unit: Unit): Quantity => ({
  value: rationals.multiply(quantity.value, factor),
  interval: intervals.scale(quantity.interval, factor),
  unit,
});
const hundredth = rationals.rational(1n, 100n);
const asNumber = (quantity: Quantity): Quantity =>
  isHundredths(quantity.unit) ? times(quantity, hundredth, number) : quantity;
const asPercent = (quantity: Quantity): Quantity => times(quantity, rationals.hundred, percent);

/** A constant, known exactly and without a unit. */
export const constant = (value: Rational): Quantity => ({ value, interval: intervals.exactly(value), unit: number });

/** `n` written with a percent sign. */
export const toPercent = (quantity: Quantity): Quantity => {
  if (!isPure(quantity.unit))
    throw new CalculationError('unit-mismatch', { left: unitName(quantity.unit), right: '%' });
  return { ...quantity, unit: percent };
};

export const negated = (quantity: Quantity): Quantity => ({
  value: rationals.negate(quantity.value),
  interval: intervals.negate(quantity.interval),
  unit: quantity.unit,
});

const sumUnit = (a: Unit, b: Unit, sign: 1 | -1): Unit => {
  if (a.scale === 'rank' && b.scale === 'rank') {
    if (sign === 1) throw new CalculationError('rank-arithmetic');
    return number;
  }
  if (a.scale === 'percent' && b.scale === 'percent') return sign === 1 ? percent : points;
  if (isHundredths(a) && isHundredths(b)) return a.scale === 'percent' || b.scale === 'percent' ? percent : points;
  if (unitName(a) === unitName(b)) return a;
  throw new CalculationError('unit-mismatch', { left: unitName(a), right: unitName(b) });
};

const combine = (a: Quantity, b: Quantity, sign: 1 | -1): Quantity => {
  const unit = sumUnit(a.unit, b.unit, sign);
  const right = sign === 1 ? b : negated(b);
  return { value: rationals.add(a.value, right.value), interval: intervals.add(a.interval, right.interval), unit };
};

export const add = (a: Quantity, b: Quantity): Quantity => combine(a, b, 1);
/** The difference of two percents is in points. */
export const subtract = (a: Quantity, b: Quantity): Quantity => combine(a, b, -1);

const powersOf = (a: Unit, b: Unit, sign: 1 | -1): Unit => {
  const powers: Record<string, number> = { ...a.powers };
  for (const [name, power] of Object.entries(b.powers)) {
    const total = (powers[name] ?? 0) + sign * power;
    if (total === 0) delete powers[name];
    else powers[name] = total;
  }
  return { scale: 'plain', powers };
};

const product = (a: Interval, b: Interval): Interval => {
  const [minusA, minusB] = [intervals.negate(a), intervals.negate(b)];
  const mirrored = (value: Interval | null): Interval | null => (value ? intervals.negate(value) : null);
  return (
    intervals.product(a, b) ??
    mirrored(intervals.product(minusA, b)) ??
    mirrored(intervals.product(a, minusB)) ??
    intervals.product(minusA, minusB) ??
    intervals.everything
  );
};

const quotient = (a: Interval, b: Interval): Interval => {
  const mirrored = intervals.quotient(a, intervals.negate(b));
  return intervals.quotient(a, b) ?? (mirrored ? intervals.negate(mirrored) : intervals.everything);
};

const refuseRank = (a: Quantity, b: Quantity): void => {
  if (a.unit.scale === 'rank' || b.unit.scale === 'rank') throw new CalculationError('rank-arithmetic');
};

/** A pure number times a percent stays a percent (A ÷ B × 100%); an amount times a percent is an amount. */
export const multiply = (a: Quantity, b: Quantity): Quantity => {
  refuseRank(a, b);
  const [left, right] = [asNumber(a), asNumber(b)];
  const result: Quantity = {
    value: rationals.multiply(left.value, right.value),
    interval: product(left.interval, right.interval),
    unit: powersOf(left.unit, right.unit, 1),
  };
  return (isHundredths(a.unit) || isHundredths(b.unit)) && isPure(result.unit) ? asPercent(result) : result;
};

/** A percent divided by a pure number stays a percent; the quotient of two percents is a pure number. */
export const divide = (a: Quantity, b: Quantity): Quantity => {
  refuseRank(a, b);
  if (rationals.isZero(b.value)) throw new CalculationError('division-by-zero');
  const [left, right] = [asNumber(a), asNumber(b)];
  const result: Quantity = {
    value: rationals.divide(left.value, right.value),
    interval: quotient(left.interval, right.interval),
    unit: powersOf(left.unit, right.unit, -1),
  };
  return isHundredths(a.unit) && isPure(b.unit) ? asPercent(result) : result;
};
