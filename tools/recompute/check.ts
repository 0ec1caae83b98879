import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import { add, canBeAtMost, closed, exactly, intersect, meets, negate } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { add as addRational, hundred, multiply, powerOfTen, rational, subtract } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { Identity } from './identities.js';

/** The stated figure and its inputs, all as intervals, so that a repair can stand in for a printed value. */
export interface Terms {
  readonly stated: Interval;
  readonly inputs: readonly Interval[];
  readonly sign: -1 | 1;
}

const signedBy = (interval: Interval, identity: Identity, sign: -1 | 1): Interval =>
  identity.signed && sign === -1 ? negate(interval) : interval;

/** The interval of results that the inputs allow; null where undefined. */
export const expectedOf = (identity: Identity, terms: Terms): Interval | null =>
  identity.expected(terms.inputs, terms.sign);

/** Whether some values within the printed precision satisfy the identity; null where it is undefined. */
export const holds = (identity: Identity, terms: Terms): boolean | null => {
  if (identity.joins) return holdsHundred(identity, terms);
  const expected = expectedOf(identity, terms);
  return expected && agrees(identity, terms.stated, expected, terms.sign);
};

/** Whether what is stated may be what the inputs allow. */
export const agrees = (identity: Identity, stated: Interval, expected: Interval, sign: -1 | 1): boolean =>
  identity.relation === 'atMost' ? canBeAtMost(expected, stated) : meets(signedBy(stated, identity, sign), expected);

const holdsHundred = (identity: Identity, terms: Terms): boolean | null => {
  const total = identity.expected([terms.stated, ...terms.inputs], 1);
  return total && meets(total, exactly(hundred));
};

const ulpOf = (figure: Pick<Figure, 'numeral' | 'factor'>): Rational =>
  multiply(powerOfTen(-decimalsOf(figure.numeral)), figure.factor);

const isRounded = (interval: Interval): boolean =>
  interval.low.value !== null &&
  interval.high.value !== null &&
  (interval.low.value.n !== interval.high.value.n || interval.low.value.d !== interval.high.value.d);

/** The values that a figure may stand for when it was cut off or rounded twice instead of rounded once. */
export const carelessInterval = (
  figure: Pick<Figure, 'modifier' | 'interval' | 'numeral' | 'factor' | 'value'>,
): Interval => {
  if (figure.modifier !== null || !isRounded(figure.interval)) return figure.interval;
  const ulp = ulpOf(figure);
  const double = multiply(ulp, rational(11n, 20n));
  const reach =
    figure.value.n < 0n
      ? closed(subtract(figure.value, ulp), addRational(figure.value, double))
      : closed(subtract(figure.value, double), addRational(figure.value, ulp));
  return intersect(reach, add(figure.interval, closed(subtract(rational(0n), ulp), ulp))) ?? reach;
};
