import type { Cell, Span, Table } from './document.js';
import { skipBlank, trimEnd } from './marker.js';

/** Fewer columns may be a label and its text, or an address block. */
const fewestColumns = 3;
const longestCell = 60;

const cellSpans = (text: string, line: Span): readonly Span[] => {
  const spans: Span[] = [];
  let from = line.start;
  for (let position = line.start; position <= line.end; position += 1) {
    if (position < line.end && text[position] !== '\t') continue;
    const start = Math.min(skipBlank(text, from, position), position);
    spans.push({ start, end: trimEnd(text, start, position) });
    from = position + 1;
  }
  return spans;
};

/** How many cells a line of a tab-separated table has; 0 where it is none: indented, or of sentences. */
export const tabCells = (text: string, line: Span): number => {
  if (line.start === line.end || text[line.start] === '\t') return 0;
  const cells = cellSpans(text, line);
  const isProse = cells.some(({ start, end }) => end - start > longestCell || text.slice(start, end).includes('。'));
  const filled = cells.filter(({ start, end }) => end > start).length;
  return cells.length >= fewestColumns && filled >= 2 && !isProse ? cells.length : 0;
};

/** Makes a table of consecutive lines of tab-separated cells, as many in each, which a sheet that was copied into plain text leaves. */
export const tabTable = (text: string, lines: readonly Span[]): Table =>
  tableOf(lines.map((line) => cellSpans(text, line)));

/** The table of rows of cells. */
export const tableOf = (rows: readonly (readonly Span[])[]): Table => {
  const cells: Cell[] = rows.flatMap((spans, row) =>
    spans.map((span, column) => ({ ...span, row, column, rowSpan: 1, columnSpan: 1 })),
  );
  return {
    kind: 'table',
    start: rows[0]?.[0]?.start ?? 0,
    end: rows.at(-1)?.at(-1)?.end ?? 0,
    rows: rows.length,
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0),
    cells,
  };
};
