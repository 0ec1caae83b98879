import { emsOf } from './characters.js';
import { joinTexts, textOf } from './line-text.js';
import { type Line, linesOf } from './lines.js';
import type { Run } from './page.js';

const noNotes: ReadonlySet<string> = new Set();
/** Both inner margins of a cell together are at most about this many points. */
const innerMargins = 13;

/** Cuts a run that reaches over `wall` at the blank nearest to it: pdfjs sometimes takes two cells for one stretch. */
export const cutRun = (run: Run, walls: readonly number[]): readonly Run[] => {
  const wall = walls.find((x) => run.left < x - run.size * 0.4 && run.right > x + run.size * 0.4);
  if (wall === undefined || !run.text.trim().includes(' ')) return [run];
  const characters = Array.from(run.text);
  const scale = (run.right - run.left) / characters.reduce((sum, each) => sum + emsOf(each), 0);
  let best = { index: -1, x: Number.POSITIVE_INFINITY };
  let x = run.left;
  for (const [index, character] of characters.entries()) {
    const middle = x + (emsOf(character) * scale) / 2;
    if (character === ' ' && Math.abs(middle - wall) < Math.abs(best.x - wall)) best = { index, x: middle };
    x += emsOf(character) * scale;
  }
  if (Math.abs(best.x - wall) > run.size * 1.5) return [run];
  const head = { ...run, text: characters.slice(0, best.index).join(''), right: Math.min(best.x, wall - 1) };
  const tail = { ...run, text: characters.slice(best.index + 1).join(''), left: Math.max(best.x, wall + 1) };
  return [head, ...cutRun(tail, walls)];
};

/** How many ems of a cell `width` points wide a line leaves free; somewhat too few, since inner margins are not drawn. */
const roomAfter = (line: Line, width: number): number => (width - innerMargins - line.right + line.left) / line.size;

/** What stands in a cell. */
export interface CellText {
  readonly text: string;
  /** Ems left free after its last line: little where a page end cuts a row. */
  readonly room: number;
}

/** Reads a cell `width` points wide; two digits that a line end parts belong to one number only where the line is full. */
export const readCell = (runs: readonly Run[], width: number): CellText => {
  let text = '';
  let room = Number.POSITIVE_INFINITY;
  for (const line of linesOf(0, runs)) {
    const next = textOf(line, noNotes, ' ');
    const isNumber = /[0-9.,]$/.test(text) && /^[0-9.,]/.test(next);
    text = isNumber && room >= 0.5 ? `${text} ${next}` : joinTexts(text, next);
    room = roomAfter(line, width);
  }
  return { text: text.trim(), room };
};
