import type { Paint } from './paint.js';
import { clip, displayWidth, padTo } from './width.js';

const gap = '  ';
const widest = 40;

/** A table of text for a terminal: columns aligned by display width, long cells shortened. */
export const renderTable = (header: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string => {
  const shown = rows.map((row) => row.map((cell) => clip(cell.split('\n').join(' '), widest)));
  const widths = header.map((title, column) =>
    shown.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), displayWidth(title)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join(gap)
      .trimEnd();
  return `${[paint('bold', line(header)), ...shown.map(line)].join('\n')}\n`;
};

const needsQuotes = (cell: string): boolean => [',', '"', '\n', '\r'].some((character) => cell.includes(character));
const isNumber = (cell: string): boolean => cell.trim() !== '' && Number.isFinite(Number(cell));
const startsFormula = (cell: string): boolean => ['=', '+', '-', '@', '\t'].includes(cell.charAt(0)) && !isNumber(cell);

/** A cell that spreadsheet programs read as text, never as a formula. */
const csvCell = (cell: string): string => {
  const safe = startsFormula(cell) ? `'${cell}` : cell;
  return needsQuotes(safe) ? `"${safe.split('"').join('""')}"` : safe;
};

/** A line of comma-separated values after RFC 4180, with LF at its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;
