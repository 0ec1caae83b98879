import { placeOf } from '../document/sections.js';
import type { Severity } from '../rules/finding.js';
import { lineFinder } from './lines.js';
import type { Counts, Reviewed, Unread } from './reviewed.js';
import { addCounts, countsOf, noCounts } from './reviewed.js';
import type { Need } from './visit.js';
import { needsOf } from './visit.js';

/** One finding as a summary shows it. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: string;
  readonly line: number;
  readonly text: string;
}

/** How often a rule found something in one report. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
}

/** What is kept of one audited report, so that ten thousand of them fit into memory. */
export interface Digest {
  readonly file: string;
  readonly title: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly figures: number;
  readonly claims: number;
  readonly unverifiable: number;
  readonly counts: Counts;
  readonly rules: readonly RuleCount[];
  /** The gravest findings in text order, a few. */
  readonly remarks: readonly Remark[];
}

/** The reports of one organisation. */
export interface Unit {
  /** Null where the reports name none. */
  readonly organization: string | null;
  readonly reports: number;
  readonly years: readonly number[];
  readonly counts: Counts;
  /** Reports with at least one error. */
  readonly wrong: number;
  readonly rules: readonly RuleCount[];
  /** Why someone should go there, the gravest reason first; empty where no one needs to. */
  readonly needs: readonly Need[];
}

/** A rule over all reports. */
export interface RuleTotal extends RuleCount {
  readonly reports: number;
}

/** The findings of many reports by organisation, rule and severity: what every form of the summary is written from. */
export interface Survey {
  readonly reports: number;
  /** Reports without error and warning. */
  readonly clean: number;
  readonly figures: number;
  readonly claims: number;
  readonly unverifiable: number;
  readonly counts: Counts;
  /** Most findings first. */
  readonly rules: readonly RuleTotal[];
  /** Those that need a visit first, in the order in which to go. */
  readonly units: readonly Unit[];
  /** The reports with most errors, then warnings; those without either are left out. */
  readonly worst: readonly Digest[];
  readonly unread: readonly Unread[];
}

const remarksKept = 6;
const textKept = 80;
const worstShown = 20;

const grades: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const byGravity = (a: RuleCount, b: RuleCount): number =>
  grades[a.severity] - grades[b.severity] ||
  b.findings - a.findings ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const ruleCounts = (found: readonly RuleCount[]): readonly RuleCount[] => {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity, findings } of found) {
    const key = `${severity} ${rule}`;
    counts.set(key, { rule, severity, findings: (counts.get(key)?.findings ?? 0) + findings });
  }
  return [...counts.values()].sort(byGravity);
};

/** Keeps of an audited report what a summary shows. */
export const digestOf = ({ file, report, findings }: Reviewed): Digest => {
  const { document } = report;
  const where = lineFinder(document.text);
  const gravest = [...findings]
    .sort((a, b) => grades[a.severity] - grades[b.severity])
    .slice(0, remarksKept)
    .filter(({ severity }) => severity !== 'info');
  return {
    file,
    title: report.title,
    organization: report.organization,
    year: report.year,
    figures: report.coverage.figures,
    claims: report.coverage.claims,
    unverifiable: report.coverage.unverifiable,
    counts: countsOf(findings),
    rules: ruleCounts(findings.map(({ rule, severity }) => ({ rule, severity, findings: 1 }))),
    remarks: gravest.map(({ rule, severity, message, at }) => ({
      rule,
      severity,
      message,
      place: placeOf(document, at),
      line: where(at.start).line,
      text: document.text.slice(at.start, Math.min(at.end, at.start + textKept)),
    })),
  };
};

const unitOf = (organization: string | null, digests: readonly Digest[]): Unit => {
  const rules = ruleCounts(digests.flatMap((each) => each.rules));
  const known = digests.flatMap(({ year }) => (year === null ? [] : [year]));
  const unit = {
    organization,
    reports: digests.length,
    years: [...new Set(known)].sort((a, b) => a - b),
    counts: digests.map(({ counts }) => counts).reduce(addCounts, noCounts),
    wrong: digests.filter(({ counts }) => counts.error > 0).length,
    rules,
  };
  return { ...unit, needs: needsOf(unit, digests) };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Units with a need first; among them by errors, reports that have one, warnings, then by name, so that the order is fixed. */
const byNeed = (a: Unit, b: Unit): number =>
  (b.needs.length > 0 ? 1 : 0) - (a.needs.length > 0 ? 1 : 0) ||
  b.counts.error - a.counts.error ||
  b.wrong - a.wrong ||
  b.counts.warning - a.counts.warning ||
  compareText(a.organization ?? '\uffff', b.organization ?? '\uffff');

const unitsOf = (digests: readonly Digest[]): readonly Unit[] => {
  const groups = new Map<string | null, Digest[]>();
  for (const digest of digests) {
    const group = groups.get(digest.organization);
    if (group) group.push(digest);
    else groups.set(digest.organization, [digest]);
  }
  return [...groups].map(([organization, own]) => unitOf(organization, own)).sort(byNeed);
};

const rulesOf = (digests: readonly Digest[]): readonly RuleTotal[] => {
  const reports = new Map<string, number>();
  for (const { rules } of digests)
    for (const { rule, severity } of rules)
      reports.set(`${severity} ${rule}`, (reports.get(`${severity} ${rule}`) ?? 0) + 1);
  return ruleCounts(digests.flatMap(({ rules }) => rules)).map((count) => ({
    ...count,
    reports: reports.get(`${count.severity} ${count.rule}`) ?? 0,
  }));
};

const isWorse = (a: Digest, b: Digest): number =>
  b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || compareText(a.file, b.file);

const total = (digests: readonly Digest[], of: (digest: Digest) => number): number =>
  digests.reduce((sum, digest) => sum + of(digest), 0);

/** Adds the reports up. */
export const surveyOf = (digests: readonly Digest[], unread: readonly Unread[]): Survey => {
  const flawed = digests.filter(({ counts }) => counts.error + counts.warning > 0);
  return {
    reports: digests.length,
    clean: digests.length - flawed.length,
    figures: total(digests, ({ figures }) => figures),
    claims: total(digests, ({ claims }) => claims),
    unverifiable: total(digests, ({ unverifiable }) => unverifiable),
    counts: digests.map(({ counts }) => counts).reduce(addCounts, noCounts),
    rules: rulesOf(digests),
    units: unitsOf(digests),
    worst: [...flawed].sort(isWorse).slice(0, worstShown),
    unread,
  };
};
