import { markerAt } from '../marker.js';
import type { Line, LineRun } from './lines.js';

/** Stretches of a line that stand more than this many ems apart are read apart. */
const wideGap = 1.5;

/** A stretch of a line without a wide gap. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const superscripts: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** The mark that a raised run is: digits, a star or a circled digit, in brackets or not; null when it is none. */
export const markOf = (text: string): string | null =>
  /^[\s[(（〔]*([0-9]{1,3}|\*{1,3}|[①-⑳])[\s\])）〕]*$/u.exec(text)?.[1] ?? null;

/** Marks of notes that were found go; other raised digits stay, but not as digits that would lengthen a figure. */
const raisedText = (text: string, before: string, notes: ReadonlySet<string>): string => {
  const mark = markOf(text);
  const power = /[A-Za-z]$/.test(before) && (mark === '2' || mark === '3');
  if (mark !== null && notes.has(mark) && !power) return '';
  return text.trim().replace(/[0-9]/g, (digit) => superscripts[digit] ?? digit);
};

const besideForeign = /(?<=[^\x21-\x7e]|^) +| +(?=[^\x21-\x7e]|$)/g;
const besideSign = /(?<=[0-9]) +(?=%)|(?<=\() +| +(?=\))/g;

const spacedOut = /^ ?(?:\S ){3,}\S ?$/u;

/** Letter-spaced type comes with a blank after every character. */
const unspaced = (text: string): string => (spacedOut.test(text) ? text.replaceAll(' ', '') : text);

/** Takes out the blanks that layout leaves between characters that are written without them. */
export const closeUp = (text: string): string =>
  text.replace(/ {2,}/g, ' ').replace(besideForeign, '').replace(besideSign, '');

const gapBefore = (runs: readonly LineRun[], index: number): number => {
  const [before, here] = [runs[index - 1], runs[index]];
  return before && here ? here.left - before.right : 0;
};

/** A title spread over its line, or any text set with equal gaps after single characters. */
const isSpread = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 && pieces.every(({ text }) => Array.from(text).length === 1 && !/[0-9]/.test(text));

/** The stretches of a line between its wide gaps. */
export const piecesOf = (line: Line, notes: ReadonlySet<string>): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const [index, run] of line.runs.entries()) {
    const last = pieces.at(-1);
    const gap = gapBefore(line.runs, index);
    const text = run.raised ? raisedText(run.text, last?.text ?? '', notes) : unspaced(run.text);
    if (!last || gap > wideGap * line.size) pieces.push({ text, left: run.left, right: run.right });
    else {
      const between = gap > line.size * 0.2 && !run.raised ? ' ' : '';
      pieces[pieces.length - 1] = { ...last, text: `${last.text}${between}${text}`, right: run.right };
    }
  }
  const closed = pieces.map((piece) => ({ ...piece, text: closeUp(piece.text) })).filter(({ text }) => text !== '');
  const [first, last] = [closed[0], closed.at(-1)];
  if (first && last && isSpread(closed))
    return [{ text: closed.map(({ text }) => text).join(''), left: first.left, right: last.right }];
  return closed;
};

/** A line's text; stretches with a wide gap between them are parted by `between`. */
export const textOf = (line: Line, notes: ReadonlySet<string>, between: string): string => {
  const texts = piecesOf(line, notes).map(({ text }) => text);
  const [first = '', ...rest] = texts;
  if (rest.length > 0 && markerAt(first, 0)?.end === first.length)
    return [`${first}${rest[0]}`, ...rest.slice(1)].join(between);
  return texts.join(between);
};

/** What a line break never parts: opening signs, a character or a word, and the signs that close after it. */
const unit = /^[“‘（(《〈〔【「『]*(?:[\x21-\x7e]+|.)?[，。、；：！？”’）》〉〕】」』％]*/u;

/** The beginning of a text that has to find room on a line as a whole. */
export const firstUnit = (text: string): string => unit.exec(text)?.[0] ?? '';

const numberBreaks = /[0-9][.,]?$/;

/** Joins two texts over a line end: words of Latin script with a blank, all else without, so that numbers become whole. */
export const joinTexts = (before: string, after: string): string => {
  const latin = /[A-Za-z][,;:.)]?$/.test(before) && /^[A-Za-z(]/.test(after);
  return latin && !numberBreaks.test(before) ? `${before} ${after}` : `${before}${after}`;
};
