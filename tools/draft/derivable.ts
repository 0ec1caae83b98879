import type { Role } from '../figures/figure.js';
import { suffixOf } from '../language/affix.js';
import { contains, meets, subtract as subtractIntervals } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { compare, divide, hundred, isZero, magnitude, multiply, subtract } from '../measure/rational.js';
import type { Sameness } from './agreement.js';
import { isOneThing } from './agreement.js';
import type { KnownFigure } from './known-figure.js';
import { isGap } from './known-figure.js';
import { verifyWords } from './words-verify.js';

/** A calculation of two supported figures, or of a rate and 100 %, that gives a figure of a draft. */
export interface Derived {
  readonly operation: 'difference' | 'points' | 'rate';
  readonly inputs: readonly KnownFigure[];
  readonly derivation: string;
  /** The words of the draft turn it the other way. */
  readonly isTurned: boolean;
}

const bases: readonly Role[] = ['target', 'budget', 'maxScore', 'previous'];
const reached: readonly Role[] = ['actual', 'outturn', 'score', 'total', 'part', 'other', 'rate'];

/** Two figures of the reports that belong together, with what may be computed from them. */
export interface Pair {
  /** What was achieved, spent, scored. */
  readonly part: KnownFigure;
  /** What it is measured by. */
  readonly base: KnownFigure;
  /** |part − base|, in the base unit. */
  readonly difference: Rational;
  /** part ÷ base × 100; null where the base is 0. */
  readonly rate: Rational | null;
}

/** Whether a report binds two of its figures together. */
export type Links = (a: KnownFigure, b: KnownFigure) => boolean;

const pairOf = (part: KnownFigure, base: KnownFigure): Pair => ({
  part,
  base,
  difference: magnitude(subtract(part.figure.value, base.figure.value)),
  rate: isZero(base.figure.value) ? null : multiply(divide(part.figure.value, base.figure.value), hundred),
});

/** Every pair of a goal, budget, maximum or earlier value and what was reached of it. */
export const pairsIn = (sources: readonly KnownFigure[], isLinked: Links): readonly Pair[] => {
  const measures = sources.filter(({ figure }) => bases.includes(figure.role));
  const results = sources.filter((source) => reached.includes(source.figure.role) && !isGap(source));
  return measures.flatMap((base) =>
    results
      .filter(
        (part) =>
          part.figure.unit === base.figure.unit &&
          part.report === base.report &&
          (isOneThing(part, base) || isLinked(part, base)),
      )
      .map((part) => pairOf(part, base)),
  );
};

const text = ({ figure }: KnownFigure): string => figure.text;

const scoreRates: readonly string[] = [verifyWords.scoreRate];

const isTurned = (draft: KnownFigure, part: Rational, base: Rational): boolean => {
  const order = compare(part, base);
  return draft.direction !== 0 && order !== 0 && draft.direction !== order;
};

const isDifference = (draft: KnownFigure, { part, base, difference: exact }: Pair): boolean => {
  if (isZero(exact)) return false;
  if (contains(draft.figure.interval, exact)) return true;
  const isLoose = draft.figure.modifier !== null;
  return (
    isLoose &&
    (meets(subtractIntervals(base.figure.interval, part.figure.interval), draft.figure.interval) ||
      meets(subtractIntervals(part.figure.interval, base.figure.interval), draft.figure.interval))
  );
};

const differenceOf = (draft: KnownFigure, pair: Pair): Derived | null => {
  const isPoints = draft.figure.unit === 'pp';
  const fits = isPoints ? pair.part.figure.unit === '%' : pair.part.figure.unit === draft.figure.unit;
  if (!fits || !isGap(draft) || !isDifference(draft, pair)) return null;
  const { part, base } = pair;
  const [larger, smaller] = compare(part.figure.value, base.figure.value) >= 0 ? [part, base] : [base, part];
  return {
    operation: isPoints ? 'points' : 'difference',
    inputs: [larger, smaller],
    derivation: `${text(larger)} − ${text(smaller)} = ${text(draft)}`,
    isTurned: isTurned(draft, part.figure.value, base.figure.value),
  };
};

