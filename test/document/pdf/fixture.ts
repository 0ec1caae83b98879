import { readFileSync } from 'node:fs';
import type { Cell, Draft, Table } from '../../../tools/document/document.js';

/** The bytes of a PDF fixture. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/documents/pdf/${name}`, import.meta.url));

/** The paragraphs of a draft as strings. */
export const paragraphsOf = (draft: Draft): readonly string[] =>
  draft.parts.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => draft.text.slice(start, end));

export const tablesOf = (draft: Draft): readonly Table[] => draft.parts.filter((part) => part.kind === 'table');

/** A table's cells as "row,column text", with spans where there are any. */
export const cellsOf = (draft: Draft, table: Table | undefined): readonly string[] =>
  (table?.cells ?? []).map(
    ({ row, column, rowSpan, columnSpan, start, end }: Cell) =>
      `${row},${column}${rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : ''} ${draft.text.slice(start, end)}`,
  );

/** The texts that warnings of a kind point at. */
export const warned = (draft: Draft, code: string): readonly string[] =>
  draft.warnings
    .filter((warning) => warning.code === code)
    .map(({ span }) => draft.text.slice(span?.start ?? 0, span?.end ?? 0));
