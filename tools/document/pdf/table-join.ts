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

/**
 * Whether the first row after a page end is the rest of the row before it: its first cell is empty, few cells hold text,
 * none of it a figure of its own, and all of it continues text that had not ended.
 */
const isRest = (cells: readonly TextCell[], last: number, row: readonly TextCell[]): boolean => {
  const filled = row.filter(({ text }) => text !== '');
  return (
    row[0]?.text === '' &&
    filled.length > 0 &&
    filled.length * 2 <= row.length &&
    filled.every(({ text, column }) => {
      const above = cells[lastIn(cells, last, column)]?.text ?? '';
      return above !== '' && !/[。；]$/.test(above) && !/^[≥≤=<>]?[0-9.,]+%?$/.test(text);
    })
  );
};

const mend = (cells: readonly TextCell[], last: number, row: readonly TextCell[]): readonly TextCell[] => {
  const mended = [...cells];
  for (const { text, column } of row) {
    const index = lastIn(cells, last, column);
    const above = cells[index];
    if (above && text !== '') mended[index] = { ...above, text: `${above.text}${text}` };
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
