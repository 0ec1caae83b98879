import { emsOfText } from './characters.js';
import type { Run } from './page.js';

/** A run in its line; `raised` when it is set small above the baseline, as note marks are. */
export interface LineRun extends Run {
  readonly raised: boolean;
}

/** What stands side by side on one baseline. */
export interface Line {
  readonly page: number;
  /** From left to right, blanks left out. */
  readonly runs: readonly LineRun[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The type size of most of the line. */
  readonly size: number;
}

/** A mark is at most this much of its line's type size. */
const markSize = 0.8;

const mainSize = (runs: readonly Run[]): number => {
  const ems = new Map<number, number>();
  for (const { text, size } of runs) {
    const step = Math.round(size * 2) / 2;
    ems.set(step, (ems.get(step) ?? 0) + emsOfText(text) * size);
  }
  return [...ems].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
};

const lineOf = (page: number, runs: readonly LineRun[]): Line => {
  const size = mainSize(runs);
  const main = runs.find((run) => Math.abs(run.size - size) < 0.5) ?? runs[0];
  const baseline = main?.baseline ?? 0;
  return {
    page,
    runs: runs
      .map((run) => ({
        ...run,
        raised: run.raised || (run.size <= size * markSize && run.baseline < baseline - size * 0.1),
      }))
      .sort((one, other) => one.left - other.left),
    left: runs.reduce((least, run) => Math.min(least, run.left), Number.POSITIVE_INFINITY),
    right: runs.reduce((most, run) => Math.max(most, run.right), 0),
    baseline,
    size,
  };
};

/** Whether all of `line` is small type that hangs on the upper half of `other`. */
const hangsOn = (line: Line, other: Line): boolean => {
  const rise = other.baseline - line.baseline;
  return (
    line.size <= other.size * markSize &&
    rise > 0 &&
    rise < other.size &&
    line.runs.every((run) => run.left > other.left && run.left < other.right + other.size / 2)
  );
};

const withMarks = (lines: readonly Line[]): readonly Line[] => {
  const kept: Line[] = [];
  let marks: readonly LineRun[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && hangsOn(line, next)) marks = line.runs.map((run) => ({ ...run, raised: true }));
    else {
      kept.push(marks.length > 0 ? lineOf(line.page, [...line.runs, ...marks]) : line);
      marks = [];
    }
  }
  return kept;
};

/** Sets the runs of a page into lines, from top to bottom. */
export const linesOf = (page: number, runs: readonly Run[]): readonly Line[] => {
  const rows: Run[][] = [];
  const sorted = runs.filter(({ text }) => text.trim() !== '').sort((one, other) => one.baseline - other.baseline);
  for (const run of sorted) {
    const row = rows.at(-1);
    const near = Math.min(3, run.size * 0.3);
    if (row && run.baseline - (row[0]?.baseline ?? 0) <= near) row.push(run);
    else rows.push([run]);
  }
  return withMarks(
    rows.map((row) =>
      lineOf(
        page,
        row.map((run) => ({ ...run, raised: false })),
      ),
    ),
  );
};
