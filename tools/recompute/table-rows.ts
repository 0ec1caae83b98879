import type { Cell } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import type { Column } from '../figures/table/column.js';
import { columnsOf } from '../figures/table/column.js';
import type { Row } from '../figures/table/grid.js';
import { rowsOf, segmentsOf } from '../figures/table/grid.js';
import { withoutBrackets } from '../language/naming.js';
import { remembered } from './remembered.js';
import type { Read } from './statements.js';

/** Rows of a table under one header; a form holds several. */
export interface TableSegment {
  /** Index into `document.blocks`. */
  readonly block: number;
  /** Its number within the table. */
  readonly segment: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A data row of any table, with the columns it stands under. */
export interface TableLine {
  readonly block: number;
  readonly index: number;
  readonly segment: number;
  /** First cell with text, brackets dropped. */
  readonly label: string;
  readonly cells: readonly (Cell | null)[];
  /** The row's figures, left to right. */
  readonly figures: readonly Figure[];
}

/** The figures of bare table cells, by the block of their table. */
export const cellFigures = remembered((report: Pick<Read, 'figures'>): ReadonlyMap<number, readonly Figure[]> => {
  const byBlock = new Map<number, Figure[]>();
  for (const figure of report.figures) {
    if (figure.cell === null) continue;
    const own = byBlock.get(figure.block);
    if (own) own.push(figure);
    else byBlock.set(figure.block, [figure]);
  }
  return byBlock;
});

/** All tables, cut at their headers, in reading order. */
export const tableSegments = remembered((report: Read): readonly TableSegment[] =>
  report.document.blocks.flatMap((block, number) =>
    block.kind === 'table'
      ? segmentsOf(rowsOf(report.document.text, block)).map(({ header, rows }, segment) => ({
          block: number,
          segment,
          columns: columnsOf(header, block.columns, null),
          rows,
        }))
      : [],
  ),
);

/** The data rows of all tables, in reading order. */
export const tableRows = remembered((report: Read): readonly TableLine[] =>
  tableSegments(report).flatMap(({ block, segment, rows }) => {
    const own = cellFigures(report).get(block) ?? [];
    return rows.map((row) => ({
      block,
      index: row.index,
      segment,
      label: withoutBrackets(row.texts.find((text) => text !== '') ?? ''),
      cells: row.cells,
      figures: own.filter(({ cell }) => cell?.row === row.index),
    }));
  }),
);
