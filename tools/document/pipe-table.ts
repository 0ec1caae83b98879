import type { Cell, Span, Table } from './document.js';
import { skipBlank, trimEnd } from './marker.js';

const separator = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*\|?\s*$/;
const row = /^\s*\|.*\|\s*$/;

export const isTableRow = (line: string): boolean => row.test(line);
const isSeparator = (line: string): boolean => separator.test(line);

const cellSpans = (text: string, line: Span): readonly Span[] => {
  const first = skipBlank(text, line.start, line.end) + 1;
  const last = trimEnd(text, line.start, line.end) - 1;
  const spans: Span[] = [];
  let from = first;
  for (let position = first; position <= last; position += 1) {
    if (text[position] === '|' && text[position - 1] !== '\\') {
      const start = Math.min(skipBlank(text, from, position), position);
      spans.push({ start, end: trimEnd(text, start, position) });
      from = position + 1;
    }
  }
  return spans;
};

/** Makes a table of consecutive pipe-table lines; the separator line is not a row. */
export const pipeTable = (text: string, lines: readonly Span[]): Table => {
  const rows = lines.filter((line) => !isSeparator(text.slice(line.start, line.end)));
  const cells: Cell[] = rows.flatMap((line, index) =>
    cellSpans(text, line).map((span, column) => ({ ...span, row: index, column, rowSpan: 1, columnSpan: 1 })),
  );
  return {
    kind: 'table',
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    rows: rows.length,
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0),
    cells,
  };
};
