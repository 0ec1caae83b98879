import { endsClause, isAdjustedGrowth, isYearlyMean, tracesRank } from '../language/change-cues.js';
import { comparesWithPlan } from '../language/comparison-lexer.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import { basesOf, deltasOf, distance, isOfLaterRate, ofOneSize } from './claim-bases.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { adjustmentRate, farChange, farGrowth } from './claim-far-levels.js';
import { isListed, levelAtPlace } from './claim-lists.js';
import { markdownReadings } from './claim-markdowns.js';
import { pointsClaim } from './claim-points.js';
import { rankChangeClaim, rankReachedClaim } from './claim-ranks.js';
import { subjectsOf } from './claim-subjects.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { isBettering, turnOf } from './turn.js';

/** What grew: the level reached right before or after, else the subject of the sentence, else other facts before. */
const currentsOf = (index: FactIndex, from: Fact): readonly Fact[] => {
  if (isListed(index, from)) {
    const level = levelAtPlace(index, from);
    return level ? [level.current] : [];
  }
  const found = levelsOf(index, from);
  const near = found.filter((fact) => !isSplit(sentenceOf(index, from), fact, from));
  return near.length > 0 ? near : found;
};

const levelsOf = (index: FactIndex, from: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, from);
  const reached = sentence
    .filter((fact) => fact.reading.reached && fact.order < from.order && distance(fact, from) <= 3 && isHead(fact))
    .sort((a, b) => distance(a, from) - distance(b, from));
  const topic = from.topic && isHead(from.topic) && from.topic.sentence === from.sentence ? [from.topic] : [];
  const opening = sentence.find((fact) => isHead(fact) && fact.order < from.order);
  const heads = subjectsOf(index, from).filter((fact) => !fact.reading.isBase && fact.figure.role !== 'previous');
  const [next, second] = [1, 2].map((far) => sentence.find((fact) => fact.order === from.order + far));
  // 同比下降12.5%，由上年的48人降至42人: the level reached may have the one it was reached from before it.
  const own = next?.figure.role === 'previous' && next.reading.noun === '' ? second : next;
  const traced = own !== undefined && own === second && tracesRank(next?.reading.mention.gap ?? '');
  const later = (topic.length === 0 || traced) && own?.reading.reached && isHead(own) ? [own] : [];
  if (traced && later.length > 0) return later;
  const usable = [...reached, ...topic, ...(opening ? [opening] : []), ...heads, ...later].filter(
    (fact) =>
      !fact.reading.isBase &&
      fact.figure.role !== 'previous' &&
      fact.figure.role !== 'budget' &&
      fact.figure.role !== 'target',
  );
  const planned =
    from.topic &&
    from.topic.sentence === from.sentence &&
    (from.topic.figure.role === 'budget' || from.topic.figure.role === 'target') &&
    !from.topic.reading.isBase
      ? [from.topic]
      : [];
  const found = [...new Set([...usable, ...planned])];
  return found.length > 0 ? found : budgetsBefore(index, from);
};

/** A budget may itself be what grew: 全年预算…，比上年预算…增加…. */
const budgetsBefore = (index: FactIndex, from: Fact): readonly Fact[] =>
  sentenceOf(index, from).filter(
    (fact) =>
      fact.order < from.order &&
      isHead(fact) &&
      !fact.reading.isBase &&
      fact.figure.kind !== 'percent' &&
      (fact.figure.role === 'budget' || fact.figure.role === 'target'),
  );

const isTimes = (fact: Fact): boolean => fact.figure.kind === 'ratio';

/** "预算38万元，支出29.64万元，比预算减少8.36万元，下降22%": what the rate is of was planned, not reached before. */
const planGrowth = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] => {
  const before = sentenceOf(index, rate).filter((fact) => fact.order < rate.order);
  if (!comparesWithPlan(rate.reading.mention.lead) && before.at(-1)?.reading.relation !== 'gap') return [];
  const heads = before.filter((fact) => isHead(fact) && fact.figure.kind !== 'percent').reverse();
  const isPlan = ({ figure }: Fact): boolean => figure.role === 'budget' || figure.role === 'target';
  const currents = heads.filter((fact) => !isPlan(fact) && fact.figure.role !== 'previous');
  const plans = heads.filter(isPlan);
  return currents.slice(0, 2).flatMap((current) =>
    plans
      .filter((plan) => isComparable(plan.figure, current.figure))
      .slice(0, 2)
      .map((plan) => [rate.figure, current.figure, plan.figure]),
  );
};

/** The bases of a change: the one at its place where changes are listed. */
const earlierOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] => {
  const listed = isListed(index, from) ? (levelAtPlace(index, from)?.previous ?? null) : null;
  return listed ? [listed] : basesOf(index, subject, from).slice(0, 2);
};

