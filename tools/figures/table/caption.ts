import type { Document } from '../../document/document.js';
import type { HeaderUnit } from '../../language/header-unit-lexer.js';
import { captionUnit, isTableNote, titleUnit } from '../../language/header-unit-lexer.js';
import type { Row } from './grid.js';

const reach = 3;

/** The text of the blocks from `from` on, as far as `reach` and up to the next table. */
const linesFrom = (document: Document, from: number, step: 1 | -1): readonly string[] => {
  const lines: string[] = [];
  for (let index = from; Math.abs(index - from) < reach; index += step) {
    const block = document.blocks[index];
    if (!block || block.kind === 'table') break;
    lines.push(document.text.slice(block.start, block.end).trim());
  }
  return lines;
};

const firstUnit = (lines: readonly string[], read: (line: string) => HeaderUnit | null): HeaderUnit | null => {
  for (const line of lines) {
    const unit = read(line);
    if (unit) return unit;
  }
  return null;
};

/** The unit given in the first row of a table, in the lines above it, or in a note below it; null where none is. */
export const captionOf = (document: Document, block: number, rows: readonly Row[]): HeaderUnit | null => {
  const rowUnit = (row: Row | undefined): HeaderUnit | null => captionUnit([...new Set(row?.texts ?? [])].join(' '));
  return (
    rowUnit(rows[0]) ??
    firstUnit(linesFrom(document, block - 1, -1), (line) => titleUnit(line) ?? captionUnit(line)) ??
    rowUnit(rows.at(-1)) ??
    firstUnit(linesFrom(document, block + 1, 1), (line) => (isTableNote(line) ? captionUnit(line) : null))
  );
};
