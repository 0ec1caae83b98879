import { moneyName, namesExecution, namesShare, overall } from '../language/money-name.js';
import { saysOpening } from '../language/quotient-cues.js';
import { scoreName } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import type { Meaning } from './table/column.js';
import type { TableRow } from './table/table-row.js';

export { moneyName, overall };

/** A figure as a statement of fact: what is measured of what; statements with the same measure and name must agree. */
export interface Statement {
  readonly figure: Figure;
  readonly name: string;
  readonly measure: string;
}

/** What a budget was before it was changed is another measure, where tables tell the two apart. */
const openingBudget = 'openingBudget';

const rowName = (row: TableRow, isMoney: boolean): string =>
  row.kind === 'total' ? overall : isMoney ? moneyName(row.label) : row.label;

const proseMeasure = (fact: Fact): string | null => {
  const { figure, reading } = fact;
  if (figure.kind === 'percent') {
    if (figure.role === 'target') return 'target';
    switch (reading.relation) {
      case 'completion':
      case 'execution':
      case 'share':
        return reading.relation;
      case 'growth':
        return `growth${reading.direction}`;
      case 'quotient':
        return null;
      default:
        return figure.role === 'previous' ? 'previous' : 'level';
    }
  }
  if (reading.relation === 'score' || reading.relation === 'maxScore' || reading.relation === 'deduction')
    return reading.relation;
  if (reading.relation === 'perUnit') return figure.role === 'target' ? 'target' : 'level';
  if (reading.relation === 'gap' || reading.relation === 'difference' || reading.relation === 'delta')
    return reading.relation;
  if ((reading.relation !== 'head' && reading.relation !== 'total') || figure.role === 'other') return null;
  return figure.role === 'actual' || figure.role === 'outturn' || figure.role === 'total' || figure.role === 'part'
    ? 'level'
    : figure.role;
};

const proseName = (fact: Fact, measure: string): string => {
  if (measure === 'score' || measure === 'maxScore') return scoreName(fact.reading.noun, fact.reading.mention.lead);
  if (measure === 'execution') return moneyName(fact.noun);
  const name = fact.noun === '' ? fact.heading : fact.noun;
  return fact.figure.kind === 'amount' ? moneyName(fact.noun) : name;
};

const tableMeasures: Readonly<Partial<Record<Meaning, string>>> = {
  budget: 'budget',
  outturn: 'level',
  target: 'target',
  actual: 'level',
  previous: 'previous',
  executionRate: 'execution',
  completionRate: 'completion',
  share: 'share',
  maxScore: 'maxScore',
  score: 'score',
  amount: 'level',
  total: 'level',
  balance: 'difference',
};

/** What a percentage measures by the end of its row's label: a rate of execution, a share; null where it names a level of its own. */
const measureNamed = (label: string): 'execution' | 'share' | null =>
  namesExecution(label) ? 'execution' : namesShare(label) ? 'share' : null;

const rowStatements = (row: TableRow): readonly Statement[] => [
  ...(row.opening ? [{ figure: row.opening, name: rowName(row, true), measure: openingBudget }] : []),
  ...[...row.figures].flatMap(([meaning, figure]) => {
    const base = tableMeasures[meaning];
    if (!base) return [];
    const named = base === 'level' && figure.kind === 'percent' ? measureNamed(row.label) : null;
    const measure = named ?? base;
    const isMoney = figure.kind === 'amount' || measure === 'execution';
    return [{ figure, name: rowName(row, isMoney), measure }];
  }),
];

/** Everything that the report states as a fact, in prose and tables. */
export const statementsOf = (index: FactIndex): readonly Statement[] => {
  const parted = index.rows.some(({ opening }) => opening !== null);
  return [...index.facts.flatMap((fact) => proseStatement(fact, parted)), ...index.rows.flatMap(rowStatements)];
};

const proseStatement = (fact: Fact, parted: boolean): readonly Statement[] => {
  const said = proseMeasure(fact);
  const measure = said === 'budget' && parted && saysOpening(fact.reading.mention.lead) ? openingBudget : said;
  const isOpen =
    fact.figure.kind === 'count' &&
    fact.figure.role !== 'target' &&
    (fact.figure.modifier === 'atLeast' || fact.figure.modifier === 'atMost');
  return measure === null || isOpen ? [] : [{ figure: fact.figure, name: proseName(fact, measure), measure }];
};
