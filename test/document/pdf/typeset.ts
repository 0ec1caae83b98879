import { emsOfText } from '../../../tools/document/pdf/characters.js';
import type { Sheet } from '../../../tools/document/pdf/furniture.js';
import { type Line, linesOf } from '../../../tools/document/pdf/lines.js';
import type { Run } from '../../../tools/document/pdf/page.js';

/** A run set at a place, as wide as its characters usually are. */
export const run = (text: string, left: number, baseline: number, size = 16): Run => ({
  text,
  left,
  right: left + emsOfText(text) * size,
  baseline,
  size,
});

/** A line of one run. */
export const line = (text: string, left: number, baseline: number, size = 16, page = 1): Line => {
  const [made] = linesOf(page, [run(text, left, baseline, size)]);
  if (!made) throw new Error('a line needs text');
  return made;
};

/** A sheet of A4 with the given lines. */
export const sheet = (page: number, lines: readonly Line[]): Sheet => ({ page, width: 595, height: 842, lines });
