import { outsideBrackets } from '../../language/header-lexer.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import { addsUp } from '../same-print.js';
import type { DataRow } from './cells.js';
import type { Column } from './column.js';

/** The maximum that a label gives its group of rows (产出（45分）), with the maxima of those rows. */
interface LabelGroup {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** The rows of a label: those around it that repeat it, be it with another score, and those below without one. */
const rowsUnder = (rows: readonly DataRow[], at: number, column: number): readonly DataRow[] => {
  const nameOf = (row: DataRow | undefined): string => outsideBrackets(row?.row.texts[column] ?? '');
  const name = nameOf(rows[at]);
  let from = at;
  while (from > 0 && nameOf(rows[from - 1]) === name) from -= 1;
  const rest = rows.slice(from + 1);
  const end = rest.findIndex((row) => row.kind === 'total' || !['', name].includes(nameOf(row)));
  return rows.slice(from, end < 0 ? undefined : from + 1 + end);
};

const groupsOf = (labels: readonly Figure[], rows: readonly DataRow[], maximum: Column): readonly LabelGroup[] =>
  labels.flatMap((whole) => {
    const from = rows.findIndex((row) => row.row.index === whole.cell?.row);
    if (from < 0 || !whole.cell) return [];
    const parts = rowsUnder(rows, from, whole.cell.column).flatMap((row) => row.figures.get(maximum.index) ?? []);
    return parts.length > 0 ? [{ whole, parts }] : [];
  });

const ties = ({ whole, parts }: LabelGroup): boolean => addsUp(whole, parts);

/** Claims that the maxima of a group's rows add up to the one in its label; most groups must tie, or the labels mean something else. */
export const groupClaims = (
  labels: readonly Figure[],
  columns: readonly Column[],
  rows: readonly DataRow[],
): readonly ClaimDraft[] => {
  const maximum = columns.find((column) => column.meaning === 'maxScore');
  const groups = maximum ? groupsOf(labels, rows, maximum) : [];
  const tying = groups.filter(ties).length;
  if (tying < 2 || tying * 2 < groups.length) return [];
  return groups.flatMap(({ whole, parts }) => {
    const claim = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: true }, [
      [whole, ...parts],
    ]);
    return claim ? [claim] : [];
  });
};