/** 接待3860万人次，实现收入386亿元，增长35.44%: what stands right before a rate is what grew, or of its unit. */
const ofOwnUnit = (index: FactIndex, rate: Fact, subjects: readonly Fact[]): readonly Fact[] => {
  const own = sentenceOf(index, rate).find((fact) => fact.order === rate.order - 1);
  const isOwn =
    own !== undefined &&
    isHead(own) &&
    own.noun !== '' &&
    own.figure.kind !== 'percent' &&
    !own.reading.isBase &&
    own.figure.role === 'actual' &&
    rate.reading.noun === '';
  return isOwn ? subjects.filter((fact) => isComparable(fact.figure, own.figure)) : subjects;
};

const growth = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const said = sentenceOf(index, rate).filter((fact) => fact.order <= rate.order);
  if (isYearlyMean(rate.reading.mention.lead)) return null;
  if (said.some((fact) => isAdjustedGrowth(fact.reading.mention.gap))) return null;
  const subjects = ofOwnUnit(index, rate, currentsOf(index, rate));
  const byBase: (readonly Figure[])[] = [];
  const byChange: (readonly Figure[])[] = [];
  for (const subject of subjects.slice(0, 5)) {
    for (const base of earlierOf(index, subject, rate)) byBase.push([rate.figure, subject.figure, base.figure]);
    // Of a rate printed below zero the words of the change turn the sign once more.
    for (const delta of rate.figure.value.n < 0n || isBettering(rate) ? [] : deltasOf(index, subject, rate).slice(0, 1))
      byChange.push([rate.figure, subject.figure, delta.figure]);
  }
  if (byBase.length + byChange.length === 0) byBase.push(...markdownReadings(index, rate), ...planGrowth(index, rate));
  const sentence = sentenceOf(index, rate);
  const adjacentBase = sentence.some(
    (fact) =>
      (fact.reading.isBase || fact.figure.role === 'previous') &&
      distance(fact, rate) <= 2 &&
      !isOfLaterRate(sentence, fact, rate),
  );
  const based = ofOneSize(byBase);
  const only = new Set(based.map(([, current]) => current)).size === 1;
  const sign = turnOf(rate, based);
  const identity = isTimes(rate) ? 'growthTimes' : 'growthRate';
  return (
    claimOf(
      { kind: 'growth', identity, names: ['growth', 'current', 'previous'], sign, sure: only && adjacentBase },
      based,
    ) ??
    (isTimes(rate)
      ? null
      : claimOf(
          {
            kind: 'growth',
            identity: 'growthByChange',
            names: ['growth', 'current', 'change'],
            sign,
            sure: byChange.length === 1,
          },
          byChange,
        ))
  );
};

const change = (index: FactIndex, delta: Fact): ClaimDraft | null => {
  const readings: (readonly Figure[])[] = [];
  const subjects = currentsOf(index, delta).filter((fact) => isComparable(fact.figure, delta.figure));
  for (const subject of subjects.slice(0, 5)) {
    for (const base of earlierOf(index, subject, delta)) readings.push([delta.figure, subject.figure, base.figure]);
  }
  const sign = turnOf(delta, readings);
  const only = new Set(readings.map(([, current]) => current)).size === 1;
  return claimOf(
    { kind: 'change', identity: 'change', names: ['change', 'current', 'previous'], sign, sure: only },
    readings,
  );
};

/** "减少165.87万元、下降16%": a change and its rate, side by side, go the same way. */
const sameDirection = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const near = sentenceOf(index, rate).find(
    (fact) => fact.reading.relation === 'delta' && Math.abs(fact.order - rate.order) === 1,
  );
  if (!near || near.reading.direction === 0 || rate.reading.direction === 0 || rate.figure.value.n < 0n) return null;
  if (isBettering(rate) || isBettering(near)) return null;
  const between = (near.order > rate.order ? near : rate).reading.mention.gap;
  if (endsClause(between) || between.length > 6) return null;
  const sign = near.reading.direction === rate.reading.direction ? 1 : -1;
  return claimOf({ kind: 'change', identity: 'sameDirection', names: ['growth', 'change'], sign, sure: true }, [
    [rate.figure, near.figure],
  ]);
};

/** Claims of growth, change, percentage points and changes of rank. */
export const growthClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft = ((): ClaimDraft | null => {
      switch (fact.reading.relation) {
        case 'growth':
          return adjustmentRate(index, fact) ?? growth(index, fact) ?? farGrowth(index, fact);
        case 'delta':
          return fact.figure.kind === 'score' ? null : (change(index, fact) ?? farChange(index, fact));
        case 'points':
          return pointsClaim(index, fact);
        case 'rank':
          return rankReachedClaim(index, fact);
        case 'rankChange':
          return rankChangeClaim(index, fact);
        case 'gap':
          return fact.reading.base === 'previous' ? farChange(index, fact) : null;
        default:
          return adjustmentRate(index, fact);
      }
    })();
    const direction = fact.reading.relation === 'growth' ? sameDirection(index, fact) : null;
    return [draft, direction].filter((claim) => claim !== null);
  });
