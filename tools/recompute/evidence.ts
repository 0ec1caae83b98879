import type { Claim, Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { EditKind } from '../measure/edits.js';
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

/** Slips by how many of them there are: a unit slip has four forms, a wrong digit nine for every digit. */
const tiers = ['unit', 'order', 'digit'] as const;
type Tier = (typeof tiers)[number];

const tierOf: Readonly<Record<EditKind, Tier>> = {
  unit: 'unit',
  transposition: 'order',
  point: 'order',
  digit: 'digit',
  sign: 'digit',
};

/** How many slips of a figure with that many characters are tried up to a tier. */
const trialsOf: Readonly<Record<Tier, (length: bigint) => bigint>> = {
  unit: () => 4n,
  order: (length) => 6n + length,
  digit: (length) => 11n * length,
};

/**
 * How likely a slip may be found by chance before it counts for nothing, by certainty of the binding. The chance is
 * an upper estimate: on clean reports a third of it is seen.
 */
const limits = { firm: rational(1n), likely: rational(1n, 2n), guess: rational(1n, 4n) } as const;

/** Of the many lists in a report that stand beside some figure, one in so many may seem to add up to it but for a slip. */
const untold = rational(1n, 500n);

/** No clean list is off by a wrong unit, which leaves one figure ten thousand times its neighbours' size. */
const untoldUnit = rational(1n, 8n);

const width = (interval: Interval): Rational =>
  interval.low.value === null || interval.high.value === null
    ? zero
    : subtract(interval.high.value, interval.low.value);

const ulp = (figure: Figure): Rational => multiply(powerOfTen(-decimalsOf(figure.numeral)), figure.factor);

const trials = (operands: readonly Operand[], tier: Tier, look: Lookup): bigint =>
  operands.reduce((total, operand) => total + trialsOf[tier](BigInt(look(operand.figure).numeral.length)), 0n);

/** The share of values that would tie with a wrong reading. */
const shareOf = (claim: Claim, operands: readonly Operand[], look: Lookup): Rational => {
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
  return rational(span.n * value.d, span.d * value.n);
};

/** The readings of a claim in which a slip of a kind is evidence. */
export type Telling = (kind: EditKind) => readonly (readonly Operand[])[];

/** The readings of a claim in which a slip is evidence: as many, in order of likelihood, as chance alone would not explain. */
export const tellingReadings = (claim: Claim, look: Lookup): Telling => {
  const readings = [claim.operands, ...claim.alternatives];
  if (claim.certainty === 'firm' || claim.identity === 'same') return () => readings;
  const limitOf = (tier: Tier): Rational => {
    if (claim.identity !== 'sumUntold') return limits[claim.certainty];
    return tier === 'unit' ? untoldUnit : untold;
  };
  const shares = readings.map((operands) => shareOf(claim, operands, look));
  const byTier = (tier: Tier): readonly (readonly Operand[])[] => {
    const limit = limitOf(tier);
    let chance = zero;
    return readings.filter((operands, at) => {
      if (at === 0 && claim.certainty === 'likely') return true;
      const sum = add(chance, multiply(rational(trials(operands, tier, look)), shares[at] ?? zero));
      if (compare(sum, limit) > 0) return false;
      chance = sum;
      return true;
    });
  };
  const known: Readonly<Record<Tier, readonly (readonly Operand[])[]>> = {
    unit: byTier('unit'),
    order: byTier('order'),
    digit: byTier('digit'),
  };
  return (kind) => known[tierOf[kind]];
};
