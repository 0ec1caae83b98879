import { type CellText, cutRun, readCell } from './cell-text.js';
import { type Grid, type GridCell, gridsOf } from './grid.js';
import type { Page, Run } from './page.js';

export interface TextCell extends GridCell, CellText {}

/** A ruled table of one page, or of several once its parts are joined. */
export interface RuledTable {
  readonly page: number;
  readonly top: number;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly TextCell[];
  /** Rows that a page end seems to have cut and that were put together again. */
  readonly mended: readonly number[];
  /** The first rows that stand on a later page, with that page. */
  readonly turns: readonly { readonly row: number; readonly page: number }[];
}

/** The interval between two edges that holds a position; those outside belong to the nearest. */
const within = (edges: readonly number[], position: number): number => {
  const next = edges.findIndex((edge, index) => index > 0 && position < edge);
  return next < 0 ? edges.length - 2 : next - 1;
};

/** About the middle of a run's characters. */
const heightOf = (run: Run): number => run.baseline - run.size * 0.35;

const isInside = (grid: Grid, run: Run): boolean => {
  const [left, right, top, bottom] = [grid.xs[0], grid.xs.at(-1), grid.ys[0], grid.ys.at(-1)];
  const middle = (run.left + run.right) / 2;
  const height = heightOf(run);
  return middle > (left ?? 0) && middle < (right ?? 0) && height > (top ?? 0) && height < (bottom ?? 0);
};

/** Which cell covers each place of a grid, row by row. */
const ownersOf = ({ xs, cells }: Grid): ReadonlyMap<number, number> => {
  const owners = new Map<number, number>();
  for (const [index, { row, column, rowSpan, columnSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) owners.set(r * xs.length + c, index);
  return owners;
};

const tableOf = (page: number, grid: Grid, runs: readonly Run[]): RuledTable | null => {
  const owners = ownersOf(grid);
  const ownerAt = (row: number, column: number): number => owners.get(row * grid.xs.length + column) ?? 0;
  const wallsOf = (run: Run): readonly number[] => {
    const row = within(grid.ys, heightOf(run));
    return grid.xs.slice(1, -1).filter((_, index) => ownerAt(row, index) !== ownerAt(row, index + 1));
  };
  const byCell = new Map<number, Run[]>();
  for (const run of runs.flatMap((each) => cutRun(each, wallsOf(each)))) {
    const owner = ownerAt(within(grid.ys, heightOf(run)), within(grid.xs, (run.left + run.right) / 2));
    const known = byCell.get(owner);
    if (known) known.push(run);
    else byCell.set(owner, [run]);
  }
  const cells = grid.cells.map((cell, index) => {
    const width = (grid.xs[cell.column + cell.columnSpan] ?? 0) - (grid.xs[cell.column] ?? 0);
    return { ...cell, ...readCell(byCell.get(index) ?? [], width) };
  });
  if (cells.filter(({ text }) => text !== '').length < 2) return null;
  return { page, top: grid.ys[0] ?? 0, xs: grid.xs, rows: grid.ys.length - 1, cells, mended: [], turns: [] };
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
