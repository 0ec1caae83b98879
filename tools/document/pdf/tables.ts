import { cellText, cutRun } from './cell-text.js';
import { type Grid, type GridCell, gridsOf } from './grid.js';
import type { Page, Run } from './page.js';

export interface TextCell extends GridCell {
  readonly text: string;
}

/** A ruled table of one page, or of several once its parts are joined. */
export interface RuledTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly TextCell[];
  /** Rows that a page end seems to have cut and that were put together again. */
  readonly mended: readonly number[];
  /** The first rows that stand on a later page, with that page. */
  readonly turns: readonly { readonly row: number; readonly page: number }[];
}

const within = (edges: readonly number[], position: number): number => {
  for (let index = 0; index + 1 < edges.length; index += 1)
    if (
      position >= (edges[index] ?? 0) - 1 &&
      position < (edges[index + 1] ?? 0) + (index + 2 === edges.length ? 1 : -1)
    )
      return index;
  return -1;
};

const cellOver = (grid: Grid, run: Run): number => {
  const row = within(grid.ys, run.baseline - run.size * 0.35);
  const column = within(grid.xs, (run.left + run.right) / 2);
  return grid.cells.findIndex(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );
};

const isInside = (grid: Grid, run: Run): boolean => {
  const [left, right, top, bottom] = [grid.xs[0], grid.xs.at(-1), grid.ys[0], grid.ys.at(-1)];
  const middle = (run.left + run.right) / 2;
  const height = run.baseline - run.size * 0.35;
  return middle > (left ?? 0) && middle < (right ?? 0) && height > (top ?? 0) && height < (bottom ?? 0);
};

/** The walls that a run could cross in its row. */
const wallsAt = (grid: Grid, run: Run): readonly number[] => {
  const row = within(grid.ys, run.baseline - run.size * 0.35);
  return grid.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .map((cell) => grid.xs[cell.column] ?? 0)
    .slice(1);
};

const tableOf = (page: number, grid: Grid, runs: readonly Run[]): RuledTable | null => {
  const byCell = new Map<number, Run[]>();
  for (const run of runs.flatMap((each) => cutRun(each, wallsAt(grid, each)))) {
    const index = cellOver(grid, run);
    byCell.set(index, [...(byCell.get(index) ?? []), run]);
  }
  const cells = grid.cells.map((cell, index) => {
    const width = (grid.xs[cell.column + cell.columnSpan] ?? 0) - (grid.xs[cell.column] ?? 0);
    return { ...cell, text: cellText(byCell.get(index) ?? [], width) };
  });
  if (cells.filter(({ text }) => text !== '').length < 2) return null;
  const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
  return { page, top, bottom, xs: grid.xs, rows: grid.ys.length - 1, cells, mended: [], turns: [] };
};

/** The ruled tables of a page, and the runs that stand outside them. */
export const tablesOf = (page: Page): { readonly tables: readonly RuledTable[]; readonly rest: readonly Run[] } => {
  const tables: RuledTable[] = [];
  let rest = page.runs.filter(({ text }) => text.trim() !== '');
  for (const grid of gridsOf(page.rulings)) {
    const table = tableOf(
      page.number,
      grid,
      rest.filter((run) => isInside(grid, run)),
    );
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((run) => !isInside(grid, run));
  }
  return { tables, rest };
};
