import {
  closesBase,
  comparesFormer,
  comparesOutside,
  endsClause,
  isYearlyMean,
  saysBelow,
  saysChange,
  saysFormer,
} from '../language/change-cues.js';
import { moneyName, overall } from '../language/money-name.js';
import { comparedName } from '../language/named-comparison-lexer.js';
import type { FactIndex } from './candidates.js';
import { anywhere, factsNear, nearby, rowsNear, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { outsidePoints } from './claim-outside-points.js';
import { overAmount } from './claim-over-amounts.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

const names = ['points', 'current', 'previous'] as const;

const signOf = (gap: Fact): -1 | 1 => (gap.reading.direction === -1 ? -1 : 1);

/** In "低于序时进度（50%）3.2个百分点" the direction stands before the base. */
const signWith = (gap: Fact, base: Fact): -1 | 1 => {
  if (gap.reading.direction !== 0 && saysChange(gap.reading.mention.lead)) return signOf(gap);
  return saysBelow(base.reading.mention.gap) ? -1 : 1;
};

const isPercent = (fact: Fact): boolean => fact.figure.kind === 'percent';

/** "较上年的 95.8% 提高 1.5 个百分点": the base stands right before, the current rate before that. */
const withBase = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const before = sentenceOf(index, gap).filter((fact) => fact.order < gap.order && isPercent(fact));
  const base = before.at(-1);
  if (!base?.reading.isBase || base.order !== gap.order - 1) return null;
  const currents = before
    .filter(
      (fact) =>
        fact !== base &&
        !fact.reading.isBase &&
        fact.figure.role !== 'target' &&
        !(fact.reading.relation === 'growth' && isSplit(before, fact, base)),
    )
    .reverse();
  const named = currents.filter((fact) => gap.noun !== '' && likeness(fact.noun, gap.noun) >= 2);
  const readings = [...new Set([...named, ...currents])]
    .slice(0, 3)
    .map((current) => [gap.figure, current.figure, base.figure]);
  return claimOf(
    { kind: 'points', identity: 'pointsChange', names, sign: signWith(gap, base), sure: currents.length === 1 },
    readings,
  );
};

/** "满意度87.3%，未达到90%的目标，低2.7个百分点": a rate and the goal that it is held against. */
const isGoalPair = (last: Fact, other: Fact): boolean =>
  (last.figure.role === 'target') !== (other.figure.role === 'target');

/** "比全省平均增速（4.4%）高10.4个百分点": the rate in brackets right before is what another is compared with. */
const isBracketed = (last: Fact, gap: Fact): boolean =>
  last.reading.mention.depth > gap.reading.mention.depth && closesBase(gap.reading.mention.gap);

const isStandard = ({ figure: { role } }: Fact): boolean => role === 'target' || role === 'previous';

/** "满意度92.6%；目标值为90%，超2.6个百分点": a goal or last year's rate that nothing but its own words parts from the distance to it. */
const isRightBefore = (last: Fact, other: Fact, gap: Fact): boolean =>
  last.order === gap.order - 1 &&
  other.order === gap.order - 2 &&
  !endsClause(gap.reading.mention.gap) &&
  other.reading.relation !== 'growth' &&
  isStandard(last) &&
  !isStandard(other);

/** "前者比后者高 1.6 个百分点", "由 92.5% 提高到 95.6%，提高 3.1 个百分点": the last two rates of the sentence. */
const ofPair = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const before = sentenceOf(index, gap).filter((fact) => fact.order < gap.order && isPercent(fact));
  const [last, other] = [before.at(-1), before.at(-2)];
  if (!last || !other || (isSplit(before, other, last) && !isRightBefore(last, other, gap))) return null;
  // "合格率 93.3%，比上年的 91.9% 提高 1.4 个百分点；…占 58%，较上年提高 3.2 个百分点": that base has served.
  const after = index.facts[other.order + 1];
  if (other.reading.isBase && after !== gap && after?.reading.relation === 'points') return null;
  const words = gap.reading.mention.gap;
  const turned = comparesFormer(words) || (other.reading.reached && !last.reading.reached);
  const [current, previous] = turned ? [other, last] : [last, other];
  const isPair =
    saysFormer(words) || last.reading.reached || other.figure.role === 'previous' || last.figure.role === 'previous';
  if (!isPair && last.order === gap.order - 1 && (isGoalPair(last, other) || isBracketed(last, gap)))
    return claimOf({ kind: 'points', identity: 'pointsChange', names, sign: signOf(gap), sure: true }, [
      isBracketed(last, gap) || last.figure.role === 'target'
        ? [gap.figure, other.figure, last.figure]
        : [gap.figure, last.figure, other.figure],
    ]);
  const [a, b] = last.figure.role === 'previous' ? [other, last] : [current, previous];
  return claimOf(
    { kind: 'points', identity: 'pointsChange', names, sign: signOf(gap), sure: isPair ? true : 'guess' },
    isPair
      ? [[gap.figure, a.figure, b.figure]]
      : [
          [gap.figure, a.figure, b.figure],
          [gap.figure, b.figure, a.figure],
        ],
  );
};

/** "（2022年为 96.4%）": a rate of an earlier year in brackets. */
const isEarlier = (fact: Fact, than: Fact): boolean =>
  fact.reading.mention.depth > than.reading.mention.depth &&
  fact.figure.period !== null &&
  than.figure.period !== null &&
  fact.figure.period < than.figure.period;

