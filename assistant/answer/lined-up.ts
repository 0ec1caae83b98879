import type { Compared, Comparison } from '../../tools/compare/compare.js';
import { compareYears } from '../../tools/compare/compare.js';
import type { YearReport } from '../../tools/compare/year-fact.js';
import { yearReportFrom } from '../../tools/outgoing-compare.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import { entriesFor } from './facet.js';

/** The open reports lined up by the comparison that `gouji compare` and the tool compare_years show. */
export interface LinedUp {
  readonly comparison: Comparison;
  readonly openOf: (report: YearReport) => OpenFile | null;
}

/** Lines up open reports; only one metric where it is given. */
export const linedUp = (files: readonly OpenFile[], language: Language, metric?: string): LinedUp => {
  const reports = files.map(({ file, stored }) => ({ ...yearReportFrom(stored), file }));
  return {
    comparison: compareYears(reports, { language, metric }),
    openOf: ({ id }) => files.find(({ stored }) => stored.id === id) ?? null,
  };
};

const isFound = ({ series }: Compared): boolean => series.length > 0;

/** Lines up what a question names: as it is worded, else under a name that the reports give it. */
export const linedUpFor = (files: readonly OpenFile[], metric: string, language: Language): LinedUp => {
  const first = linedUp(files, language, metric);
  if (first.comparison.organizations.some(isFound)) return first;
  const names = new Set(files.flatMap((open) => entriesFor(open, metric).map(({ name }) => name)));
  for (const name of names) {
    const found = linedUp(files, language, name);
    if (found.comparison.organizations.some(isFound)) return found;
  }
  return first;
};
