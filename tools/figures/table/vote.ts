import type { Interval } from '../../measure/interval.js';
import { exactly, meets, quotient, scale, subtract, sum } from '../../measure/interval.js';
import { hundred, one } from '../../measure/rational.js';
import type { Figure } from '../figure.js';
import type { DataRow } from './cells.js';

/** What a column states of others: the rows that tie and the rows that were tried decide which columns it is made of. */
export type Formula = (inputs: readonly Interval[]) => Interval | null;

/** The first as a percentage of the second. */
export const percentOf: Formula = ([a, b]) => {
  const result = a && b ? quotient(a, b) : null;
  return result && scale(result, hundred);
};

/** The first over the second. */
export const quotientOf: Formula = ([a, b]) => (a && b ? quotient(a, b) : null);

/** By how many percent the first exceeds the second. */
export const growthOf: Formula = ([a, b]) => {
  const result = a && b ? quotient(a, b) : null;
  return result && scale(subtract(result, exactly(one)), hundred);
};

/** The first less the second. */
export const differenceOf: Formula = ([a, b]) => (a && b ? subtract(a, b) : null);

/** The first two together, less the third. */
export const balanceOf: Formula = ([a, b, c]) => (a && b && c ? subtract(sum([a, b]), c) : null);

/** All together. */
export const sumOf: Formula = (inputs) => (inputs.length > 0 ? sum(inputs) : null);

/** How many of the rows tried agree that a column follows from `columns`. */
export interface Ballot {
  readonly columns: readonly number[];
  readonly ties: number;
  readonly tried: number;
}

/** The row's figures in the columns; null where one is missing. */
export const figuresOf = (row: DataRow, columns: readonly number[]): readonly Figure[] | null => {
  const found = columns.map((column) => row.figures.get(column));
  return found.every((figure) => figure !== undefined) ? found : null;
};

/** Counts the rows in which `result` follows from `columns` by the formula. */
export const count = (
  rows: readonly DataRow[],
  result: number,
  columns: readonly number[],
  formula: Formula,
): Ballot => {
  let [ties, tried] = [0, 0];
  for (const row of rows) {
    const stated = row.figures.get(result);
    const inputs = figuresOf(row, columns);
    if (!stated || !inputs) continue;
    const expected = formula(inputs.map((figure) => figure.interval));
    if (!expected) continue;
    tried += 1;
    if (meets(expected, stated.interval)) ties += 1;
  }
  return { columns, ties, tried };
};

/** The ballot that most rows agree with; null when none has a majority. */
export const elect = (ballots: readonly Ballot[]): Ballot | null => {
  let best: Ballot | null = null;
  for (const ballot of ballots) {
    if (ballot.ties * 2 <= ballot.tried) continue;
    if (best === null || ballot.ties > best.ties) best = ballot;
  }
  return best;
};
