import type { Cell, Table } from '../../document/document.js';
import { flowOf } from '../../document/flow.js';
import { isHeaderCell, isNumericCell } from '../../language/header-lexer.js';

/** A row of a table with every cell in its column; merged cells stand in each column that they cover. */
export interface Row {
  readonly index: number;
  /** Normalised text per column, '' where empty. */
  readonly texts: readonly string[];
  /** The cell that begins in each column of this row; null where covered by a merge or missing. */
  readonly cells: readonly (Cell | null)[];
}

/** Header rows and the data rows under them; a form may hold several such segments. */
export interface Segment {
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
}

/** The rows of a table, merges expanded. */
export const rowsOf = (text: string, table: Table): readonly Row[] => {
  const texts = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  const cells: (Cell | null)[][] = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, () => null),
  );
  for (const cell of table.cells) {
    const content = flowOf(text, cell).text;
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row += 1) {
      for (let column = cell.column; column < Math.min(table.columns, cell.column + cell.columnSpan); column += 1) {
        const line = texts[row];
        if (line) line[column] = content;
      }
    }
    const line = cells[cell.row];
    if (line) line[cell.column] = cell;
  }
  return texts.map((line, index) => ({ index, texts: line, cells: cells[index] ?? [] }));
};

const isHeaderRow = (row: Row): boolean => {
  const filled = row.texts.filter((text) => text !== '');
  if (filled.length === 0 || filled.some(isNumericCell)) return false;
  const distinct = new Set(filled);
  const worded = [...distinct].filter((text) => isHeaderCell(text)).length;
  return distinct.size >= 2 && worded * 2 >= distinct.size && worded >= 2;
};

/** A second row of headers below a merged first one: words only, and nothing or the same in its first cell. */
const continuesHeader = (row: Row, header: readonly Row[]): boolean => {
  const [first = ''] = row.texts;
  const words = row.texts.filter((text) => text !== '');
  const isUnder = first === '' || first === header.at(-1)?.texts[0];
  return isUnder && words.length >= 2 && !words.some(isNumericCell) && words.every((text) => text.length <= 12);
};

/** Splits a table into header and data rows; the first row counts as a header whenever it holds no number. */
export const segmentsOf = (rows: readonly Row[]): readonly Segment[] => {
  const segments: { header: Row[]; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = segments.at(-1);
    const first = last === undefined && row.texts.some((text) => text !== '') && !row.texts.some(isNumericCell);
    const goesOn = last !== undefined && last.rows.length === 0 && continuesHeader(row, last.header);
    if (first || goesOn || isHeaderRow(row)) {
      if (last && last.rows.length === 0) last.header.push(row);
      else segments.push({ header: [row], rows: [] });
    } else if (last) last.rows.push(row);
    else segments.push({ header: [], rows: [row] });
  }
  return segments;
};