const rateOf = (draft: KnownFigure, { part, base, rate }: Pair): Derived | null => {
  if (rate === null || draft.figure.unit !== '%') return null;
  if (draft.figure.role === 'growth' || draft.figure.role === 'target') return null;
  if (base.figure.role === 'previous' || !contains(draft.figure.interval, rate)) return null;
  if (draft.relation === 'execution' && base.figure.kind !== 'amount') return null;
  // 自评得分98.40% is a slip of the unit, 得分率98.40% is not.
  if (base.figure.kind === 'score' && suffixOf(draft.lead, scoreRates) === null) return null;
  return {
    operation: 'rate',
    inputs: [part, base],
    derivation: `${text(part)} ÷ ${text(base)} = ${text(draft)}`,
    isTurned: false,
  };
};

const growthOf = (draft: KnownFigure, { part, base, rate }: Pair): Derived | null => {
  if (rate === null || draft.figure.unit !== '%') return null;
  if (draft.figure.role !== 'growth' || base.figure.role !== 'previous') return null;
  if (!contains(draft.figure.interval, magnitude(subtract(rate, hundred)))) return null;
  return {
    operation: 'rate',
    inputs: [part, base],
    derivation: `(${text(part)} − ${text(base)}) ÷ ${text(base)} = ${text(draft)}`,
    isTurned: isTurned(draft, part.figure.value, base.figure.value),
  };
};

/** 100 % less a rate, or a rate less 100 %. */
const fromHundred = (draft: KnownFigure, rate: KnownFigure): Derived | null => {
  if (
    draft.figure.unit !== 'pp' ||
    rate.figure.unit !== '%' ||
    rate.figure.role === 'growth' ||
    rate.figure.role === 'target' ||
    !isGap(draft)
  )
    return null;
  const exact = magnitude(subtract(hundred, rate.figure.value));
  if (isZero(exact) || !contains(draft.figure.interval, exact)) return null;
  const isOver = compare(rate.figure.value, hundred) > 0;
  return {
    operation: 'points',
    inputs: [rate],
    derivation: isOver ? `${text(rate)} − 100% = ${text(draft)}` : `100% − ${text(rate)} = ${text(draft)}`,
    isTurned: isTurned(draft, rate.figure.value, hundred),
  };
};

/** What a figure may be computed from. */
export interface Computable {
  readonly sources: readonly KnownFigure[];
  readonly pairs: readonly Pair[];
}

/** How a figure of a draft follows from figures of the reports that speak of the same thing; null where it does not. */
export const derivedFrom = (draft: KnownFigure, { sources, pairs }: Computable, isSame: Sameness): Derived | null => {
  // 不低于50% leaves everything open above it, so anything would bear it out.
  if (draft.figure.modifier === 'atLeast' || draft.figure.modifier === 'atMost') return null;
  const isOwn = (source: KnownFigure): boolean => isSamePeriod(draft, source) && isSame(source);
  let turned: Derived | null = null;
  const consider = (found: Derived | null): Derived | null => {
    if (found === null || !found.inputs.every(isOwn)) return null;
    if (found.isTurned) turned = turned ?? found;
    return found.isTurned ? null : found;
  };
  for (const rate of draft.figure.unit === 'pp' ? sources : []) {
    const found = consider(fromHundred(draft, rate));
    if (found) return found;
  }
  for (const pair of pairs) {
    const found =
      consider(differenceOf(draft, pair)) ?? consider(rateOf(draft, pair)) ?? consider(growthOf(draft, pair));
    if (found) return found;
  }
  return turned;
};

const isSamePeriod = (draft: KnownFigure, { figure }: KnownFigure): boolean =>
  figure.role === 'previous' ||
  draft.figure.period === null ||
  figure.period === null ||
  draft.figure.period.startsWith(figure.period) ||
  figure.period.startsWith(draft.figure.period);
