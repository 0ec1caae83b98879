import type { Interval } from '../measure/interval.js';
import { closed, exactly, interval, negate, quotient, scale, subtract, sum } from '../measure/interval.js';
import { hundred, one, rational, zero } from '../measure/rational.js';

/** What must hold between the figures of a claim; the first operand is the stated one, the others are its inputs. */
export interface Identity {
  readonly id: string;
  /** Formula in the glossary's names. */
  readonly formula: string;
  /** `equal`: stated = expected; `atMost`: stated ≥ expected. */
  readonly relation: 'equal' | 'atMost';
  /** The result that the inputs allow; null where it is undefined (a divisor that may be zero). */
  readonly expected: (inputs: readonly Interval[], sign: -1 | 1) => Interval | null;
  /** How the calculation is written: inputs joined by the operator, then a factor of 100 or a subtraction. */
  readonly operator:
    | '÷'
    | '÷×1000000'
    | '÷×100000'
    | '÷×10000'
    | '÷×1000'
    | '÷×100'
    | '÷365'
    | '÷366'
    | '÷12'
    | '−'
    | '+'
    | '='
    | '≤'
    | '÷−1'
    | '1−÷'
    | 'Δ÷'
    | '÷(−)'
    | '−100'
    | '100−';
  /** The result is a percentage of a quotient. */
  readonly percent: boolean;
  /** The stated figure carries the claim's sign. */
  readonly signed: boolean;
  /** The result is the sum of the inputs. */
  readonly isSum: boolean;
  /** The stated figure is one more input, of a result that need not be printed. */
  readonly joins: boolean;
  /** How many of the last inputs of a sum are taken off. */
  readonly taken: number;
}

const fixed = exactly(hundred);
const whole = exactly(one);

const over = (inputs: readonly Interval[]): Interval | null => {
  const [a, b] = inputs;
  return a && b ? quotient(a, b) : null;
};
/** Multiplied before it is divided: an amount is mostly a whole number, a quotient hardly ever. */
const percentOf = (inputs: readonly Interval[]): Interval | null => {
  const [a, b] = inputs;
  return a && b ? quotient(scale(a, hundred), b) : null;
};
const growthOf = (inputs: readonly Interval[]): Interval | null => {
  const result = percentOf(inputs);
  return result && subtract(result, fixed);
};
const minus = (inputs: readonly Interval[]): Interval | null => {
  const [a, b] = inputs;
  return a && b ? subtract(a, b) : null;
};
/** What an amount comes to for every so many of what is counted (每万人). */
const perMany =
  (many: bigint) =>
  ([a, b]: readonly Interval[]): Interval | null =>
    a && b ? quotient(scale(a, rational(many)), b) : null;
/** What a total comes to in each of several equal spans of its year. */
const spread =
  (spans: Interval) =>
  ([total]: readonly Interval[]): Interval | null =>
    total ? quotient(total, spans) : null;

const first = (inputs: readonly Interval[]): Interval | null => inputs[0] ?? null;

const opposite = (interval: Interval | null): Interval | null => interval && negate(interval);

/** Growth from the level reached and the change made: one occurrence of each, so the interval is exact. */
const growthByChange = (inputs: readonly Interval[], sign: -1 | 1): Interval | null => {
  const [current, change] = inputs;
  const times = current && change && quotient(current, change);
  if (!times) return null;
  const base = sign === 1 ? subtract(times, whole) : sum([times, whole]);
  const share = quotient(fixed, base) ?? opposite(quotient(fixed, negate(base)));
  return share && scale(share, rational(BigInt(sign)));
};

/** Completion from what was done and by how much it exceeds a goal that is not printed. */
const completionByExcess = (inputs: readonly Interval[]): Interval | null => {
  const over = growthByChange(inputs, 1);
  return over && sum([over, fixed]);
};

const absolute = (inputs: readonly Interval[]): Interval | null => {
  const [a, b] = inputs;
  const forward = a && b ? subtract(a, b) : null;
  if (!forward?.low.value) return forward;
  return forward.low.value.n < 0n ? scale(forward, rational(-1n)) : forward;
};

const sumLess =
  (taken: number): Identity['expected'] =>
  (inputs) =>
    sum(inputs.map((input, at) => (at < inputs.length - taken ? input : negate(input))));

const define = (
  id: string,
  formula: string,
  operator: Identity['operator'],
  expected: Identity['expected'],
  more: Partial<Identity> = {},
): Identity => ({
  id,
  formula,
  operator,
  expected,
  relation: 'equal',
  percent: false,
  signed: false,
  isSum: expected === sum,
  joins: false,
  taken: 0,
  ...more,
});

