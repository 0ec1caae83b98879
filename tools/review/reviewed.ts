import type { Report } from '../recompute/report.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Sifted } from '../rules/suppression.js';

/** A file that was audited: what every output format is made from. */
export interface Reviewed {
  /** As the user named it. */
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The same findings with what comments and dismissals set aside. */
  readonly sifted: Sifted;
  /** How many rules ran. */
  readonly rules: number;
}

/** A file that could not be read, with the message that the user was given. */
export interface Unread {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** Findings by severity. */
export type Counts = Readonly<Record<Severity, number>>;

export const countsOf = (findings: readonly Finding[]): Counts => ({
  error: countOf(findings, 'error'),
  warning: countOf(findings, 'warning'),
  info: countOf(findings, 'info'),
});

export const addCounts = (one: Counts, other: Counts): Counts => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});

export const noCounts: Counts = { error: 0, warning: 0, info: 0 };

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
