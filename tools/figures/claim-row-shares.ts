import type { Meaning } from '../language/header-lexer.js';
import { namesBalanceSum, namesBudget, namesNothing, splitWithin } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import { rowsNamed, rowsNear, rowsTold, sentenceOf } from './candidates.js';
import type { Operands } from './claim-readings.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';
import type { TableRow } from './table/table-row.js';

/** Readings of a share by rows of tables, and whether the words name both the part and the whole. */
export interface RowShares {
  readonly readings: readonly Operands[];
  readonly isTold: boolean;
}

const plain: readonly Meaning[] = ['outturn', 'budget', 'amount'];

/** The columns in which a whole of that name is to be looked for. */
const meaningsOf = (whole: string): readonly Meaning[] =>
  namesBalanceSum(whole) ? ['balance'] : namesBudget(whole) ? ['budget', 'outturn', 'amount'] : plain;

const partRows = (index: FactIndex, rate: Fact, part: string): readonly TableRow[] => {
  if (!namesNothing(part)) {
    const opens = rowsNear(index, rate).filter(
      ({ kind, label }) => kind !== 'total' && label.length >= 2 && part.startsWith(label),
    );
    return [...new Set([...rowsNamed(index, rate, part, 2), ...opens])];
  }
  const before = sentenceOf(index, rate).filter((fact) => fact.order < rate.order);
  return before.map((fact) => rowsTold(index, fact)).findLast((rows) => rows.length > 0) ?? [];
};

/** The figure of the whole in the table of a row: that of the row it names, else the table's total. */
const wholeIn = (index: FactIndex, row: TableRow, whole: string, meaning: Meaning): Figure | undefined => {
  const rows = index.rows.filter((other) => other.block === row.block && other !== row);
  const named =
    whole === '' ? undefined : rows.find(({ kind, label }) => kind !== 'total' && likeness(label, whole) >= 2);
  return (named ?? rows.find(({ kind }) => kind === 'total'))?.figures.get(meaning);
};

/** Shares of table rows: the row that the words name over the row of the whole, or over its table's total. */
export const rowShares = (index: FactIndex, rate: Fact): RowShares => {
  const { noun, base, mention } = rate.reading;
  const within = splitWithin(noun) ?? (base === '' ? splitWithin(mention.gap) : null);
  const before = index.facts[rate.order - 1];
  const printed = within?.whole === '' && before?.sentence === rate.sentence ? before : null;
  const whole = base !== '' ? base : (printed?.noun ?? within?.whole ?? '');
  const rows = partRows(index, rate, within?.part ?? noun);
  const readings = rows.slice(0, 2).flatMap((row) =>
    meaningsOf(whole).flatMap((meaning): readonly Operands[] => {
      const [part, sum] = [row.figures.get(meaning), printed?.figure ?? wholeIn(index, row, whole, meaning)];
      return part && sum && part.unit === sum.unit ? [[rate.figure, part, sum]] : [];
    }),
  );
  return { readings, isTold: readings.length > 0 && namesBalanceSum(whole) };
};
