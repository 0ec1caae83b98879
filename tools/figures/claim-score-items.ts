import { isOnlyJoin } from '../language/list-cues.js';
import {
  closesBracket,
  closesOwnMaximum,
  closesScores,
  opensAtOnce,
  saysEach,
  saysTotalScore,
} from '../language/score-cues.js';
import { exactly, meets, sum } from '../measure/interval.js';
import { hundred } from '../measure/rational.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

/** Whether a fact is a score or a maximum. */
export const isScore = (fact: Fact): boolean => fact.figure.kind === 'score';

/** An item of a score list: what was got, out of how much. */
export interface Item {
  readonly score: Fact;
  readonly maximum: Fact | null;
}

/** The scores among the facts of a block, each with the maximum that its own words give. */
export const itemsOf = (facts: readonly Fact[]): readonly Item[] => {
  const ownItems = pairsOf(facts);
  return ownItems.map((item) =>
    item.maximum || !item.score.item
      ? item
      : { ...item, maximum: sharedMaximum(facts, item.score) ?? listedMaximum(facts, item.score) },
  );
};

/** A maximum, or points under a name of their own: 投入15分 says neither that they were got nor that they could be. */
const mayBeMaximum = ({ reading, item }: Fact): boolean =>
  reading.relation === 'maxScore' || (reading.relation === 'score' && item === null && reading.noun !== '');

/** 投入15分、过程25分，得分依次为14分、24分: as many maxima side by side as the list behind them has scores. */
const listedMaximum = (facts: readonly Fact[], score: Fact): Fact | null => {
  const listed = facts.filter((fact) => fact.item !== null && fact.item.list === score.item?.list);
  const first = facts.findIndex((fact) => fact === listed[0]);
  const before = facts.slice(0, Math.max(0, first));
  const others = before.findLastIndex((fact) => fact.sentence !== score.sentence || !mayBeMaximum(fact));
  const maxima = before.slice(others + 1).slice(-listed.length);
  return maxima.length === listed.length ? (maxima[score.item?.index ?? 0] ?? null) : null;
};

/** 三项满分各5分，得分分别为5分、4分、5分: the one maximum of all items of a list. */
const sharedMaximum = (facts: readonly Fact[], score: Fact): Fact | null => {
  const first = facts.findIndex((fact) => fact.item?.list === score.item?.list);
  const before = facts[first - 1];
  const isShared =
    before?.reading.relation === 'maxScore' &&
    before.sentence === score.sentence &&
    before.item === null &&
    saysEach(before.reading.mention.gap);
  return isShared ? before : null;
};

/** 设投入10分、过程20分，自评得分96分: the maxima of a scheme are none of the total behind them. */
const endsScheme = (facts: readonly Fact[], index: number): boolean => {
  const [total, listed] = [facts[index], facts[index - 2]];
  return (
    total !== undefined &&
    saysTotalScore(total.reading.mention.lead) &&
    listed?.reading.relation === 'maxScore' &&
    listed.sentence === total.sentence
  );
};

/** 得分97分，其中甲（40分）39分: a bracket behind a name of its own is that of the score right behind it. */
const isNextBracket = (bracket: Fact | undefined, next: Fact | undefined): boolean =>
  bracket !== undefined &&
  next !== undefined &&
  next.sentence === bracket.sentence &&
  !opensAtOnce(bracket.reading.mention.gap) &&
  (closesOwnMaximum(next.reading.mention.gap) || closesBracket(next.reading.mention.gap));

/** 总分95.5分，其中预算执行10分得9.7分: a maximum right before a score without a name is that of the score. */
const isNextPlain = (maximum: Fact | undefined, next: Fact | undefined): boolean =>
  maximum !== undefined &&
  next?.reading.relation === 'score' &&
  next.sentence === maximum.sentence &&
  next.order === maximum.order + 1 &&
  next.reading.noun === '' &&
  next.item === null &&
  !isOnlyJoin(next.reading.mention.gap) &&
  maximum.reading.mention.depth === next.reading.mention.depth &&
  !closesScores(next.reading.mention.gap);

const pairsOf = (facts: readonly Fact[]): readonly Item[] =>
  facts.flatMap((fact, index): readonly Item[] => {
    if (fact.reading.relation !== 'score') return [];
    const [before, after] = [facts[index - 1], facts[index + 1]];
    // 甲（满分10分）得9分，乙（满分5分）得4分: a bracket that has its own name before it belongs to the next score.
    const ownBracket =
      before?.reading.relation === 'maxScore' &&
      before.sentence === fact.sentence &&
      before.order === fact.order - 1 &&
      before.reading.mention.depth > fact.reading.mention.depth &&
      (closesOwnMaximum(fact.reading.mention.gap) || closesBracket(fact.reading.mention.gap));
    const follows =
      !ownBracket &&
      !isNextBracket(after, facts[index + 2]) &&
      !isNextPlain(after, facts[index + 2]) &&
      after?.reading.relation === 'maxScore' &&
      after.sentence === fact.sentence &&
      after.order === fact.order + 1 &&
      (after.reading.mention.depth > fact.reading.mention.depth || after.reading.noun === '');
    const isAside = after !== undefined && after.reading.mention.depth > fact.reading.mention.depth;
    const precedes =
      before?.reading.relation === 'maxScore' &&
      before.sentence === fact.sentence &&
      fact.order - before.order <= 2 &&
      !endsScheme(facts, index) &&
      fact.item === null &&
      !isOnlyJoin(fact.reading.mention.gap) &&
      fact.reading.noun === '' &&
      before.reading.mention.depth === fact.reading.mention.depth;
    const precedesIt = (precedes || ownBracket) && before ? before : null;
    const maximum = follows && isAside ? after : (precedesIt ?? (follows && after ? after : null));
    return [{ score: fact, maximum }];
  });

/** Whether parts add up to a whole, or to 100 where there is none; a single part ties to nothing. */
export const tiesTo = (parts: readonly Figure[], whole: Figure | null): boolean =>
  parts.length > 1 && meets(sum(parts.map((part) => part.interval)), whole ? whole.interval : exactly(hundred));
