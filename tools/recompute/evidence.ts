import type { Claim, Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import {
  add,
  compare,
  larger,
  magnitude,
  multiply,
  powerOfTen,
  rational,
  subtract,
  zero,
} from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { expectedOf } from './check.js';
import { identityOf } from './identities.js';

type Lookup = (id: string) => Figure;

/** Slips of one figure that are tried: one digit, two neighbours, the point, the unit. */
const slipsPerDigit = 11n;

/** How likely a slip may be found by chance before it counts for nothing, by certainty of the binding. */
const limits = { firm: rational(1n), likely: rational(1n, 2n), guess: rational(1n, 20n) } as const;

const width = (interval: Interval): Rational =>
  interval.low.value === null || interval.high.value === null
    ? zero
    : subtract(interval.high.value, interval.low.value);

const ulp = (figure: Figure): Rational => multiply(powerOfTen(-decimalsOf(figure.numeral)), figure.factor);

const trials = (operands: readonly Operand[], look: Lookup): bigint =>
  operands.reduce((total, operand) => total + slipsPerDigit * BigInt(look(operand.figure).numeral.length), 0n);

/** The chance that some slip makes a wrong reading tie: trials times the share of values that would tie. */
const chanceOf = (claim: Claim, operands: readonly Operand[], look: Lookup): Rational => {
  const [stated, ...inputs] = operands.map((operand) => look(operand.figure));
  if (!stated || stated.value.n === 0n) return rational(1n);
  const identity = identityOf(claim.identity);
  const expected = expectedOf(identity, {
    stated: stated.interval,
    inputs: inputs.map((figure) => figure.interval),
    sign: claim.sign,
  });
  const span = larger(ulp(stated), add(width(stated.interval), expected ? width(expected) : zero));
  const middle = expected?.low.value ?? stated.value;
  const value = larger(magnitude(stated.value), magnitude(middle));
  return multiply(rational(trials(operands, look)), rational(span.n * value.d, span.d * value.n));
};

/** The readings of a claim in which a slip is evidence: as many, in order of likelihood, as chance alone would not explain. */
export const tellingReadings = (claim: Claim, look: Lookup): readonly (readonly Operand[])[] => {
  const readings = [claim.operands, ...claim.alternatives];
  if (claim.certainty === 'firm' || claim.identity === 'same') return readings;
  let chance = zero;
  const telling: (readonly Operand[])[] = [];
  for (const operands of readings) {
    const isFirst = operands === claim.operands && claim.certainty === 'likely';
    const own = chanceOf(claim, operands, look);
    if (!isFirst) {
      if (compare(add(chance, own), limits[claim.certainty]) > 0) continue;
      chance = add(chance, own);
    }
    telling.push(operands);
  }
  return telling;
};
