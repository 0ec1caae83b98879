import { endsClause, isAdjustedGrowth, marksDown } from '../language/change-cues.js';
import { comparesWithPlan } from '../language/comparison-lexer.js';
import { yearOf } from '../language/period-year.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { pointsClaim } from './claim-points.js';
import { rankChangeClaim, rankReachedClaim } from './claim-ranks.js';
import { subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

const distance = (a: Fact, b: Fact): number => Math.abs(a.order - b.order);

const isPrevious = (fact: Fact, of: Fact, from: Fact): boolean =>
  fact !== of &&
  isComparable(fact.figure, of.figure) &&
  ((fact.reading.isBase && fact.order < from.order && distance(fact, from) <= 2) ||
    fact.figure.role === 'previous' ||
    earlierYear(fact, of));

const earlierYear = (fact: Fact, of: Fact): boolean =>
  isHead(fact) &&
  fact.figure.period !== null &&
  of.figure.period !== null &&
  yearOf(fact.figure.period) === yearOf(of.figure.period) - 1 &&
  (fact.noun === '' || of.noun === '' || likeness(fact.noun, of.noun) >= 1);

/** "…，压减22%；较上年的31.2万元下降5%": a base after a rate that has a rate of its own behind it. */
const isOfLaterRate = (sentence: readonly Fact[], base: Fact, from: Fact): boolean =>
  base.reading.isBase &&
  base.order > from.order &&
  sentence.find((fact) => fact.order > base.order && fact.reading.relation !== 'delta')?.reading.relation === 'growth';

const basesOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, from);
  return sentence
    .filter((fact) => isPrevious(fact, subject, from) && !isOfLaterRate(sentence, fact, from))
    .sort((a, b) => distance(a, from) - distance(b, from));
};

const deltasOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] =>
  sentenceOf(index, from)
    .filter(
      (fact) =>
        fact.reading.relation === 'delta' && isComparable(fact.figure, subject.figure) && distance(fact, from) <= 2,
    )
    .sort((a, b) => distance(a, from) - distance(b, from));

/** What grew: the level reached right before or after, else the subject of the sentence, else other facts before. */
const currentsOf = (index: FactIndex, from: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, from);
  const reached = sentence
    .filter((fact) => fact.reading.reached && fact.order < from.order && distance(fact, from) <= 3 && isHead(fact))
    .sort((a, b) => distance(a, from) - distance(b, from));
  const topic = from.topic && isHead(from.topic) && from.topic.sentence === from.sentence ? [from.topic] : [];
  const opening = sentence.find((fact) => isHead(fact) && fact.order < from.order);
  const heads = subjectsOf(index, from).filter((fact) => !fact.reading.isBase && fact.figure.role !== 'previous');
  const later =
    topic.length === 0
      ? sentence.filter((fact) => fact.reading.reached && fact.order === from.order + 1 && isHead(fact))
      : [];
  const usable = [...reached, ...topic, ...(opening ? [opening] : []), ...heads, ...later].filter(
    (fact) =>
      !fact.reading.isBase &&
      fact.figure.role !== 'previous' &&
      fact.figure.role !== 'budget' &&
      fact.figure.role !== 'target',
  );
  const own =
    from.topic &&
    from.topic.sentence === from.sentence &&
    (from.topic.figure.role === 'budget' || from.topic.figure.role === 'target') &&
    !from.topic.reading.isBase
      ? [from.topic]
      : [];
  const found = [...new Set([...usable, ...own])];
  return found.length > 0 ? found : planned(index, from);
};

/** A budget may itself be what grew: 全年预算…，比上年预算…增加…. */
const planned = (index: FactIndex, from: Fact): readonly Fact[] =>
  sentenceOf(index, from).filter(
    (fact) =>
      fact.order < from.order &&
      isHead(fact) &&
      !fact.reading.isBase &&
      fact.figure.kind !== 'percent' &&
      (fact.figure.role === 'budget' || fact.figure.role === 'target'),
  );

const isTimes = (fact: Fact): boolean => fact.figure.kind === 'ratio';

/** 下浮: what was agreed against the price or budget before it. */
const markdown = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] => {
  if (!marksDown(rate.reading.mention.lead)) return [];
  const [agreed, limit] = sentenceOf(index, rate)
    .filter(
      (fact) =>
        fact.order < rate.order &&
        isHead(fact) &&
        fact.reading.relation !== 'difference' &&
        fact.figure.kind === 'amount',
    )
    .slice(-2)
    .reverse();
  return agreed && limit && isComparable(agreed.figure, limit.figure)
    ? [
        [rate.figure, agreed.figure, limit.figure],
        [rate.figure, limit.figure, agreed.figure],
      ]
    : [];
};

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

const growth = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const said = sentenceOf(index, rate).filter((fact) => fact.order <= rate.order);
  if (said.some((fact) => isAdjustedGrowth(fact.reading.mention.gap))) return null;
  const sign = rate.reading.direction === -1 ? -1 : 1;
  const subjects = currentsOf(index, rate);
  const byBase: (readonly Figure[])[] = [];
  const byChange: (readonly Figure[])[] = [];
  for (const subject of subjects.slice(0, 5)) {
    for (const base of basesOf(index, subject, rate).slice(0, 2))
      byBase.push([rate.figure, subject.figure, base.figure]);
    for (const delta of deltasOf(index, subject, rate).slice(0, 1))
      byChange.push([rate.figure, subject.figure, delta.figure]);
  }
  if (byBase.length + byChange.length === 0) byBase.push(...markdown(index, rate), ...planGrowth(index, rate));
  const sentence = sentenceOf(index, rate);
  const adjacentBase = sentence.some(
    (fact) =>
      (fact.reading.isBase || fact.figure.role === 'previous') &&
      distance(fact, rate) <= 2 &&
      !isOfLaterRate(sentence, fact, rate),
  );
  const only = new Set(byBase.map(([, current]) => current)).size === 1;
  const identity = isTimes(rate) ? 'growthTimes' : 'growthRate';
  return (
    claimOf(
      { kind: 'growth', identity, names: ['growth', 'current', 'previous'], sign, sure: only && adjacentBase },
      byBase,
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
    for (const base of basesOf(index, subject, delta).slice(0, 2))
      readings.push([delta.figure, subject.figure, base.figure]);
  }
  const sign = delta.reading.direction === -1 ? -1 : 1;
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
          return growth(index, fact);
        case 'delta':
          return fact.figure.kind === 'score' ? null : change(index, fact);
        case 'points':
          return pointsClaim(index, fact);
        case 'rank':
          return rankReachedClaim(index, fact);
        case 'rankChange':
          return rankChangeClaim(index, fact);
        default:
          return null;
      }
    })();
    const direction = fact.reading.relation === 'growth' ? sameDirection(index, fact) : null;
    return [draft, direction].filter((claim) => claim !== null);
  });
