import type { Draft, ReadWarning, Span } from '../document.js';
import { columnLines } from './columns.js';
import { type Element, elementsOf } from './elements.js';
import { bodySizeOf, framesOf } from './frame.js';
import { withoutFurniture } from './furniture.js';
import { textOf } from './line-text.js';
import { type Line, linesOf } from './lines.js';
import { notesOf, takeNotes } from './notes.js';
import type { Page } from './page.js';
import { type Frame, paragraphsOf } from './paragraphs.js';
import { struckIn, withoutStruck } from './struck.js';
import { tablesOf } from './tables.js';
import { pageWarnings } from './trust.js';
import { warning } from './warnings.js';
import { createWriter, inOrder } from './writer.js';

interface Paragraph {
  readonly lines: readonly Line[];
  readonly columns: boolean;
}

/** Paragraphs of a stretch of lines; rows of a table without rulings stay lines. */
const splitColumns = (lines: readonly Line[], frameOf: (line: Line) => Frame): readonly Paragraph[] => {
  const rows = columnLines(lines);
  const stretches: Line[][] = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    if (open?.[0] && !rows.has(line) && !rows.has(open[0])) open.push(line);
    else stretches.push([line]);
  }
  return stretches.flatMap((stretch) => {
    const columns = stretch[0] !== undefined && rows.has(stretch[0]);
    return paragraphsOf(stretch, frameOf).map((paragraph) => ({ lines: paragraph, columns }));
  });
};

/** Merges the spans of rows that follow each other, so that one table gives one warning. */
const neighbours = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start === last.end + 1) merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
};

/** Lays the pages of a PDF out as one text with paragraphs, tables and notes. */
export const layOut = (pages: readonly Page[]): Draft => {
  const parted = pages.map((page) => ({ ...page, ...tablesOf(page) }));
  const raw = parted.map(({ number, width, height, rest }) => ({
    page: number,
    width,
    height,
    lines: linesOf(number, rest),
  }));
  const bodySize = bodySizeOf(raw.flatMap(({ lines }) => lines));
  const sheets = withoutFurniture(raw).map((sheet) => takeNotes(sheet, bodySize));
  const frameOf = framesOf(sheets);
  const notes = new Map(sheets.map((sheet) => [sheet.page, sheet.notes]));
  const marks = new Map(sheets.map((sheet) => [sheet.page, new Set(sheet.notes.map(({ mark }) => mark))]));
  const elements = elementsOf(
    sheets.map((sheet, index) => ({ lines: sheet.lines, tables: parted[index]?.tables ?? [] })),
  );

  const writer = createWriter();
  const warnings: ReadWarning[] = [];
  const rows: Span[] = [];
  const writeParagraph = ({ lines, columns }: Paragraph): void => {
    const between = columns ? '\t' : ' ';
    const rulingsOf = ({ page }: Line) => pages[page - 1]?.rulings ?? [];
    const span = writer.paragraph(
      lines.map((line) => ({
        page: line.page,
        text: textOf(withoutStruck(line, rulingsOf(line)), marks.get(line.page) ?? new Set(), between),
      })),
    );
    if (columns) rows.push(span);
    for (const line of lines) {
      for (const struck of struckIn(line, rulingsOf(line))) warnings.push(warning('struck-text', struck, span));
      for (const note of notesOf(line, notes.get(line.page) ?? [])) writer.note(note.text);
    }
  };
  const write = (element: Element): void => {
    if (element.kind === 'lines') splitColumns(element.lines, frameOf).forEach(writeParagraph);
    else {
      const span = writer.table(element.table);
      if (element.table.mended.length > 0) warnings.push(warning('row-over-page', '', span));
    }
  };
  elements.forEach(write);
  const draft = writer.finish(pages.length);
  for (const span of neighbours(rows)) warnings.push(warning('table-without-rulings', '', span));
  const spanOf = (page: number): Span => ({
    start: draft.pageStarts[page - 1] ?? 0,
    end: draft.pageStarts[page] ?? draft.text.length,
  });
  return { format: 'pdf', ...draft, warnings: inOrder([...warnings, ...pageWarnings(pages, spanOf)]) };
};
