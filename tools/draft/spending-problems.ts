import type { Figure } from '../figures/figure.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { meets, quotient, scale } from '../measure/interval.js';
import { compare, equal, hundred } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Execution } from '../recompute/executions.js';
import { executionsOf, isOverspent } from '../recompute/executions.js';
import { leadsIn } from '../recompute/leads.js';
import type { ScoreItem } from '../recompute/scores.js';
import { isExecutionName, unusedMoney } from '../recompute/shortfalls.js';
import type { Scheme } from '../rules/scheme.js';
import type { Attained } from './attained.js';
import { isExecution, isSameName } from './attained.js';
import type { Candidate, Making } from './candidate.js';
import { conflicting, printed, scoreSlots, slots } from './candidate.js';
import { fill } from './fill-words.js';
import { placesOf } from './goal-problems.js';
import type { ProblemKind } from './problem.js';
import { deductions, executionScore } from './score-problems.js';
import { isToldLow } from './told-low.js';
import { draftWords } from './words.js';

const isOne = (a: Execution, b: Execution): boolean =>
  (a.isOverall && b.isOverall) ||
  (a.isOverall === b.isOverall &&
    (isSameName(a.name, b.name) || (a.name.startsWith(b.name) && equal(a.rate.value, b.rate.value))));

const grouped = (executions: readonly Execution[]): readonly (readonly Execution[])[] => {
  const groups: Execution[][] = [];
  for (const each of executions) {
    const group = groups.find((others) => others.some((other) => isOne(other, each)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
};

const nameOf = ({ name, isOverall, isOver }: Spending, kind: ProblemKind): string => {
  if (isOver) return isOverall ? draftWords.overallSpending : name;
  return isOverall || kind === 'lostPoints' ? draftWords.overallExecution : `${name}${draftWords.execution}`;
};

interface Spending {
  readonly name: string;
  readonly isOverall: boolean;
  readonly rate: Figure;
  readonly budget: Figure | null;
  readonly outturn: Figure | null;
  readonly isOver: boolean;
  readonly indicator: Attained | null;
  readonly all: readonly Execution[];
}

const spendingOf = (group: readonly Execution[], indicators: readonly Attained[]): Spending | null => {
  const indicator = group[0]?.isOverall ? (indicators[0] ?? null) : null;
  // Where the table gives the rate, what the prose binds to another one is something else.
  const fitting = group.filter(
    ({ rate }) => indicator?.actual?.unit !== '%' || equal(rate.value, indicator.actual.value),
  );
  const pool = fitting.length > 0 ? fitting : group;
  const bound = pool.find(({ budget, outturn }) => budget !== null && outturn !== null);
  const best = bound ?? pool[0];
  if (!best) return null;
  return {
    name: best.name,
    isOverall: best.isOverall,
    rate: best.rate,
    budget: bound?.budget ?? null,
    outturn: bound?.outturn ?? null,
    isOver: isOverspent(best),
    indicator,
    all: group,
  };
};

/** Where only the table gives the rate. */
const fromTable = (indicator: Attained): Spending | null =>
  indicator.actual === null || indicator.actual.unit !== '%'
    ? null
    : {
        name: draftWords.overallExecution,
        isOverall: true,
        rate: indicator.actual,
        budget: null,
        outturn: null,
        isOver: false,
        indicator,
        all: [],
      };

const figuresOf = (making: Making, spending: Spending): Candidate['figures'] => {
  const { ledger } = making;
  const [budget, outturn, rate] = [spending.budget, spending.outturn, spending.rate].map((figure) =>
    printed(making, figure),
  );
  const gap =
    budget && outturn
      ? ledger.difference(spending.isOver ? outturn : budget, spending.isOver ? budget : outturn)
      : null;
  const points = rate ? ledger.points(null, rate) : null;
  return slots({
    budget,
    outturn,
    execution: rate,
    unspent: spending.isOver ? null : gap,
    overspent: spending.isOver ? gap : null,
    pointsBelow: spending.isOver ? null : points,
    pointsAbove: spending.isOver ? points : null,
  });
};

const doubtsOf = (making: Making, { all, indicator, ...spending }: Spending): readonly string[] => {
  const rates = [...all.map(({ rate }) => rate), indicator?.actual ?? null];
  const values = conflicting(making, rates);
  return values.length > 1 && isDisputed(making.report, ...rates)
    ? [
        fill(draftWords.conflict, {
          name: spending.isOverall ? draftWords.overallExecution : `${spending.name}${draftWords.execution}`,
          part: '',
          values: values.join(draftWords.and),
        }),
      ]
    : [];
};

const spendingFigures = ({ all }: Spending): readonly (Figure | null)[] =>
  all.flatMap(({ rate, budget, outturn }) => [rate, budget, outturn]);

/** The score that all spending earned: of the table's row, else of the prose. */
const scoreOf = (
  { isOverall, indicator }: Spending,
  told: ScoreItem | null,
): { readonly maximum: Figure | null; readonly got: Figure | null } => {
  if (indicator?.maxScore && indicator.score) return { maximum: indicator.maxScore, got: indicator.score };
  return isOverall && told ? { maximum: told.maximum, got: told.score } : { maximum: null, got: null };
};

/** Spending over its budget, under the scheme's limit, or with points lost for it. */
export const spendingProblems = (
  making: Making,
  attained: readonly Attained[],
  scheme: Scheme,
): readonly Candidate[] => {
  const told = executionScore(making);
  const deducted = deductions(making).find(({ name }) => isExecutionName(name));
  const indicators = attained.filter(isExecution);
  const spendings = grouped(executionsOf(making.report)).flatMap((group) => spendingOf(group, indicators) ?? []);
  const tables = spendings.some(({ isOverall }) => isOverall)
    ? []
    : indicators.flatMap((each) => fromTable(each) ?? []);
  return [...spendings, ...tables].flatMap((spending): readonly Candidate[] => {
    const { maximum, got } = scoreOf(spending, told);
    const deduction = spending.isOverall ? deducted?.figures.lost : undefined;
    const score = { ...(deduction ? { lost: deduction } : {}), ...scoreSlots(making, maximum, got) };
    const isLow =
      compare(spending.rate.value, scheme.thresholds.lowExecution) < 0 ||
      (compare(spending.rate.value, hundred) < 0 && isToldLow(making.report, spending));
    const hasLost = score.lost !== undefined;
    if (!spending.isOver && !isLow && !hasLost) return [];
    const kind = spending.isOver ? 'overExecution' : isLow ? 'lowExecution' : 'lostPoints';
    return [
      {
        kind,
        name: nameOf(spending, kind),
        figures: { ...figuresOf(making, spending), ...score },
        places: [
          ...spendingFigures(spending),
          maximum,
          got,
          ...(spending.indicator ? placesOf(spending.indicator) : []),
          ...(deduction && deducted ? deducted.places : []),
        ].filter((place) => place !== null),
        reason: spending.indicator?.reason ?? '',
        maximum,
        doubts: doubtsOf(making, spending),
      },
    ];
  });
};

/** 三公 above budget: a control rate over 100 %, with the amounts of its sentence where they give that rate. */
export const publicExpenseProblems = (making: Making): readonly Candidate[] =>
  leadsIn(making.report).flatMap(({ passage, leads }) => {
    if (!says(passage.flow.text, budgetWords.threePublic)) return [];
    return leads.flatMap(({ figure, lead }): readonly Candidate[] => {
      const isControl =
        figure.unit === '%' &&
        figure.role !== 'target' &&
        says(lead, budgetWords.controlRate) &&
        !says(lead, budgetWords.otherControl);
      if (!isControl || compare(figure.value, hundred) <= 0) return [];
      const amounts = making.report.figures.filter(({ kind, block }) => kind === 'amount' && block === figure.block);
      const budget = amounts.find(({ role }) => role === 'budget');
      const outturn = amounts.find((each) => budget && each !== budget && fits(each, budget, figure));
      const bound: Spending = {
        name: draftWords.publicExpenses,
        isOverall: false,
        rate: figure,
        budget: outturn ? (budget ?? null) : null,
        outturn: outturn ?? null,
        isOver: true,
        indicator: null,
        all: [],
      };
      const places = [figure, ...(outturn && budget ? [budget, outturn] : [])];
      return [
        {
          kind: 'overExecution',
          name: bound.name,
          figures: figuresOf(making, bound),
          places,
          reason: '',
          maximum: null,
          doubts: [],
        },
      ];
    });
  });

const fits = (outturn: Figure, budget: Figure, rate: Figure): boolean => {
  const ratio = quotient(outturn.interval, budget.interval);
  return ratio !== null && meets(scale(ratio, hundred), rate.interval);
};

/** Money handed out of which a part was not used. */
export const unusedProblems = (making: Making): readonly Candidate[] =>
  unusedMoney(making.report).flatMap(({ name, given, used }) => {
    const [all, part] = [printed(making, given), printed(making, used)];
    if (!all || !part || name === '' || says(name, budgetWords.redeemed)) return [];
    const figures = { given: all, used: part, unused: making.ledger.difference(all, part) };
    return [
      {
        kind: 'unused',
        name,
        figures,
        places: [given, used],
        reason: '',
        maximum: null,
        doubts: [],
      } satisfies Candidate,
    ];
  });