/** A reached level that follows the change, or a base in brackets after it. */
const withLater = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const sentence = sentenceOf(index, gap).filter(isPercent);
  const later = sentence.find(
    (fact) =>
      fact.order > gap.order &&
      fact.order <= gap.order + 2 &&
      (fact.figure.role === 'previous' || fact.reading.reached || isEarlier(fact, gap)),
  );
  const before = sentence.filter((fact) => fact.order < gap.order).reverse();
  if (!later) return null;
  const readings = before
    .slice(0, 2)
    .map((fact) =>
      later.reading.reached ? [gap.figure, later.figure, fact.figure] : [gap.figure, fact.figure, later.figure],
    );
  return claimOf({ kind: 'points', identity: 'pointsChange', names, sign: signOf(gap), sure: false }, readings);
};

/** How many characters at the end of a rate's name say what it measures: 满意度, 合格率. */
const measureLength = 3;

/** The one target of the report that measures the same of something named otherwise: 综合满意度 and 企业满意度. */
const onlyTargetOf = (index: FactIndex, rate: Fact): readonly Figure[] => {
  const measure = rate.noun.slice(-measureLength);
  if (measure.length < measureLength) return [];
  const targets = factsNear(index, rate).filter(
    (fact) => isPercent(fact) && fact.figure.role === 'target' && fact.noun.endsWith(measure),
  );
  const values = new Set(targets.map(({ figure }) => figure.numeral));
  const [only] = targets;
  return only && values.size === 1 ? [only.figure] : [];
};

/** Points above or below a target rate, or by which a completion rate exceeds 100 %. */
const overTarget = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const sentence = sentenceOf(index, gap);
  const rates = sentence.filter((fact) => fact.order < gap.order && isPercent(fact));
  const last = rates
    .filter(
      (fact) =>
        fact.reading.relation === 'completion' ||
        (fact.reading.relation === 'quotient' &&
          sentence.some((other) => other.order === fact.order - 1 && other.figure.role === 'target')),
    )
    .at(-1);
  if (last && last.order === gap.order - 1) {
    return claimOf(
      { kind: 'points', identity: 'pointsOverHundred', names: ['points', 'rate'], sign: signOf(gap), sure: true },
      [[gap.figure, last.figure]],
    );
  }
  const readings: (readonly Figure[])[] = [];
  const current = rates
    .filter((fact) => fact.figure.role !== 'target' && fact.reading.relation !== 'growth' && !fact.reading.isBase)
    .reverse();
  for (const fact of current.slice(0, 2)) {
    const near = nearby(index, gap, fact.figure, (other) => other.figure.role === 'target');
    const named = anywhere(index, fact.noun, fact.figure, ['target'], 1);
    const far = named.length > 0 ? named : onlyTargetOf(index, fact);
    for (const target of [...near.map((other) => other.figure), ...far].slice(0, 3))
      readings.push([gap.figure, fact.figure, target]);
  }
  // A goal behind a semicolon need not be that of this rate.
  const goals = sentence.filter((fact) => fact.figure.role === 'target' && isPercent(fact));
  const [own] = current;
  const isOwn = goals.length === 0 || goals.some((goal) => own !== undefined && !isSplit(sentence, own, goal));
  const rate = claimOf(
    {
      kind: 'points',
      identity: 'pointsChange',
      names,
      sign: signOf(gap),
      sure: isOwn ? false : 'guess',
    },
    readings,
  );
  return overAmount(index, gap) ?? rate;
};

/** 项目支出执行率95.5%，低于基本支出执行率4.2个百分点: the other rate is named here and printed elsewhere. */
const againstNamed = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const named = comparedName(gap.reading.base);
  const current = sentenceOf(index, gap)
    .filter((fact) => fact.order < gap.order && isPercent(fact))
    .at(-1);
  if (named === null || !current) return null;
  const isWhole = named.isExecution && moneyName(named.name) === overall;
  const others = factsNear(index, gap).filter(
    (fact) =>
      fact !== current &&
      isPercent(fact) &&
      fact.figure.role !== 'target' &&
      fact.figure.role !== 'previous' &&
      (named.isExecution ? fact.reading.relation === 'execution' : isHead(fact)) &&
      (isWhole ? moneyName(fact.noun) === overall : likeness(fact.noun, named.name) === 3),
  );
  const totals = isWhole
    ? rowsNear(index, gap).flatMap((row) => (row.kind === 'total' ? (row.figures.get('executionRate') ?? []) : []))
    : [];
  return claimOf(
    { kind: 'points', identity: 'pointsChange', names, sign: named.isBelow ? -1 : 1, sure: false },
    [...others.map(({ figure }) => figure), ...totals].slice(0, 3).map((other) => [gap.figure, current.figure, other]),
  );
};

/** The claim that a figure in percentage points makes; null where nothing near it can be its base. */
export const pointsClaim = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  if (isYearlyMean(gap.reading.mention.lead)) return null;
  const based = withBase(index, gap);
  if (based) return based;
  const outside = outsidePoints(index, gap);
  if (outside || comparesOutside(gap.reading.mention.lead)) return outside;
  if (gap.reading.base === 'target') return overTarget(index, gap);
  return againstNamed(index, gap) ?? withLater(index, gap) ?? ofPair(index, gap);
};
