import type { z } from 'zod';
import type { Comparison } from './compare/compare.js';
import { incomparableRemark, leftOutRemark, notesOn, remarksOn } from './compare/remarks.js';
import type { Growth, Point, Series } from './compare/series.js';
import type { YearReport } from './compare/year-fact.js';
import type { YearFinding } from './compare/year-finding.js';
import { yearReportOf } from './compare/year-report.js';
import type { Place } from './compare/year-rule.js';
import { yearRules } from './compare/year-rules.js';
import type { Interval } from './measure/interval.js';
import { toDecimalString } from './measure/printing.js';
import type { Language } from './rules/rule.js';
import type { StoredReport } from './store.js';
import type * as wire from './wire-compare.js';

type Answer = z.infer<typeof wire.CompareAnswer>;

const places = 6;

const known = new WeakMap<StoredReport, YearReport>();

/** What a stored report brings to a comparison, read once. */
export const yearReportFrom = (stored: StoredReport): YearReport => {
  const made = known.get(stored) ?? yearReportOf(stored.id, stored.name, stored.report);
  known.set(stored, made);
  return made;
};

const ends = (interval: Interval | undefined): { readonly low: string | null; readonly high: string | null } => ({
  low: interval?.low.value ? toDecimalString(interval.low.value, places) : null,
  high: interval?.high.value ? toDecimalString(interval.high.value, places) : null,
});

const placeOut = ({ report, source }: Place): Answer['conflicts'][number]['at'] => ({
  report_id: report.id,
  file: report.file,
  year: report.year,
  ...source,
});

const changeOut = (growth: Growth): Answer['series'][number]['points'][number]['change'] => ({
  unit: growth.unit,
  recomputed: toDecimalString(growth.exact, places),
  ...ends(growth.interval),
  stated: growth.stated?.source.text ?? null,
  verdict: growth.verdict,
});

const ranksOf = ({ facts }: Point): string[] => [
  ...new Set(
    facts.flatMap(({ says, among, ranked, source }) =>
      says === 'rank' ? [[among, ranked, source.text].filter((part) => part !== null).join(' ')] : [],
    ),
  ),
];

const pointOut = (point: Point): Answer['series'][number]['points'][number] => {
  const { level, target, growth } = point;
  return {
    year: point.year,
    report_id: point.report.id,
    text: level?.fact.source.text ?? null,
    value: level ? toDecimalString(level.fact.value, places) : null,
    ...ends(level?.interval),
    place: level?.fact.source.place ?? null,
    start: level?.fact.source.start ?? null,
    end: level?.fact.source.end ?? null,
    target: target?.source.text ?? null,
    ranks: ranksOf(point),
    change: growth && changeOut(growth),
  };
};

const seriesOut = (organization: string | null, series: Series, language: Language): Answer['series'][number] => ({
  organization,
  metric: series.name,
  names: [...series.names],
  unit: series.unit,
  area: series.area,
  notes: [...notesOn(series, language)],
  points: series.points.map(pointOut),
});

const conflictOut = ({ at, related, ...finding }: YearFinding): Answer['conflicts'][number] => ({
  ...finding,
  at: placeOut(at),
  related: related.map(placeOut),
});

/** A comparison as it leaves; `reports` are those that were compared. */
export const comparisonOut = (comparison: Comparison, reports: readonly YearReport[], language: Language): Answer => {
  const { organizations, leftOut } = comparison;
  return {
    reports: reports.map(({ id, file, title, organization, year }) => ({ id, file, title, organization, year })),
    series: organizations.flatMap(({ timeline, series }) =>
      series.map((each) => seriesOut(timeline.organization, each, language)),
    ),
    single: organizations.reduce((count, { single }) => count + single, 0),
    conflicts: organizations.flatMap(({ conflicts }) => conflicts.map(conflictOut)),
    incomparable: organizations.flatMap(({ timeline, incomparable }) =>
      incomparable.map((each) => ({
        organization: timeline.organization,
        metric: each.metric,
        reason: each.reason,
        message: incomparableRemark(each, language),
        places: each.places.map(placeOut),
      })),
    ),
    left_out: leftOut.map((each) => ({
      report_id: each.report.id,
      file: each.report.file,
      reason: each.reason,
      message: leftOutRemark(each, language),
    })),
    messages: [...remarksOn(comparison, language)],
    rules: yearRules.map(({ id }) => id),
  };
};
