import type { Cell, DraftPart, ReadWarning, Span } from '../document.js';
import { joinTexts } from './line-text.js';
import type { RuledTable } from './tables.js';

/** The text of a line, with the page that it stands on. */
export interface PagedText {
  readonly text: string;
  readonly page: number;
}

/** Writes parts one after the other into one text, and keeps where pages begin. */
export interface Writer {
  readonly paragraph: (lines: readonly PagedText[]) => Span;
  readonly note: (text: string) => void;
  readonly table: (table: RuledTable) => Span;
  /** The place of a text within a span; the whole span when it is not there as it stands. */
  readonly find: (words: string, span: Span) => Span;
  readonly finish: (pages: number) => {
    readonly text: string;
    readonly parts: readonly DraftPart[];
    readonly pageStarts: readonly number[];
  };
}

export const createWriter = (): Writer => {
  let text = '';
  const parts: DraftPart[] = [];
  const pageStarts: number[] = [];
  const enter = (page: number, at: number): void => {
    while (pageStarts.length < page) pageStarts.push(at);
  };
  const open = (): number => {
    if (text !== '') text += '\n';
    return text.length;
  };
  const paragraph = (lines: readonly PagedText[]): Span => {
    const start = open();
    let written = '';
    for (const line of lines) {
      const joined = joinTexts(written, line.text);
      enter(line.page, start + joined.length - line.text.length);
      written = joined;
    }
    text += written;
    const span = { start, end: text.length };
    parts.push({ kind: 'paragraph', ...span, level: null });
    return span;
  };
  const note = (words: string): void => {
    const start = open();
    text += words;
    parts.push({ kind: 'note', start, end: text.length });
  };
  const table = ({ page, rows, xs, cells, turns }: RuledTable): Span => {
    const start = open();
    const placed: Cell[] = [];
    enter(page, start);
    for (let row = 0; row < rows; row += 1) {
      if (row > 0) text += '\n';
      for (const turn of turns) if (turn.row === row) enter(turn.page, text.length);
      const inRow = cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
      for (const [index, { text: words, column, rowSpan, columnSpan }] of inRow.entries()) {
        if (index > 0) text += '\t';
        placed.push({ row, column, rowSpan, columnSpan, start: text.length, end: text.length + words.length });
        text += words;
      }
    }
    const span = { start, end: text.length };
    parts.push({ kind: 'table', ...span, rows, columns: xs.length - 1, cells: placed });
    return span;
  };
  const find = (words: string, span: Span): Span => {
    const start = text.slice(span.start, span.end).indexOf(words);
    return start < 0 ? span : { start: span.start + start, end: span.start + start + words.length };
  };
  const finish = (pages: number) => {
    enter(pages, text.length);
    return { text, parts, pageStarts };
  };
  return { paragraph, note, table, find, finish };
};

/** Sorts warnings by the place that they are about. */
export const inOrder = (warnings: readonly ReadWarning[]): readonly ReadWarning[] =>
  [...warnings].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
