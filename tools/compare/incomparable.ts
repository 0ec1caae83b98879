import { likeness } from '../figures/noun.js';
import type { Series, Timeline } from './series.js';
import type { Place } from './year-rule.js';

/** Figures that look like one metric over years and were not paired, with the reason. */
export interface Incomparable {
  /** values: a report prints several; unit, area, whole, name: they differ. */
  readonly reason: 'values' | 'unit' | 'area' | 'whole' | 'name';
  readonly metric: string;
  readonly places: readonly Place[];
}

const yearsOf = ({ points }: Series): ReadonlySet<number> =>
  new Set(points.filter(({ level }) => level !== null).map(({ year }) => year));

/** Whether two series could be halves of one: each has values, in years of its own. */
const areApart = (a: Series, b: Series): boolean => {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.size > 0 && y.size > 0 && [...x].every((year) => !y.has(year));
};

const placesOf = (series: Series): readonly Place[] =>
  series.points.flatMap(({ report, level }) => (level ? [{ report, source: level.fact.source }] : []));

const budgetMark = '#';

/** What keeps two series apart that bear one name or nearly one; null where nothing suggests that they are one. */
const reasonOf = (a: Series, b: Series): Incomparable['reason'] | null => {
  const isPercent = a.unit === '%' || b.unit === '%';
  if (a.key === b.key) {
    if (a.unit !== b.unit) return isPercent ? null : 'unit';
    return a.area === b.area ? 'whole' : 'area';
  }
  if (a.unit !== b.unit || a.area !== b.area || a.whole !== b.whole) return null;
  if (a.key.includes(budgetMark) !== b.key.includes(budgetMark)) return null;
  return likeness(a.name, b.name) === 3 ? 'name' : null;
};

const pairs = (all: readonly Series[]): readonly (readonly [Series, Series])[] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

/** What was not compared in a timeline of several reports, and why. */
export const incomparableIn = ({ series: all, reports }: Timeline): readonly Incomparable[] => {
  if (reports.length < 2) return [];
  const disputed = all.flatMap((series): readonly Incomparable[] => {
    const several = series.points.filter(({ disputed: prints }) => prints.length > 0);
    if (several.length === 0 || series.points.length < 2) return [];
    const places = several.flatMap(({ report, disputed: prints }) => prints.map(({ source }) => ({ report, source })));
    return [{ reason: 'values', metric: series.name, places }];
  });
  const apart = pairs(all).flatMap(([a, b]): readonly Incomparable[] => {
    const reason = areApart(a, b) ? reasonOf(a, b) : null;
    return reason === null ? [] : [{ reason, metric: a.name, places: [...placesOf(a), ...placesOf(b)] }];
  });
  return [...disputed, ...apart];
};
