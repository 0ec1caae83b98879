import type { Sheet } from './furniture.js';
import { joinTexts, markOf, textOf } from './line-text.js';
import type { Line } from './lines.js';

/** A footnote without its mark. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** A sheet whose footnotes have been taken out of its lines. */
export interface NotedSheet extends Sheet {
  readonly notes: readonly Footnote[];
}

const noNotes: ReadonlySet<string> = new Set();
const noteSize = 0.92;

const marksIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ runs }) => runs.flatMap((run) => (run.raised ? (markOf(run.text) ?? []) : []))));

/** The mark that a footnote's first line begins with, raised or not. */
const leadingMark = (line: Line): string | null => {
  const first = line.runs[0];
  if (first && markOf(first.text) !== null) return markOf(first.text);
  const match = /^[[(（]?([0-9]{1,3}|\*{1,3}|[①-⑳])[\])）]?[\s.、]/u.exec(first?.text ?? '');
  return match?.[1] ?? null;
};

const withoutMark = (line: Line): string => {
  const first = line.runs[0];
  const alone = first !== undefined && markOf(first.text) !== null;
  const text = textOf(alone ? { ...line, runs: line.runs.slice(1) } : line, noNotes, ' ');
  return alone ? text : text.replace(/^[[(（]?(?:[0-9]{1,3}|\*{1,3}|[①-⑳])[\])）]?[\s.、]*/u, '');
};

/** Where the small type at the foot of a sheet begins, if it begins with a mark that its body shows. */
const footOf = ({ lines, height }: Sheet, bodySize: number): number => {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? bodySize) <= bodySize * noteSize) start -= 1;
  const marks = marksIn(lines.slice(0, start));
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && line.baseline > height * 0.5 && marks.has(leadingMark(line) ?? '')) return index;
  }
  return lines.length;
};

/** Takes the footnotes out of a sheet: small type at its foot that begins with a mark found raised in its body. */
export const takeNotes = (sheet: Sheet, bodySize: number): NotedSheet => {
  const foot = footOf(sheet, bodySize);
  const body = sheet.lines.slice(0, foot);
  const marks = marksIn(body);
  const notes: Footnote[] = [];
  for (const line of sheet.lines.slice(foot)) {
    const mark = leadingMark(line);
    const open = notes.at(-1);
    if (mark !== null && marks.has(mark) && !notes.some((note) => note.mark === mark))
      notes.push({ mark, text: withoutMark(line) });
    else if (open) notes[notes.length - 1] = { ...open, text: joinTexts(open.text, textOf(line, noNotes, ' ')) };
  }
  return { ...sheet, lines: body, notes };
};

/** The footnotes whose marks stand in a line. */
export const notesOf = (line: Line, notes: readonly Footnote[]): readonly Footnote[] => {
  const marks = marksIn([line]);
  return notes.filter(({ mark }) => marks.has(mark));
};
