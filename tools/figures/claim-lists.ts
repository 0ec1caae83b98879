import { joinsItems } from '../language/enumeration.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

/** The level and the earlier level that stand at one place of two lists. */
export interface Level {
  readonly current: Fact;
  readonly previous: Fact | null;
}

const isEarlier = (fact: Fact): boolean => fact.figure.role === 'previous' || fact.reading.isBase;

/** A run of figures joined by 、 and 和 from the first on. */
const runFrom = (sentence: readonly Fact[], first: Fact): readonly Fact[] => {
  const behind = sentence.filter((fact) => fact.order > first.order);
  const end = behind.findIndex((fact) => !joinsItems(fact.reading.mention.gap));
  return [first, ...behind.slice(0, end < 0 ? undefined : end)];
};

/** Whether a fact is one of several listed changes (分别增长22.4%和17.5%). */
export const isListed = (index: FactIndex, change: Fact): boolean =>
  change.item !== null &&
  sentenceOf(index, change).some((fact) => fact !== change && fact.item?.list === change.item?.list);

/**
 * "甲1043件，乙268万元，同比分别增长22.4%和17.5%，上年同期为852件、228万元": the level at the place of a listed change among
 * as many levels before the list, and the earlier one where a run as long gives it; null where the lists do not fit.
 */
export const levelAtPlace = (index: FactIndex, change: Fact): Level | null => {
  const { item } = change;
  if (!item) return null;
  const sentence = sentenceOf(index, change).filter((fact) => !isSplit(sentenceOf(index, change), fact, change));
  const list = sentence.filter((fact) => fact.item?.list === item.list);
  const [first] = list;
  if (!first || list.length < 2) return null;
  const levels = sentence
    .filter((fact) => fact.order < first.order && isHead(fact) && !isEarlier(fact) && fact.figure.role !== 'target')
    .slice(-list.length);
  const current = levels[item.index];
  if (!current || levels.length < list.length) return null;
  const earlier = sentence.find((fact) => isEarlier(fact) && !levels.includes(fact));
  const run = earlier ? runFrom(sentence, earlier) : [];
  const previous = run.length === list.length ? (run[item.index] ?? null) : null;
  return { current, previous: previous && isComparable(previous.figure, current.figure) ? previous : null };
};
