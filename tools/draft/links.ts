import type { Report } from '../recompute/report.js';
import type { Links } from './derivable.js';
import type { KnownFigure } from './known-figure.js';

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Report, Groups>();

const groupsOf = (report: Report): Groups => {
  const made = known.get(report);
  if (made) return made;
  const groups = new Map<string, Set<string>>();
  const put = (id: string, group: string): void => {
    const own = groups.get(id) ?? new Set<string>();
    own.add(group);
    groups.set(id, own);
  };
  for (const { id, operands, kind } of report.claims) {
    // A sum binds all its parts; only its members two by two say nothing of each other.
    if (kind === 'sum' || operands.length > 4) continue;
    for (const { figure } of operands) put(figure, id);
  }
  for (const { id, cell, block } of report.figures) if (cell) put(id, `row ${block} ${cell.row}`);
  known.set(report, groups);
  return groups;
};

/** Whether a report binds two of its figures together, by a claim or a row of a table. */
export const linksIn = (reports: readonly Report[]): Links => {
  const groups = reports.map(groupsOf);
  return (a: KnownFigure, b: KnownFigure): boolean => {
    const own = groups[a.report]?.get(a.figure.id);
    const other = groups[b.report]?.get(b.figure.id);
    return (
      a.report === b.report && own !== undefined && other !== undefined && [...own].some((group) => other.has(group))
    );
  };
};
