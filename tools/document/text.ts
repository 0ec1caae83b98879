import { decodeText } from './decode.js';
import type { Draft, DraftPart, Format, Span } from './document.js';
import { ReadError } from './errors.js';
import { markerAt, skipBlank, trimEnd } from './marker.js';
import { isTableRow, pipeTable } from './pipe-table.js';
import { spaceTable } from './space-table.js';
import { tabCells, tabTable } from './tab-table.js';

const linesOf = (text: string): readonly Span[] => {
  const lines: Span[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    lines.push({ start, end: end < 0 ? text.length : end });
    if (end < 0) return lines;
    start = end + 1;
  }
};

const hashes = /^\s{0,3}(#{1,6})\s+/;
const comment = /^\s*<!--.*-->\s*$/;
/** A comment that goes on over further lines. */
const commentOpens = /^\s*<!--(?!.*-->)/;
const sentenceEnd = /[。；;：:！？!?”"|]$/;
const bullet = /^\s*[-*+•●■]\s/;

/** More lines than a table of a report has. */
const longestTable = 200;

const width = (line: string): number => {
  let columns = 0;
  for (const character of line) columns += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
  return columns;
};

/** The column at which a hard-wrapped text breaks its lines, or null where lines are whole paragraphs. */
const wrapColumn = (text: string, lines: readonly Span[]): number | null => {
  const widths = lines.map((line) => width(text.slice(line.start, line.end))).filter((columns) => columns >= 40);
  const widest = widths.reduce((most, columns) => Math.max(most, columns), 0);
  const full = widths.filter((columns) => columns >= widest - 8).length;
  return widest <= 130 && full >= 4 && full * 2 >= widths.length ? widest - 8 : null;
};

const isContinued = (text: string, line: Span, next: Span, column: number | null): boolean => {
  if (column === null) return false;
  const current = text.slice(line.start, line.end).trimEnd();
  const following = text.slice(next.start, next.end);
  if (following.trim() === '' || hashes.test(following) || isTableRow(following) || bullet.test(following))
    return false;
  if (following.startsWith('　') || following.startsWith('  ')) return false;
  if (width(current) < column || sentenceEnd.test(current)) return false;
  return markerAt(text, skipBlank(text, next.start, next.end)) === null;
};

const trimmed = (text: string, span: Span): Span => {
  const start = skipBlank(text, span.start, span.end);
  return { start, end: trimEnd(text, start, span.end) };
};

const paragraph = (text: string, span: Span): DraftPart => {
  const heading = hashes.exec(text.slice(span.start, span.end));
  if (!heading) return { kind: 'paragraph', level: null, ...trimmed(text, span) };
  const body = trimmed(text, { start: span.start + heading[0].length, end: span.end });
  return { kind: 'paragraph', level: heading[1]?.length ?? 1, ...body };
};

/** A row of tab-separated cells begins a table where the next line has as many. */
const opensTabTable = (text: string, line: Span, next: Span | undefined): boolean => {
  const columns = tabCells(text, line);
  return columns > 0 && next !== undefined && tabCells(text, next) === columns;
};

const partsOf = (text: string): readonly DraftPart[] => {
  const lines = linesOf(text);
  const column = wrapColumn(text, lines);
  const parts: DraftPart[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index];
    if (!first) break;
    const line = text.slice(first.start, first.end);
    if (line.trim() === '' || comment.test(line)) continue;
    if (commentOpens.test(line)) {
      const end = lines.findIndex((each, at) => at > index && text.slice(each.start, each.end).includes('-->'));
      if (end >= 0) {
        index = end;
        continue;
      }
    }
    let last = index;
    const extend = (fits: (from: Span, next: Span) => boolean): Span => {
      for (;;) {
        const [from, next] = [lines[last], lines[last + 1]];
        if (!from || !next || !fits(from, next)) return { start: first.start, end: lines[last]?.end ?? first.end };
        last += 1;
      }
    };
    const spaced =
      line.includes('  ') || line.includes('　　') ? spaceTable(text, lines.slice(index, index + longestTable)) : null;
    if (isTableRow(line)) {
      extend((_, next) => isTableRow(text.slice(next.start, next.end)));
      parts.push(pipeTable(text, lines.slice(index, last + 1)));
    } else if (opensTabTable(text, first, lines[index + 1])) {
      const columns = tabCells(text, first);
      extend((_, next) => tabCells(text, next) === columns);
      parts.push(tabTable(text, lines.slice(index, last + 1)));
    } else if (spaced) {
      last = index + spaced.lines - 1;
      parts.push(spaced.table);
    } else if (hashes.test(line)) parts.push(paragraph(text, first));
    else
      parts.push(
        paragraph(
          text,
          extend((from, next) => isContinued(text, from, next, column)),
        ),
      );
    index = last;
  }
  return parts;
};

/** Reads plain text or Markdown: one part a paragraph, heading or pipe table. Throws ReadError `empty` or `binary`. */
export const readText = (bytes: Uint8Array, format: Extract<Format, 'text' | 'markdown'>): Draft => {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ReadError('empty');
  return { format, text, parts: partsOf(text), pageStarts: [], warnings: [] };
};
