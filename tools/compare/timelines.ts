import { lineUp } from './line-up.js';
import type { Timeline } from './series.js';
import type { YearReport } from './year-fact.js';

/** Why a report takes no part: its year is unknown, or another one of the organisation has its year. */
export interface LeftOut {
  readonly report: YearReport;
  readonly reason: 'no-year' | 'same-year' | 'same-file';
  /** The report that took its place. */
  readonly by: YearReport | null;
}

export interface Timelines {
  readonly timelines: readonly Timeline[];
  readonly leftOut: readonly LeftOut[];
}

const inOrder = (a: YearReport, b: YearReport): number =>
  (a.year ?? 0) - (b.year ?? 0) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : 1);

/** One organisation's name may carry its place in one year and not in the next (南屿市商务局, 市商务局). */
const isSameOrganization = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (a.endsWith(b) || b.endsWith(a)));

/** Groups reports by organisation, one report a year, oldest first; the order in which they come makes no difference. */
export const timelinesOf = (reports: readonly YearReport[]): Timelines => {
  const leftOut: LeftOut[] = [];
  const groups: YearReport[][] = [];
  for (const report of [...reports].sort(inOrder)) {
    if (report.year === null) {
      leftOut.push({ report, reason: 'no-year', by: null });
      continue;
    }
    const group = groups.find(([first]) => first && isSameOrganization(first.organization, report.organization));
    const same = group?.find(({ year }) => year === report.year);
    if (same) leftOut.push({ report, reason: same.id === report.id ? 'same-file' : 'same-year', by: same });
    else if (group) group.push(report);
    else groups.push([report]);
  }
  const names = (group: readonly YearReport[]): string | null =>
    group.reduce<string | null>((name, { organization }) => {
      return organization !== null && organization.length > (name?.length ?? 0) ? organization : name;
    }, null);
  return { timelines: groups.map((group) => lineUp(names(group), group)), leftOut };
};
