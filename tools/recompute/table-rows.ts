import type { Cell } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import type { Column } from '../figures/table/column.js';
import { columnsOf } from '../figures/table/column.js';
import { rowsOf, segmentsOf } from '../figures/table/grid.js';
import { withoutBrackets } from '../language/naming.js';
import type { Read } from './statements.js';

/** A data row of any table, with the columns it stands under. */
export interface TableLine {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly index: number;
  /** Number of the header segment within its table. */
  readonly segment: number;
  /** First cell with text, brackets dropped. */
  readonly label: string;
  readonly texts: readonly string[];
  readonly cells: readonly (Cell | null)[];
  readonly columns: readonly Column[];
  /** The row's figures, left to right. */
  readonly figures: readonly Figure[];
}

const known = new WeakMap<readonly Figure[], readonly TableLine[]>();

/** The data rows of all tables, in reading order. */
export const tableRows = (report: Read): readonly TableLine[] => {
  const made = known.get(report.figures);
  if (made) return made;
  const lines = report.document.blocks.flatMap((block, number) => {
    if (block.kind !== 'table') return [];
    const own = report.figures.filter((figure) => figure.block === number && figure.cell !== null);
    return segmentsOf(rowsOf(report.document.text, block)).flatMap(({ header, rows }, segment) => {
      const columns = columnsOf(header, block.columns, null);
      return rows.map((row) => ({
        block: number,
        index: row.index,
        segment,
        label: withoutBrackets(row.texts.find((text) => text !== '') ?? ''),
        texts: row.texts,
        cells: row.cells,
        columns,
        figures: own.filter(({ cell }) => cell?.row === row.index),
      }));
    });
  });
  known.set(report.figures, lines);
  return lines;
};
