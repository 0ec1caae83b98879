import type { Draft } from '../../../tools/document/document.js';
import { readDocx } from '../../../tools/document/docx/read.js';
import { docxOf, type Parts } from './package-of.js';

/** The draft of a Word file with this body. */
export const draftOf = (body: string, parts: Parts = {}): Draft => readDocx(docxOf(body, parts));

/** The text of each part, in order. */
export const linesOf = (draft: Draft): readonly string[] =>
  draft.parts.map(({ start, end }) => draft.text.slice(start, end));

/** The text of the parts of a body. */
export const shown = (body: string, parts: Parts = {}): readonly string[] => linesOf(draftOf(body, parts));

/** Each table as rows of "row,column rowSpan×columnSpan text". */
export const tablesOf = (draft: Draft): readonly (readonly string[])[] =>
  draft.parts.flatMap((part) =>
    part.kind === 'table'
      ? [
          part.cells.map(
            ({ row, column, rowSpan, columnSpan, start, end }) =>
              `${row},${column} ${rowSpan}×${columnSpan} ${draft.text.slice(start, end)}`,
          ),
        ]
      : [],
  );
