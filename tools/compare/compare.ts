import { yearlyName } from '../language/yearly.js';
import type { Language } from '../rules/rule.js';
import type { Incomparable } from './incomparable.js';
import { incomparableIn } from './incomparable.js';
import type { Series, Timeline } from './series.js';
import type { LeftOut } from './timelines.js';
import { timelinesOf } from './timelines.js';
import type { YearReport } from './year-fact.js';
import type { YearFinding } from './year-finding.js';
import { conflictsOf } from './year-finding.js';

/** One organisation's reports compared. */
export interface Compared {
  readonly timeline: Timeline;
  /** Metrics with values in at least two years, or those that were asked for, those with targets first. */
  readonly series: readonly Series[];
  /** How many more metrics have a value in one year only. */
  readonly single: number;
  readonly conflicts: readonly YearFinding[];
  readonly incomparable: readonly Incomparable[];
}

export interface Comparison {
  readonly organizations: readonly Compared[];
  readonly leftOut: readonly LeftOut[];
}

export interface CompareOptions {
  readonly language: Language;
  /** Name of a metric, as printed or nearly; every metric where it is not given. */
  readonly metric?: string | undefined;
}

const spans = (series: Series): number => series.points.filter(({ level }) => level !== null).length;

/** Where the latest report first speaks of a metric. */
const placeOf = ({ points }: Series): number => {
  const last = points.at(-1);
  const starts = last?.facts.map(({ source }) => source.start) ?? [];
  return starts.reduce((least, start) => (start < least ? start : least), starts[0] ?? 0);
};

/** Whether the reports set a target for a metric or tell how it changed or ranked. */
export const isTold = ({ points }: Series): boolean =>
  points.some(({ facts }) => facts.some(({ says }) => says !== 'level'));

/** Metrics with targets first, then those told of, then the rest, and last what never moved. */
const weight = (series: Series): number => {
  if (series.points.some(({ target }) => target !== null)) return 0;
  if (isTold(series)) return 1;
  return series.points.every(({ growth }) => growth === null || growth.exact.n === 0n) ? 3 : 2;
};

const byWeight = (a: Series, b: Series): number =>
  weight(a) - weight(b) || (b.points.at(-1)?.year ?? 0) - (a.points.at(-1)?.year ?? 0) || placeOf(a) - placeOf(b);

/** Whether a metric is the one asked for: by its own name or an alias, else by a part of its name. */
const fitting = (all: readonly Series[], metric: string): readonly Series[] => {
  const key = yearlyName(metric.trim());
  const exact = all.filter((series) => series.key === key || series.names.some((name) => name === metric.trim()));
  return exact.length > 0
    ? exact
    : all.filter((series) => series.key.includes(key) || series.names.some((name) => name.includes(metric.trim())));
};

const compared = (timeline: Timeline, { language, metric }: CompareOptions): Compared => {
  const all = [...timeline.series].filter((series) => spans(series) > 0).sort(byWeight);
  const fits = metric === undefined ? all : fitting(all, metric);
  const several = fits.filter((series) => spans(series) > 1);
  const shown = metric === undefined || several.length > 0 ? several : fits;
  const asked = metric === undefined ? timeline : { ...timeline, series: fitting(timeline.series, metric) };
  const conflicts = conflictsOf(metric === undefined ? timeline : { ...asked, reports: [] }, language);
  return {
    timeline,
    series: shown,
    single: metric === undefined ? all.length - shown.length : 0,
    conflicts,
    incomparable: incomparableIn(asked),
  };
};

/** Compares reports over years; the answer is the same in whatever order they come. */
export const compareYears = (reports: readonly YearReport[], options: CompareOptions): Comparison => {
  const { timelines, leftOut } = timelinesOf(reports);
  return { organizations: timelines.map((timeline) => compared(timeline, options)), leftOut };
};

/** Names of metrics that a comparison could be asked for, those in most years first. */
export const metricsOf = (reports: readonly YearReport[]): readonly string[] => {
  const counts = timelinesOf(reports)
    .timelines.flatMap(({ series }) => series)
    .map((series) => ({ name: series.name, years: spans(series) }))
    .filter(({ years }) => years > 0)
    .sort((a, b) => b.years - a.years);
  return [...new Set(counts.map(({ name }) => name))];
};
