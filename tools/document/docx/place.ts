import type { Cell, DraftPart, Span } from '../document.js';
import { markerAt, skipBlank } from '../marker.js';
import {
  type Block,
  type CellBlock,
  type NoteBlock,
  type ParagraphBlock,
  shownText,
  type TableBlock,
} from './blocks.js';
import { type Page, type Stretch, trimmed } from './page.js';

const sentenceEnd = /[。；;：:！？!?]\s*$/;

/** A line break that its author set between paragraphs ends one; a break inside a sentence does not. */
const endsParagraph = (line: string): boolean =>
  sentenceEnd.test(line) || (line.length <= 40 && markerAt(line, skipBlank(line, 0, line.length)) !== null);

const lines = (stretch: Stretch): readonly Span[] => {
  const { text } = stretch;
  const found: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = skipBlank(text, at + 1, text.length);
    if (!endsParagraph(text.slice(start, at)) && markerAt(text, next) === null) continue;
    found.push(trimmed(stretch, start, at));
    start = at + 1;
  }
  return [...found, trimmed(stretch, start)].filter((line) => line.end > line.start);
};

const placeParagraph = (block: ParagraphBlock, part: string, page: Page): readonly DraftPart[] => {
  const stretch = page.write(block.inline, part, null);
  if (stretch.text !== '') page.type('\n');
  return lines(stretch).map((line) => ({ kind: 'paragraph', level: block.level, ...line }));
};

const rowsOf = (table: TableBlock): readonly (readonly CellBlock[])[] => {
  const rows = Array.from({ length: table.rows }, (): CellBlock[] => []);
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) rows[row]?.push(cell);
  }
  return rows.map((cells) => cells.sort((one, other) => one.column - other.column));
};

const placeTable = (table: TableBlock, part: string, page: Page): readonly DraftPart[] => {
  const start = page.length();
  const cells: Cell[] = [];
  for (const [row, standing] of rowsOf(table).entries()) {
    if (row > 0) page.type('\n');
    for (const [index, cell] of standing.entries()) {
      if (index > 0) page.type('\t');
      if (cell.row !== row) continue;
      const { column, rowSpan, columnSpan } = cell;
      cells.push({ row, column, rowSpan, columnSpan, ...trimmed(page.write(cell.inline, part, null)) });
    }
  }
  const end = page.length();
  page.type('\n');
  const isBlank = cells.every((cell) => cell.start === cell.end);
  return isBlank ? [] : [{ kind: 'table', start, end, rows: table.rows, columns: table.columns, cells }];
};

const placeNote = (note: NoteBlock, page: Page): readonly DraftPart[] => {
  if (shownText(note.inline).trim() === '') return [];
  const span = trimmed(page.write(note.inline, note.part, note.anchor));
  page.type('\n');
  return [{ kind: 'note', ...span }];
};

/** Writes blocks down: a line a paragraph, a line a table row with tabs between cells. Gives the parts in order. */
export const placeBlocks = (blocks: readonly Block[], mainPart: string, page: Page): readonly DraftPart[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return placeParagraph(block, mainPart, page);
    return block.kind === 'table' ? placeTable(block, mainPart, page) : placeNote(block, page);
  });