const all: readonly Identity[] = [
  define('completionRate', 'achieved ÷ target', '÷', percentOf, { percent: true }),
  define('overCompletionRate', '(achieved − target) ÷ target', '÷−1', growthOf, { percent: true }),
  define('completionByExcess', 'achieved ÷ (achieved − excess)', '÷(−)', completionByExcess, { percent: true }),
  define('executionRate', 'outturn ÷ budget', '÷', percentOf, { percent: true }),
  define('growthRate', '(current − previous) ÷ previous', '÷−1', growthOf, { percent: true, signed: true }),
  define(
    'growthTimes',
    '(current − previous) ÷ previous',
    '÷−1',
    (inputs) => {
      const result = over(inputs);
      return result && subtract(result, whole);
    },
    { signed: true },
  ),
  define('growthByChange', 'change ÷ (current − change)', 'Δ÷', growthByChange, { percent: true, signed: true }),
  define('change', 'current − previous', '−', minus, { signed: true }),
  define('pointsChange', 'current rate − previous rate', '−', minus, { signed: true }),
  define('pointsOverHundred', 'rate − 100', '−100', (inputs) => minus([...inputs, fixed]), { signed: true }),
  define('share', 'part ÷ whole', '÷', percentOf, { percent: true }),
  define('scoreRate', 'score ÷ maximum', '÷', percentOf, { percent: true }),
  define('namedRate', 'part ÷ whole', '÷', percentOf, { percent: true }),
  define(
    'restRate',
    '(whole − part) ÷ whole',
    '1−÷',
    (inputs) => {
      const result = percentOf(inputs);
      return result && subtract(fixed, result);
    },
    { percent: true },
  ),
  define('perUnit', 'amount ÷ count', '÷', over),
  define('perMillion', 'amount ÷ count × 1000000', '÷×1000000', perMany(1_000_000n)),
  define('perHundredThousand', 'amount ÷ count × 100000', '÷×100000', perMany(100_000n)),
  define('perTenThousand', 'amount ÷ count × 10000', '÷×10000', perMany(10000n)),
  define('perThousand', 'amount ÷ count × 1000', '÷×1000', perMany(1000n)),
  define('perHundred', 'amount ÷ count × 100', '÷×100', perMany(100n)),
  define('ratio', 'effect ÷ input', '÷', over),
  define('perDay', 'total ÷ 365', '÷365', spread(exactly(rational(365n)))),
  // Offices divide by 365 in leap years as well.
  define('perDayOfLeapYear', 'total ÷ 366', '÷366', spread(closed(rational(365n), rational(366n)))),
  define('perMonth', 'total ÷ 12', '÷12', spread(exactly(rational(12n)))),
  define('difference', 'minuend − subtrahend', '−', minus),
  define('gap', 'achieved − target', '−', minus, { signed: true }),
  define('rankChange', 'rank − rank', '−', absolute),
  define('rankMove', 'earlier rank − later rank', '−', minus, { signed: true }),
  define('sumOfAll', 'Σ parts', '+', sum),
  define('sumOfListed', 'Σ parts', '+', sum),
  define('sumUntold', 'Σ parts', '+', sum),
  ...[1, 2, 3].map((taken) => define(`sumLess${taken}`, 'Σ parts − Σ taken', '+', sumLess(taken), { taken })),
  define('scoreSum', 'Σ scores', '+', sum),
  define('deduction', 'maximum − score', '−', minus),
  define('lostTotal', '100 − total score', '100−', (inputs) => minus([fixed, ...inputs])),
  define('sameDirection', 'growth and change have one direction', '=', (inputs, sign) => {
    const [change] = inputs;
    const falls = change?.high.value !== null && change !== undefined && change.high.value.n < 0n;
    return (sign === 1) === !falls ? interval(zero, null, true) : interval(null, zero, false, true);
  }),
  define('partAtMost', 'part ≤ whole', '≤', first, { relation: 'atMost' }),
  define('maximaHundred', 'Σ maxima = 100', '+', sum, { joins: true }),
  define('scoreWithinMaximum', 'score ≤ maximum', '≤', first, { relation: 'atMost' }),
  define('same', 'the same fact', '=', first),
  define('sameRank', 'the same rank', '=', first),
];

const table = new Map(all.map((identity) => [identity.id, identity]));

/** Looks an identity up; throws RangeError on an unknown id. */
export const identityOf = (id: string): Identity => {
  const identity = table.get(id);
  if (!identity) throw new RangeError(`no identity ${id}`);
  return identity;
};

export const identities = all;
