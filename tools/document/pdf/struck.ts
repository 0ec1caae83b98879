import { emsOf } from './characters.js';
import { mergeRulings } from './grid.js';
import { closeUp } from './line-text.js';
import type { Line, LineRun } from './lines.js';
import type { Ruling } from './page.js';

/** Whether a ruling lies at the height of a strike, not of an underline or a border. */
const strikes = ({ axis, at }: Ruling, { baseline, size }: Line): boolean =>
  axis === 'across' && at > baseline - size * 0.5 && at < baseline - size * 0.15;

/** The characters of a run whose middles lie where they are wanted, by their usual widths. */
const charactersAt = (run: LineRun, isWanted: (place: number) => boolean): string => {
  const characters = Array.from(run.text);
  const scale = (run.right - run.left) / characters.reduce((sum, each) => sum + emsOf(each), 0);
  let x = run.left;
  return characters
    .filter((character) => {
      const middle = x + (emsOf(character) * scale) / 2;
      x += emsOf(character) * scale;
      return isWanted(middle);
    })
    .join('');
};

/** Strikes across a line that begin and end at its text, as borders and drawings do not. */
const strikesOf = (line: Line, rulings: readonly Ruling[]): readonly Ruling[] =>
  mergeRulings(rulings.filter((ruling) => strikes(ruling, line))).filter(
    ({ from, to }) => to - from > line.size * 0.9 && from > line.left - line.size && to < line.right + line.size,
  );

/** A line without what is drawn through. */
export const withoutStruck = (line: Line, rulings: readonly Ruling[]): Line => {
  const struck = strikesOf(line, rulings);
  if (struck.length === 0) return line;
  const runs = line.runs
    .map((run) => ({
      ...run,
      text: charactersAt(run, (place) => !struck.some(({ from, to }) => from <= place && place <= to)),
    }))
    .filter(({ text }) => text.trim() !== '');
  return { ...line, runs };
};

/** The stretches of a line that are drawn through, as tracked deletions are when they are printed. */
export const struckIn = (line: Line, rulings: readonly Ruling[]): readonly string[] =>
  strikesOf(line, rulings)
    .map(({ from, to }) =>
      closeUp(line.runs.map((run) => charactersAt(run, (place) => from <= place && place <= to)).join(' ')),
    )
    .filter((text) => text.trim() !== '');
