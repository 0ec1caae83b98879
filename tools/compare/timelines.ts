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

/** One organisation's name may lack its place in one year (市商务局): it is the only longer name that ends in it. */
const fullName = (name: string | null, all: ReadonlySet<string>): string | null => {
  if (name === null) return null;
  const longer = [...all].filter((other) => other !== name && other.endsWith(name));
  const longest = longer.reduce((most, other) => (other.length > most.length ? other : most), '');
  return longest !== '' && longer.every((other) => longest.endsWith(other)) ? longest : name;
};

/** Groups reports by organisation, one report a year, oldest first; the order in which they come makes no difference. */
export const timelinesOf = (reports: readonly YearReport[]): Timelines => {
  const leftOut: LeftOut[] = [];
  const groups = new Map<string | null, YearReport[]>();
  const names = new Set(reports.flatMap(({ organization }) => (organization === null ? [] : [organization])));
  for (const report of [...reports].sort(inOrder)) {
    if (report.year === null) {
      leftOut.push({ report, reason: 'no-year', by: null });
      continue;
    }
    const name = fullName(report.organization, names);
    const group = groups.get(name);
    const same = group?.find(({ year }) => year === report.year);
    if (same) leftOut.push({ report, reason: same.id === report.id ? 'same-file' : 'same-year', by: same });
    else if (group) group.push(report);
    else groups.set(name, [report]);
  }
  return { timelines: [...groups].map(([name, group]) => lineUp(name, group)), leftOut };
};
