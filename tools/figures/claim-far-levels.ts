import { endsClause } from '../language/change-cues.js';
import { comparesWithOpening, levelRole, moneyWord, namesAdjustment } from '../language/money-change.js';
import { moneyName, overall } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, headsNear, isComparable, rowsNear, sentenceOf } from './candidates.js';
import { distance, isOfSize } from './claim-bases.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import { isBettering, turnOf } from './turn.js';

const reached: readonly Role[] = ['actual', 'outturn', 'total', 'part', 'other'];

/** How many values of one name are tried: of more, some would fit by chance. */
const most = 2;

const distinct = (figures: readonly Figure[]): readonly Figure[] => {
  const found: Figure[] = [];
  for (const figure of figures)
    if (!found.some(({ value }) => value.n * figure.value.d === figure.value.n * value.d)) found.push(figure);
  return found;
};

/** The whole of the spending or of the budget, in the prose and in the totals of tables. */
const wholeLevels = (index: FactIndex, from: Fact, name: string): readonly Figure[] => {
  const role = levelRole(name);
  if (role === null || from.figure.kind === 'count') return [];
  const told = headsNear(index, 'CNY', role, from.figure.start)
    .filter((fact) => fact.sentence !== from.sentence && moneyName(fact.noun) === overall && !fact.reading.isBase)
    .map(({ figure }) => figure);
  const totals = rowsNear(index, from).flatMap((row) => (row.kind === 'total' ? (row.figures.get(role) ?? []) : []));
  return [...told, ...totals];
};

/** The levels that go by a name in the sentences before, in tables and elsewhere, where the sentence itself gives none. */
const farLevels = (index: FactIndex, from: Fact, name: string, like: Figure): readonly Figure[] => {
  if (name === '') return [];
  const isFit = (figure: Figure): boolean => isComparable(figure, like) && figure.period === from.figure.period;
  const block = blockOf(index, from)
    .filter(
      (fact) =>
        fact.sentence < from.sentence &&
        isHead(fact) &&
        reached.includes(fact.figure.role) &&
        likeness(fact.noun, name) >= 2,
    )
    .map(({ figure }) => figure)
    .reverse();
  const isWhole = moneyName(name) === overall;
  const far = isWhole ? wholeLevels(index, from, name) : anywhere(index, name, like, reached, 3);
  return distinct([...block, ...far].filter(isFit)).slice(0, most);
};

const deltaBeside = (index: FactIndex, rate: Fact): Fact | null =>
  sentenceOf(index, rate).find(
    (fact) =>
      (fact.reading.relation === 'delta' || (fact.reading.relation === 'gap' && fact.reading.base === 'previous')) &&
      fact.order < rate.order &&
      distance(fact, rate) === 1 &&
      !endsClause(rate.reading.mention.gap),
  ) ?? null;

const baseBeside = (index: FactIndex, from: Fact, kind: Figure | null): Fact | null => {
  const sentence = sentenceOf(index, from);
  return (
    sentence.find(
      (fact) =>
        (fact.figure.role === 'previous' || (fact.reading.isBase && fact.order < from.order)) &&
        fact.figure.role !== 'budget' &&
        fact.figure.role !== 'target' &&
        (kind === null
          ? fact.figure.kind === 'amount' || fact.figure.kind === 'count'
          : isComparable(fact.figure, kind)) &&
        distance(fact, from) <= 2 &&
        !isSplit(sentence, fact, from),
    ) ?? null
  );
};

const nameOf = (from: Fact, delta: Fact | null, base: Fact | null): string =>
  [delta, from, base].find((fact) => fact !== null && fact.reading.noun !== '')?.reading.noun ??
  moneyWord(base?.reading.mention.lead ?? '');

