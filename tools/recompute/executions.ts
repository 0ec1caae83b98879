import type { Figure } from '../figures/figure.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { clausesOf } from '../language/sentences.js';
import { spendingOf } from '../language/spending.js';
import { compare, hundred } from '../measure/rational.js';
import type { Recomputation } from './recomputation.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import type { Statement } from './statements.js';
import { clauseAround, statementsOf } from './statements.js';

/** A rate of spending against the approved budget of the year, as the prose states it. */
export interface Execution {
  readonly name: string;
  readonly rate: Figure;
  readonly statement: Statement;
  /** Budget and outturn where the arithmetic binds them. */
  readonly budget: Figure | null;
  readonly outturn: Figure | null;
  /** Over the whole body or project, not one kind of spending. */
  readonly isOverall: boolean;
  /** The whole, or all basic or all project spending: its reason is a duty, that of smaller items a question. */
  readonly isMain: boolean;
}

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure' | 'year'>;

const operand = (source: Source, claim: Recomputation | undefined, name: string): Figure | null => {
  const id = claim?.claim.operands.find((each) => each.name === name)?.figure;
  return id === undefined ? null : source.figure(id);
};

/** A rate of the past, of part of the year, of a plan, or against the budget before its adjustment is none of this year. */
const isAside = (source: Source, statement: Statement, figure: Figure, clause: string, lead: string): boolean =>
  figure.role === 'previous' ||
  figure.role === 'target' ||
  figure.modifier !== null ||
  (source.year !== null && figure.period !== null && !figure.period.startsWith(`${source.year}`)) ||
  says(clause, budgetWords.original) ||
  says(clause, budgetWords.interim) ||
  says(statement.text, budgetWords.interim) ||
  says(clause, budgetWords.planned) ||
  says(lead, budgetWords.otherRates);

const clausesBefore = (statement: Statement, offset: number): readonly string[] =>
  clausesOf(statement)
    .filter(({ end }) => end <= offset)
    .map(({ text }) => text)
    .reverse();

/** Every rate of spending that the prose states for the year and its final budget. */
export const executionsOf = remembered((source: Source): readonly Execution[] => {
  const byRate = new Map(
    source.recomputations
      .filter(({ claim }) => claim.kind === 'execution')
      .map((each) => [each.claim.operands[0]?.figure ?? '', each] as const),
  );
  return statementsOf(source).flatMap((statement) =>
    statement.placed.flatMap(({ figure, start }): readonly Execution[] => {
      if (figure.unit !== '%') return [];
      const clause = clauseAround(statement, start);
      const lead = statement.passage.flow.text.slice(clause.start, start);
      const claim = byRate.get(figure.id);
      const isBound = claim !== undefined && (claim.verdict === 'consistent' || claim.verdict === 'rounding');
      if (!says(lead, budgetWords.execution) || isAside(source, statement, figure, clause.text, lead)) return [];
      const { name, isOverall } = spendingOf(
        lead,
        clausesBefore(statement, clause.start),
        statement.passage.path.at(-1)?.title ?? '',
      );
      return [
        {
          name,
          rate: figure,
          statement,
          budget: isBound ? operand(source, claim, 'budget') : null,
          outturn: isBound ? operand(source, claim, 'outturn') : null,
          isOverall,
          isMain: isOverall || says(name, budgetWords.mainKinds),
        },
      ];
    }),
  );
});

/** Whether more was spent than the budget allows: by the amounts where they are bound, else by the printed rate. */
export const isOverspent = ({ rate, budget, outturn }: Execution): boolean => {
  if (budget && outturn) return compare(outturn.value, budget.value) > 0;
  const low = rate.interval.low.value;
  return low !== null && compare(low, hundred) > 0;
};
