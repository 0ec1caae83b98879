import { markerAt } from '../marker.js';
import { emsOfText } from './characters.js';
import { firstUnit, textOf } from './line-text.js';
import type { Line } from './lines.js';

/** The edges of the type area of a page, and the distance of its baselines. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly bodySize: number;
}

/** An indent of a paragraph's first line is more than this many ems, that of its other lines hardly this many. */
const indent = 1.3;
const deepest = 6;
const noNotes: ReadonlySet<string> = new Set();
const sentenceEnd = /[。；;：:！!？?…]["”』」）)】〕]*$/;
const headingStyles: ReadonlySet<string> = new Set([
  'chapter',
  'chinese-comma',
  'chinese-brackets',
  'arabic-point',
  'arabic-comma',
  'arabic-brackets',
]);
const text = (line: Line): string => textOf(line, noNotes, ' ');

const startsWithMarker = (line: Line): boolean => {
  const marker = markerAt(text(line), 0);
  return marker !== null && headingStyles.has(marker.style);
};

/** Whether `line` could have begun on the line before it, with `spare` ems left over. */
const fits = (before: Line, line: Line, frame: Frame, spare: number): boolean => {
  return frame.right - before.right > (emsOfText(firstUnit(text(line))) + spare) * line.size;
};

/** Whether a line leaves the same room on both sides, as a full line does too. */
const isEven = (line: Line, frame: Frame): boolean =>
  Math.abs(line.left - frame.left - (frame.right - line.right)) < line.size;

/** A title over several lines: large, centred, and set at the usual distance. */
const continuesTitle = (before: Line, line: Line, frame: Frame): boolean =>
  line.size > frame.bodySize * 1.15 &&
  isEven(before, frame) &&
  isEven(line, frame) &&
  !startsWithMarker(line) &&
  (before.page !== line.page || line.baseline - before.baseline < line.size * 2.2);

/**
 * Whether a paragraph begins with `line`. Indents and type size tell; a short line before does not, since a long figure
 * moves to the next line whole, unless what follows would have found room.
 */
const beginsParagraph = (paragraph: readonly Line[], line: Line, frame: Frame): boolean => {
  const before = paragraph.at(-1);
  if (!before) return true;
  if (line.page > before.page + 1 || Math.abs(before.size - line.size) > line.size * 0.1) return true;
  if (continuesTitle(before, line, frame)) return false;
  const step = before.page === line.page ? line.baseline - before.baseline - line.size * 0.1 : 0;
  if (step > frame.pitch * 1.5) return true;
  const marked = startsWithMarker(line);
  const indented = line.left - frame.left > indent * line.size;
  const apart = line.left - frame.left > deepest * line.size && Math.abs(line.left - before.left) > 2;
  const ended = sentenceEnd.test(text(before));
  if (!ended && !fits(before, line, frame, 0.5)) return apart || (marked && indented);
  if (indented || (ended && marked) || fits(before, line, frame, 4)) return true;
  const heading = paragraph.length === 1 && startsWithMarker(before);
  return (ended || marked || heading) && (step > frame.pitch * 1.2 || fits(before, line, frame, 1));
};

/** Joins the lines of a flow into paragraphs; `frameOf` gives the type area of a line's page. */
export const paragraphsOf = (lines: readonly Line[], frameOf: (line: Line) => Frame): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && !beginsParagraph(open, line, frameOf(line))) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};
