import type { Span, Table } from './document.js';
import { tableOf } from './tab-table.js';

/** Fewer columns may be a heading drawn out with spaces, or a signature. */
const fewestColumns = 3;
/** Fewer lines may be a list of names set side by side. */
const fewestLines = 3;
const longestCell = 40;

const gap = /[ \u3000]{2,}/g;
const sentence = /[。；]/;
const number = /^[≥≤]?-?\d[\d,]*(?:\.\d+)?[%‰]?$/;

const cellSpans = (text: string, line: Span): readonly Span[] => {
  const print = text.slice(line.start, line.end).trimEnd();
  const spans: Span[] = [];
  let from = 0;
  for (const match of print.matchAll(gap)) {
    spans.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
  }
  return [...spans, { start: line.start + from, end: line.start + print.length }];
};

const cellsOf = (text: string, line: Span): readonly Span[] | null => {
  const print = text.slice(line.start, line.end);
  if (print.trimStart() !== print || sentence.test(print)) return null;
  const cells = cellSpans(text, line);
  return cells.length >= fewestColumns && cells.every(({ start, end }) => end > start && end - start <= longestCell)
    ? cells
    : null;
};

const isNumbers = (text: string, cells: readonly Span[]): boolean =>
  cells.slice(1).filter(({ start, end }) => number.test(text.slice(start, end))).length * 2 >= cells.length - 1;

/**
 * The table of lines that begins with the first, its columns set apart by several spaces as a sheet typed into plain text
 * has them: a line of names, then lines of as many cells, mostly numbers; null where none begins there.
 */
export const spaceTable = (
  text: string,
  lines: readonly Span[],
): { readonly table: Table; readonly lines: number } | null => {
  const [first] = lines;
  const header = first ? cellsOf(text, first) : null;
  if (!header || isNumbers(text, header)) return null;
  const rows = [header];
  for (const line of lines.slice(1)) {
    const cells = cellsOf(text, line);
    if (cells?.length !== header.length || !isNumbers(text, cells)) break;
    rows.push(cells);
  }
  return rows.length >= fewestLines ? { table: tableOf(rows), lines: rows.length } : null;
};
