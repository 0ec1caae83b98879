import type { FoundFigure } from '../../tools/library/query.js';
import { parseExact } from '../../tools/measure/exact-text.js';
import type { Rational } from '../../tools/measure/rational.js';
import { compare, subtract } from '../../tools/measure/rational.js';

/** The value of a metric in one year, as a row of the library has it. */
export interface Level {
  readonly year: number;
  readonly row: FoundFigure;
  /** Taken from the next year's report, which prints it as that of the year before. */
  readonly isBack: boolean;
}

export interface Levels {
  readonly levels: readonly Level[];
  /** Years that have values which exclude each other. */
  readonly disputed: readonly { readonly year: number; readonly rows: readonly FoundFigure[] }[];
}

const lowOf = ({ low, value }: FoundFigure): Rational => parseExact(low ?? value);
const highOf = ({ high, value }: FoundFigure): Rational => parseExact(high ?? value);

/** Whether two printed values may be one, given how each is rounded. */
const mayBeOne = (a: FoundFigure, b: FoundFigure): boolean =>
  a.unit === b.unit && compare(lowOf(a), highOf(b)) <= 0 && compare(lowOf(b), highOf(a)) <= 0;

const width = (row: FoundFigure): Rational => subtract(highOf(row), lowOf(row));

const yearsOf = (rows: readonly FoundFigure[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => year))].filter((year) => year !== 0).sort((a, b) => a - b);

const chosen = (rows: readonly FoundFigure[]): FoundFigure | null =>
  rows.every((a) => rows.every((b) => mayBeOne(a, b)))
    ? ([...rows].sort((a, b) => compare(width(a), width(b)))[0] ?? null)
    : null;

/** One value a year: the most exact of those that agree; the year before from a later report only where its own is silent. */
export const levelsOf = (rows: readonly FoundFigure[], roles: readonly FoundFigure['role'][]): Levels => {
  const own = rows.filter(({ year, report_year }) => year === report_year);
  const inYears = (role: FoundFigure['role']): number => yearsOf(own.filter((row) => row.role === role)).length;
  // One role for all years: what was achieved is not compared with what was spent.
  const [role] = [...roles].sort((a, b) => inYears(b) - inYears(a) || roles.indexOf(a) - roles.indexOf(b));
  const level = own.filter((row) => row.role === role);
  const units = new Set(level.map(({ unit }) => unit));
  const back = rows.filter(
    (row) => row.role === 'previous' && row.year === row.report_year - 1 && (units.size === 0 || units.has(row.unit)),
  );
  const years = [...new Set([...yearsOf(level), ...yearsOf(back)])].sort((a, b) => a - b);
  const byYear = years.map((year) => {
    const printed = level.filter((row) => row.year === year);
    const isBack = printed.length === 0;
    const found = isBack ? back.filter((row) => row.year === year) : printed;
    return { year, isBack, found, row: chosen(found) };
  });
  return {
    levels: byYear.flatMap(({ year, isBack, row }) => (row ? [{ year, row, isBack }] : [])),
    disputed: byYear.flatMap(({ year, row, found }) => (row ? [] : [{ year, rows: found }])),
  };
};
