import type { Span, Table } from './document.js';
import { tableOf } from './tab-table.js';

/** Fewer columns may be a heading drawn out with spaces, or a signature. */
const fewestColumns = 3;
/** Fewer lines may be a list of names set side by side. */
const fewestLines = 3;
const longestCell = 40;

const gap = /[ \u3000]{2,}/g;
const sentence = /[。；]/;
/** A number, with the sign of a goal and a counter where it has them (≥96公里). */
const number = /^[≥≤＝=><]?-?\d[\d,]*(?:\.\d+)?[^\d\s。；]{0,4}$/;
const wide =
  /[\u1100-\u115f\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

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

/** How far into its line a position stands, in columns of half a Chinese character. */
const columnOf = (text: string, line: Span, position: number): number => {
  const before = text.slice(line.start, position);
  return before.length + (before.match(wide)?.length ?? 0);
};

type Extent = readonly [from: number, to: number];

const extentOf = (text: string, line: Span, { start, end }: Span): Extent => [
  columnOf(text, line, start),
  columnOf(text, line, end),
];

const overlap = (a: Extent, b: Extent): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** A row with blank cells, each of its cells below the column that it stands under most; null where one stands under none. */
const spread = (
  text: string,
  cells: readonly Span[],
  extents: readonly Extent[],
  columns: readonly (readonly Extent[])[],
): readonly Span[] | null => {
  const places = extents.map((extent) => {
    const shared = columns.map((column) => Math.max(...column.map((other) => overlap(extent, other))));
    const most = Math.max(...shared);
    return most > 0 ? shared.indexOf(most) : -1;
  });
  const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1));
  if (!isInOrder || places[0] !== 0 || !isNumbers(text, cells)) return null;
  return columns.map((_, column) => {
    const own = cells[places.indexOf(column)];
    const before = cells[places.findLastIndex((place) => place < column)]?.end ?? 0;
    return own ?? { start: before, end: before };
  });
};

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
  const columns = header.map((cell) => (first ? [extentOf(text, first, cell)] : []));
  for (const line of lines.slice(1)) {
    const cells = cellsOf(text, line);
    if (!cells || cells.length > header.length) break;
    const extents = cells.map((cell) => extentOf(text, line, cell));
    const isFull = cells.length === header.length;
    const row = isFull ? (isNumbers(text, cells) ? cells : null) : spread(text, cells, extents, columns);
    if (row === null) break;
    if (isFull) for (const [at, extent] of extents.entries()) columns[at]?.push(extent);
    rows.push(row);
  }
  return rows.length >= fewestLines ? { table: tableOf(rows), lines: rows.length } : null;
};
