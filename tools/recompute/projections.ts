import type { Interval } from '../measure/interval.js';
import { add, exactly, interval, negate, product, quotient, scale, subtract, sum } from '../measure/interval.js';
import { divide, hundred, one } from '../measure/rational.js';
import type { Terms } from './check.js';
import type { Identity } from './identities.js';
import { identityOf } from './identities.js';

/** The values that the other terms of an identity leave to one input; null where they say nothing of it. */
type Inverse = (terms: Terms, at: number) => Interval | null;

const percent = divide(one, hundred);
const unity = exactly(one);

const others = (inputs: readonly Interval[], at: number): readonly Interval[] =>
  inputs.filter((_, index) => index !== at);

/** stated = 100·a ÷ b (or a ÷ b): a = stated·b ÷ 100, b = 100·a ÷ stated. */
const ofQuotient =
  (isPercent: boolean, shift: 0 | 1): Inverse =>
  ({ stated, inputs, sign }, at) => {
    const [a, b] = inputs;
    if (!a || !b || inputs.length !== 2) return null;
    const signed = shift === 1 && sign === -1 ? negate(stated) : stated;
    const share = isPercent ? scale(signed, percent) : signed;
    const times = shift === 1 ? add(unity, share) : share;
    return at === 0 ? product(times, b) : quotient(a, times);
  };

/** stated = 100·(b − a) ÷ b: a = b·(1 − stated ÷ 100), b = a ÷ (1 − stated ÷ 100). */
const ofRest: Inverse = ({ stated, inputs }, at) => {
  const [a, b] = inputs;
  if (!a || !b || inputs.length !== 2) return null;
  const rest = subtract(unity, scale(stated, percent));
  return at === 0 ? product(rest, b) : quotient(a, rest);
};

/** stated = a − b: a = stated + b, b = a − stated. */
const ofDifference: Inverse = ({ stated, inputs }, at) => {
  const [a, b] = inputs;
  if (!a || !b || inputs.length !== 2) return null;
  return at === 0 ? add(stated, b) : subtract(a, stated);
};

/** stated = Σ parts: a part is what the others leave. */
const ofSum: Inverse = ({ stated, inputs }, at) => subtract(stated, sum(others(inputs, at)));

const atMost: Inverse = ({ stated }) => interval(null, stated.high.value, false, stated.high.open);

const inverses: Readonly<Record<string, Inverse>> = {
  completionRate: ofQuotient(true, 0),
  executionRate: ofQuotient(true, 0),
  share: ofQuotient(true, 0),
  namedRate: ofQuotient(true, 0),
  restRate: ofRest,
  perUnit: ofQuotient(false, 0),
  ratio: ofQuotient(false, 0),
  growthRate: ofQuotient(true, 1),
  overCompletionRate: ofQuotient(true, 1),
  growthTimes: ofQuotient(false, 1),
  difference: ofDifference,
  change: ofDifference,
  pointsChange: ofDifference,
  gap: ofDifference,
  deduction: ofDifference,
  sumOfAll: ofSum,
  sumOfListed: ofSum,
  sumUntold: ofSum,
  scoreSum: ofSum,
  partAtMost: atMost,
  scoreWithinMaximum: atMost,
  same: ({ stated }) => stated,
  sameRank: ({ stated }) => stated,
};

const statedFrom = (identity: Identity, { inputs, sign }: Terms): Interval | null => {
  const expected = identity.expected(inputs, sign);
  if (!expected) return null;
  if (identity.relation === 'atMost') return interval(expected.low.value, null, expected.low.open);
  return identity.signed && sign === -1 ? negate(expected) : expected;
};

const signedTerms = (identity: Identity, terms: Terms): Terms =>
  identity.signed && terms.sign === -1 && identity.operator !== '÷−1'
    ? { ...terms, stated: negate(terms.stated) }
    : terms;

/** What an identity leaves to one input, whose own interval is not asked for; null where it says nothing of it. */
export const leftToInput = (id: string, terms: Terms, at: number): Interval | null =>
  inverses[id]?.(signedTerms(identityOf(id), terms), at) ?? null;

/**
 * What an identity leaves to each of its figures, the stated one first; null where it says nothing of one.
 * Each is an upper bound of the possible values, exact where the figures are independent (ROUNDING C11).
 */
export const projections = (id: string, terms: Terms): readonly (Interval | null)[] => {
  const identity = identityOf(id);
  const inverse = inverses[id];
  if (!inverse) return [];
  const signed = signedTerms(identity, terms);
  return [statedFrom(identity, terms), ...terms.inputs.map((_, at) => inverse(signed, at))];
};