/** "与上年相比，收入增加6218万元，增长6.72%", "上年末结转1084万元，今年增长16.5%": the level that grew is told further off. */
export const farGrowth = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (rate.figure.kind !== 'percent') return null;
  const delta = deltaBeside(index, rate);
  const base = baseBeside(index, rate, delta?.figure ?? null);
  const name = nameOf(rate, delta, base);
  const like = base?.figure ?? delta?.figure;
  if (!like) return null;
  const levels = farLevels(index, rate, name, like);
  if (base) {
    const readings = levels
      .filter((level) => isOfSize(level, base.figure))
      .map((level) => [rate.figure, level, base.figure]);
    return claimOf(
      {
        kind: 'growth',
        identity: 'growthRate',
        names: ['growth', 'current', 'previous'],
        sign: turnOf(rate, readings),
        sure: false,
      },
      readings,
    );
  }
  if (!delta || isBettering(rate) || rate.figure.value.n < 0n) return null;
  return claimOf(
    {
      kind: 'growth',
      identity: 'growthByChange',
      names: ['growth', 'current', 'change'],
      sign: turnOf(rate, []),
      sure: false,
    },
    levels.map((level) => [rate.figure, level, delta.figure]),
  );
};

/** The same of a change: "年末结转和结余…。上年为143.92万元，减少4.15万元". */
export const farChange = (index: FactIndex, delta: Fact): ClaimDraft | null => {
  const base = baseBeside(index, delta, delta.figure);
  if (!base) return null;
  const levels = farLevels(index, delta, nameOf(delta, null, base), delta.figure);
  const readings = levels
    .filter((level) => isOfSize(level, base.figure))
    .map((level) => [delta.figure, level, base.figure]);
  return claimOf(
    {
      kind: 'change',
      identity: 'change',
      names: ['change', 'current', 'previous'],
      sign: turnOf(delta, readings),
      sure: false,
    },
    readings,
  );
};

/** The budgets of the row of the whole, the first one first: 年初预算, 调整预算. */
const budgetsOfWhole = (index: FactIndex, from: Fact): readonly Figure[] => {
  const whole = rowsNear(index, from)
    .find((row) => row.kind === 'total' && row.figures.has('budget'))
    ?.figures.get('budget');
  return index.tableFigures.filter(
    ({ block, cell, role }) => role === 'budget' && block === whole?.block && cell?.row === whole.cell?.row,
  );
};

/** Whether a rate of growth is told right behind the final budget, or behind what was added to it, as that of the budget. */
const isOfBudget = (index: FactIndex, rate: Fact): boolean => {
  const budget = sentenceOf(index, rate).findLast(
    (fact) => fact.order < rate.order && fact.order >= rate.order - 2 && fact.figure.role === 'budget',
  );
  return (
    budget !== undefined &&
    moneyName(budget.noun) === overall &&
    rate.reading.relation === 'growth' &&
    sentenceOf(index, rate).some(
      (fact) => fact.order > budget.order && fact.order <= rate.order && comparesWithOpening(fact.reading.mention.gap),
    )
  );
};

/** "预算调整率8.81%", "调整后预算…，较年初增长8.81%": the final budget of the whole against the first one. */
export const adjustmentRate = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (rate.figure.kind !== 'percent' || rate.figure.role === 'target') return null;
  if (!namesAdjustment(rate.reading.mention.lead) && !isOfBudget(index, rate)) return null;
  const told = headsNear(index, 'CNY', 'budget', rate.figure.start).filter(
    (fact) =>
      moneyName(fact.noun) === overall &&
      fact.reading.relation === 'head' &&
      fact.figure.period === rate.figure.period &&
      fact.figure.block === rate.figure.block &&
      fact.order < rate.order,
  );
  const own = distinct(told.map(({ figure }) => figure));
  const budgets = own.length > 1 ? own : distinct(budgetsOfWhole(index, rate));
  const [first, last] = [budgets[0], budgets.at(-1)];
  if (!first || !last || first === last || budgets.length > most) return null;
  return claimOf(
    {
      kind: 'growth',
      identity: 'growthRate',
      names: ['growth', 'current', 'previous'],
      sign: turnOf(rate, []),
      sure: false,
    },
    [[rate.figure, last, first]],
  );
};
