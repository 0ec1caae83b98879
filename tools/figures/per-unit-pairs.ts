import { moneyName, overall } from '../language/money-name.js';
import { perUnitSubject } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

/** How near an operand stands to the stated value: 3 in its clause, 2 in its sentence, 1 in its block, 0 elsewhere. */
export type Nearness = 0 | 1 | 2 | 3;

/** A figure that may be divided, or divided by. */
export interface Candidate {
  readonly figure: Figure;
  readonly near: Nearness;
  /** How well it fits the words of the stated value. */
  readonly fit: number;
}

/** What is divided, and what by. */
export interface Pair {
  readonly whole: Candidate;
  readonly count: Candidate;
}

/** How likely a pair is meant, by where its figures stand. */
export const weight = ({ whole, count }: Pair): number => 3 * (whole.near + count.near) + count.fit;

/** The two figures right before a value, which it divides one by the other: 资金600万元、企业120家，户均5万元. */
export const isAdjoining = (index: FactIndex, stated: Fact, { whole, count }: Pair): boolean => {
  const before = [index.facts[stated.order - 1]?.figure, index.facts[stated.order - 2]?.figure];
  const areLast = before.includes(whole.figure) && before.includes(count.figure);
  return areLast && whole.near === 3 && count.near === 3 && isOfWhole(stated, { whole, count });
};

/** Whether a value names nothing of its own but what is divided: 贴息600万元 and 户均贴息, not 销售额1.2亿元 and 户均增收. */
const isOfWhole = (stated: Fact, { whole }: Pair): boolean => {
  const own = perUnitSubject(stated.reading.noun);
  const name = whole.figure.metric ?? '';
  return own === '' || moneyName(name) === overall || likeness(own, name) >= 1;
};

/** Pairs of a count in the sentence and the very amount that the value names, told in the sentence before: 接待费3.86万元。接待386人次，人均接待费. */
const spokenBefore = (stated: Fact, pairs: readonly Pair[], counters: readonly string[]): readonly Pair[] => {
  const own = perUnitSubject(stated.reading.noun);
  return pairs.filter(
    ({ whole, count }) =>
      whole.near === 1 &&
      count.near >= 2 &&
      counters.includes(count.figure.unit) &&
      whole.figure.role !== 'budget' &&
      likeness(own, whole.figure.metric ?? '') >= 2,
  );
};

/** Pairs of the sentence where its clause has one of the counter that is named; those elsewhere never absolve them. */
export const standing = (stated: Fact, pairs: readonly Pair[], counters: readonly string[]): readonly Pair[] => {
  const own = pairs.filter(({ whole, count }) => whole.near >= 2 && count.near >= 2);
  const isNamed = own.some(
    (pair) =>
      pair.whole.near === 3 &&
      pair.count.near === 3 &&
      counters.includes(pair.count.figure.unit) &&
      isOfWhole(stated, pair),
  );
  if (isNamed) return own;
  const before = own.length === 0 ? spokenBefore(stated, pairs, counters) : [];
  return before.length > 0 ? before : pairs;
};

/** How surely the best pair is meant: it stands alone in its clause or sentence, or is the only one the words name. */
export const certaintyOf = (stated: Fact, pairs: readonly Pair[], counters: readonly string[]): boolean | 'guess' => {
  const best = Math.max(...pairs.map(({ count }) => count.fit));
  const fitting = pairs.filter(({ count }) => count.fit === best);
  const within = (of: readonly Pair[], least: Nearness): readonly Pair[] =>
    of.filter(({ whole, count }) => whole.near >= least && count.near >= least);
  const clause = within(pairs, 3);
  const [only] = pairs.length === 1 ? clause : [];
  if (only && counters.length > 0 && stated.figure.numeral.length > 1 && isOfWhole(stated, only)) return true;
  if (clause.length === 1 || within(pairs, 2).length === 1 || within(fitting, 2).length === 1) return false;
  const named = best >= 2 || spokenBefore(stated, pairs, counters).length === pairs.length ? fitting : [];
  return named.length === 1 || named.filter(({ whole }) => whole.near >= 2).length === 1 ? false : 'guess';
};
