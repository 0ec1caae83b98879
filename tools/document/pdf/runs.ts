import type { PDFPageProxy } from 'pdfjs-dist';
import { ReadError } from '../errors.js';
import { plain } from './characters.js';
import { compose, type Matrix, matrixOf, type Run } from './page.js';

/** Above any honest page: a full table page holds some thousand items. */
const itemLimit = 50_000;

type Direction = 'right' | 'up' | 'down' | 'aslant';

interface Drawn {
  readonly text: string;
  readonly matrix: Matrix;
  readonly width: number;
}

const drawnOf = (item: unknown): Drawn | null => {
  if (typeof item !== 'object' || item === null || !('str' in item) || typeof item.str !== 'string') return null;
  const width = 'width' in item && typeof item.width === 'number' ? item.width : 0;
  return { text: item.str, matrix: matrixOf('transform' in item ? item.transform : null), width };
};

/** All text items of a page, in the order of the file. Throws ReadError 'too-long' past the limit. */
export const drawnText = async (page: PDFPageProxy): Promise<readonly Drawn[]> => {
  const reader = page.streamTextContent().getReader();
  const drawn: Drawn[] = [];
  for (;;) {
    const chunk: { readonly done: boolean; readonly value?: { readonly items: readonly unknown[] } } =
      await reader.read();
    if (chunk.done) return drawn;
    for (const item of chunk.value?.items ?? []) {
      const each = drawnOf(item);
      if (each) drawn.push(each);
    }
    if (drawn.length > itemLimit) {
      const error = new ReadError('too-long', {
        unit: 'pdf-items',
        page: String(page.pageNumber),
        limit: String(itemLimit),
      });
      await reader.cancel(error);
      throw error;
    }
  }
};

const directionOf = ([a, b]: Matrix): Direction => {
  if (Math.abs(b) <= Math.abs(a) * 0.05) return a > 0 ? 'right' : 'aslant';
  if (Math.abs(a) <= Math.abs(b) * 0.05) return b < 0 ? 'up' : 'down';
  return 'aslant';
};

/** The way most of a page's text runs: a table set sideways makes its page a landscape one. */
export const mainDirection = (drawn: readonly Drawn[], view: Matrix): Direction => {
  const counts = { right: 0, up: 0, down: 0, aslant: 0 };
  for (const { text, matrix } of drawn) counts[directionOf(compose(view, matrix))] += text.trim().length;
  if (counts.up > counts.right + counts.down) return 'up';
  return counts.down > counts.right + counts.up ? 'down' : 'right';
};

const runOf = (text: string, [, , c, d, x, y]: Matrix, width: number, direction: Direction): Run => {
  const size = Math.hypot(c, d);
  if (direction === 'right') return { text, left: x, right: x + width, baseline: y, size };
  const middle = direction === 'up' ? y - width / 2 : y + width / 2;
  return { text, left: x - size / 2, right: x + size / 2, baseline: middle, size };
};

const isTwin = (run: Run, other: Run): boolean =>
  run.text === other.text &&
  Math.abs(run.left - other.left) < run.size * 0.2 &&
  Math.abs(run.baseline - other.baseline) < run.size * 0.2;

/** Bold is often faked by drawing the same text twice, a hair apart. */
const withoutTwins = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = [];
  const seen = new Map<string, Run[]>();
  for (const run of runs) {
    const twins = seen.get(run.text) ?? [];
    if (run.text !== ' ' && twins.some((other) => isTwin(run, other))) continue;
    seen.set(run.text, [...twins.slice(-50), run]);
    kept.push(run);
  }
  return kept;
};

/** Places drawn text on the page; `slanted` counts the characters that lie aslant and are left out. */
export const placeRuns = (
  drawn: readonly Drawn[],
  view: Matrix,
): { readonly runs: readonly Run[]; readonly slanted: number } => {
  const runs: Run[] = [];
  let slanted = 0;
  for (const { text, matrix, width } of drawn) {
    const placed = compose(view, matrix);
    const direction = directionOf(placed);
    const clean = plain(text);
    if (direction === 'aslant') slanted += clean.trim().length;
    else if (clean !== '') runs.push(runOf(clean, placed, width, direction));
  }
  return { runs: withoutTwins(runs), slanted };
};
