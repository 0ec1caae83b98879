import { emsOf } from './characters.js';
import { mergeRulings } from './grid.js';
import { closeUp } from './line-text.js';
import type { Line, LineRun } from './lines.js';
import type { Ruling } from './page.js';

/** Whether a ruling lies at the height of a strike, not of an underline or a border. */
const strikes = ({ axis, at }: Ruling, { baseline, size }: Line): boolean =>
  axis === 'across' && at > baseline - size * 0.5 && at < baseline - size * 0.15;

/** The characters of a run whose middles lie between two places, by their usual widths. */
const stretch = (run: LineRun, from: number, to: number): string => {
  const characters = Array.from(run.text);
  const scale = (run.right - run.left) / characters.reduce((sum, each) => sum + emsOf(each), 0);
  let x = run.left;
  return characters
    .filter((character) => {
      const middle = x + (emsOf(character) * scale) / 2;
      x += emsOf(character) * scale;
      return from <= middle && middle <= to;
    })
    .join('');
};

/** The stretches of a line that are drawn through, as tracked deletions are when they are printed. */
export const struckIn = (line: Line, rulings: readonly Ruling[]): readonly string[] =>
  mergeRulings(rulings.filter((ruling) => strikes(ruling, line)))
    .filter(({ from, to }) => to - from > line.size * 0.9)
    .map(({ from, to }) => closeUp(line.runs.map((run) => stretch(run, from, to)).join(' ')))
    .filter((text) => text.trim() !== '');
