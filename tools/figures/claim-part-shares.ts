import { givesPart } from '../language/gap-lexer.js';
import { isPlainBalance, moneyName, namesBalance, overall } from '../language/money-name.js';
import { isBalanceRate, namesLosses, saysOpening } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, headsNear, isComparable, rowsNear } from './candidates.js';
import type { ClaimDraft, ClaimShape } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { namedOfPair } from './claim-former.js';
import type { Operands } from './claim-readings.js';
import { unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';
import { exceeds } from './same-print.js';

const shape: Omit<ClaimShape, 'sure'> = { kind: 'share', identity: 'share', names: ['share', 'part', 'whole'] };

const most = 4;

const isLevel = (fact: Fact): boolean =>
  (isHead(fact) || fact.reading.relation === 'difference') &&
  fact.figure.kind !== 'percent' &&
  fact.figure.role !== 'previous';

/** 失分合计4.3分，其中产出类失3.4分，占失分的79.1%: points lost over all that were lost before them. */
export const lossShare = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (!namesLosses(rate.reading.base)) return null;
  const scores = blockOf(index, rate).filter(
    (fact) => fact.order < rate.order && fact.figure.kind === 'score' && fact.reading.relation !== 'maxScore',
  );
  const own = scores.filter(({ sentence }) => sentence === rate.sentence);
  const part = namedOfPair(index, rate)?.own ?? (rate.reading.noun === '' ? own.at(-1) : undefined);
  if (part?.figure.kind !== 'score') return null;
  const wholes = scores.filter(
    (fact) => fact.order < part.order && fact.reading.relation === 'deduction' && exceeds(fact.figure, part.figure),
  );
  return claimOf(
    { ...shape, sure: false },
    wholes.slice(-2).map((whole) => [rate.figure, part.figure, whole.figure]),
  );
};

/** 东部承担了新增学位的72%、计4082个: the part behind its share; what it is a part of stands before, or bears its name. */
export const shareBehind = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const part = index.facts[rate.order + 1];
  if (part?.sentence !== rate.sentence || !isLevel(part) || !givesPart(part.reading.mention.gap)) return null;
  const base = rate.reading.base || rate.reading.noun;
  const fits = (figure: Figure): boolean => isComparable(figure, part.figure) && exceeds(figure, part.figure);
  const before = blockOf(index, rate)
    .filter((fact) => fact.order < rate.order && isLevel(fact) && fits(fact.figure))
    .reverse();
  const named =
    base === ''
      ? []
      : anywhere(index, base, part.figure, ['actual', 'total', 'outturn', 'budget', 'target'], 1).filter(fits);
  const own = before.filter((fact) => fact.sentence === rate.sentence);
  const isNamed = before[0] !== undefined && likeness(before[0].noun, base) >= 2;
  // What is shared out is greater than the other parts beside it.
  own.sort((a, b) => (exceeds(a.figure, b.figure) ? -1 : 1));
  const wholes = [...own, ...before].map(({ figure }) => figure);
  const readings = unique(
    [...wholes.slice(0, 2), ...named.slice(0, 2)].map((whole) => [rate.figure, part.figure, whole]),
  );
  return claimOf({ ...shape, sure: isNamed ? false : 'guess' }, readings.slice(0, most));
};

/** Budgets of the whole, the changed one before the first, in prose and in the total rows of tables. */
const budgetsOf = (index: FactIndex, rate: Fact): readonly Figure[] => {
  const told = headsNear(index, 'CNY', 'budget', rate.figure.start).filter(
    (fact) => moneyName(fact.noun) === overall && fact.figure.period === rate.figure.period,
  );
  const final = told.filter((fact) => !saysOpening(fact.reading.mention.lead));
  const rows = rowsNear(index, rate)
    .filter(({ kind }) => kind === 'total')
    .flatMap((row) => row.figures.get('budget') ?? []);
  return [...final, ...told].map(({ figure }) => figure).concat(rows);
};

/** 年末结转223.52万元，结转结余率2.04%: what is left over the budget of the whole. */
export const balanceRate = (index: FactIndex, rate: Fact, noun: string): ClaimDraft | null => {
  if (!isBalanceRate(noun)) return null;
  const left = (fact: Fact): boolean =>
    fact.order < rate.order &&
    fact.figure.kind === 'amount' &&
    fact.figure.role !== 'previous' &&
    fact.reading.relation === 'difference' &&
    namesBalance(fact.reading.noun);
  const parts = blockOf(index, rate).filter(left);
  const others = parts.length > 0 ? [] : headsNear(index, 'CNY', 'other', rate.figure.start).filter(left);
  const plain = [...parts, ...others].filter(({ reading }) => isPlainBalance(reading.noun));
  const part = plain.findLast(({ sentence }) => sentence === rate.sentence) ?? plain.at(-1) ?? parts.at(-1);
  if (!part) return null;
  const readings = budgetsOf(index, rate)
    .filter((whole) => exceeds(whole, part.figure))
    .map((whole): Operands => [rate.figure, part.figure, whole]);
  // Of a budget told elsewhere the rate need not be taken: some take it of all that came in.
  const isNear = readings.some(([, , whole]) => whole?.block === rate.figure.block);
  return claimOf(
    { kind: 'share', identity: 'namedRate', names: ['rate', 'part', 'whole'], sure: isNear ? false : 'guess' },
    unique(readings).slice(0, most),
  );
};
