import { markerAt } from '../marker.js';
import { emsOfText } from './characters.js';
import { firstUnit, joinTexts } from './line-text.js';
import type { RuledTable, TextCell } from './tables.js';

const sameColumns = (one: RuledTable, other: RuledTable): boolean =>
  one.xs.length === other.xs.length && one.xs.every((x, index) => Math.abs(x - (other.xs[index] ?? 0)) < 4);

const rowKey = (table: RuledTable, row: number): string =>
  JSON.stringify(
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => [cell.column, cell.columnSpan, cell.rowSpan, cell.text.replace(/\s/g, '')]),
  );

/** How many of the first rows of `next` repeat the first rows of `table`. */
const repeatedRows = (table: RuledTable, next: RuledTable): number => {
  let rows = 0;
  while (rows < Math.min(3, next.rows, table.rows) && rowKey(table, rows) === rowKey(next, rows)) rows += 1;
  return rows === next.rows ? rows - 1 : rows;
};

const lastIn = (cells: readonly TextCell[], row: number, column: number): number =>
  cells.findIndex(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );

const figureAlone = /^[≥≤=＝<>]?[0-9.,]+[%％]?$/;

/** Markers that begin a row of their own, such as 二、项目支出. */
const rowMarkers: ReadonlySet<string> = new Set(['chapter', 'chinese-comma', 'arabic-point', 'arabic-comma']);

/** Whether text at a page's top goes on with that of the cell above: it found no room there, and no sentence has ended. */
const goesOn = (text: string, above: TextCell | undefined): boolean => {
  if (!above || above.text === '' || above.room > emsOfText(firstUnit(text))) return false;
  return !/[。；]$/.test(above.text) && !figureAlone.test(text) && !rowMarkers.has(markerAt(text, 0)?.style ?? '');
};

/** Whether the first row after a page end is the rest of the row before it: all its text goes on, other cells are empty. */
const isRest = (cells: readonly TextCell[], last: number, row: readonly TextCell[]): boolean => {
  const above = (cell: TextCell): TextCell | undefined => cells[lastIn(cells, last, cell.column)];
  const filled = row.filter(({ text }) => text !== '');
  const emptied = row.filter((cell) => cell.text === '' && (above(cell)?.text ?? '') !== '');
  return filled.length > 0 && emptied.length > 0 && filled.every((cell) => goesOn(cell.text, above(cell)));
};

const mend = (cells: readonly TextCell[], last: number, row: readonly TextCell[]): readonly TextCell[] => {
  const mended = [...cells];
  for (const { text, column } of row) {
    const index = lastIn(cells, last, column);
    const above = cells[index];
    if (above && text !== '') mended[index] = { ...above, text: joinTexts(above.text, text) };
  }
  return mended;
};

/** Leading cells that are empty at a page's top belong to the merged cells that the page end cut. */
const extend = (
  cells: readonly TextCell[],
  last: number,
  rest: readonly TextCell[],
  from: number,
): readonly TextCell[] => {
  let joined = [...cells, ...rest];
  const row = rest.filter((cell) => cell.row === from).sort((one, other) => one.column - other.column);
  if (row.every(({ text }) => text === '')) return joined;
  for (const cell of row) {
    const above = cells[lastIn(cells, last, cell.column)];
    if (cell.text !== '' || !above || above.text === '') break;
    if (above.column !== cell.column || above.columnSpan !== cell.columnSpan) break;
    const grown = { ...above, rowSpan: cell.row + cell.rowSpan - above.row };
    joined = joined.filter((each) => each !== cell).map((each) => (each === above ? grown : each));
  }
  return joined;
};

/** The cells of `next` below its first `gone` rows, as rows that follow `rows`; merged cells that reach down there stay. */
const moveUp = (next: RuledTable, gone: number, rows: number): readonly TextCell[] =>
  next.cells.flatMap((cell) => {
    const row = Math.max(cell.row, gone);
    const rowSpan = cell.row + cell.rowSpan - row;
    return rowSpan > 0 ? [{ ...cell, row: row - gone + rows, rowSpan }] : [];
  });

const append = (table: RuledTable, next: RuledTable): RuledTable => {
  const dropped = repeatedRows(table, next);
  const first = next.cells.filter(({ row }) => row === dropped);
  const last = table.rows - 1;
  const rest = first.every(({ rowSpan, text }) => rowSpan === 1 || text === '') && isRest(table.cells, last, first);
  const gone = dropped + (rest ? 1 : 0);
  const cells = rest ? mend(table.cells, last, first) : table.cells;
  return {
    ...table,
    rows: table.rows + next.rows - gone,
    cells: extend(cells, last, moveUp(next, gone, table.rows), table.rows),
    mended: rest ? [...table.mended, last] : table.mended,
    turns: next.rows > gone ? [...table.turns, { row: table.rows, page: next.page }] : table.turns,
  };
};

/** Joins `next`, the first thing on its page, to `table`, the last thing on the page before; null when it is another. */
export const continueTable = (table: RuledTable, next: RuledTable): RuledTable | null =>
  sameColumns(table, next) ? append(table, next) : null;
