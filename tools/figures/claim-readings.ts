import type { Figure } from './figure.js';
import type { TableRow } from './table/table-row.js';

/** One reading of a claim: the stated figure, then those that it rests on. */
export type Operands = readonly Figure[];

/** The readings without repetitions, in their order. */
export const unique = (readings: readonly Operands[]): readonly Operands[] =>
  readings.filter(
    (reading, at) => readings.findIndex((other) => other.every((figure, index) => figure === reading[index])) === at,
  );

/** The reading of a difference that a table row gives; a total stands in for a budget that the row has not. */
export const rowPair = (
  row: TableRow,
  stated: Figure,
  a: 'budget' | 'maxScore' | 'actual',
  b: 'outturn' | 'score' | 'target',
): readonly Operands[] => {
  const [minuend, subtrahend] = [
    row.figures.get(a) ?? (a === 'budget' ? row.figures.get('total') : undefined),
    row.figures.get(b),
  ];
  return minuend && subtrahend ? [[stated, minuend, subtrahend]] : [];
};
