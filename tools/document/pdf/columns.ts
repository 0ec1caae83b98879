import { type Piece, piecesOf } from './line-text.js';
import type { Line } from './lines.js';

const noNotes: ReadonlySet<string> = new Set();

const aligned = (one: Piece, other: Piece): boolean =>
  Math.abs(one.left - other.left) < 4 ||
  Math.abs(one.right - other.right) < 4 ||
  Math.abs(one.left + one.right - other.left - other.right) < 8;

const alignedWith = (pieces: readonly Piece[], others: readonly Piece[]): boolean =>
  others.length > 1 && pieces.filter((piece) => others.some((other) => aligned(piece, other))).length > 1;

/** Lines that look like rows of a table without rulings: stretches set apart, in line with those above or below. */
export const columnLines = (lines: readonly Line[]): ReadonlySet<Line> => {
  const pieces = lines.map((line) => piecesOf(line, noNotes));
  const rows = lines.filter((line, index) => {
    const here = pieces[index] ?? [];
    if (here.length < 2) return false;
    return [index - 1, index + 1].some(
      (other) => lines[other]?.page === line.page && alignedWith(here, pieces[other] ?? []),
    );
  });
  return new Set(rows);
};
