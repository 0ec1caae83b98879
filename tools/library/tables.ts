import type { FigureKind, Role } from '../figures/figure.js';
import type { Modifier } from '../measure/rounding.js';
import type { Verdict } from '../recompute/recomputation.js';
import type { Severity } from '../rules/finding.js';

/**
 * The tables as queries see them. Values are exact text; '' and 0 stand for unknown in the columns that are sorted,
 * since databases disagree on where NULL sorts.
 */
export interface Tables {
  readonly gouji_reports: ReportRow;
  readonly gouji_figures: FigureRow;
  readonly gouji_passages: PassageRow;
  readonly gouji_statements: StatementRow;
  readonly gouji_claims: ClaimRow;
  readonly gouji_findings: FindingRow;
  readonly gouji_metrics: MetricRow;
}

export interface ReportRow {
  /** `sha256:` and the hash of the file's bytes. */
  readonly id: string;
  /** The first 120 bits of the hash; rows of the other tables repeat it, and the whole id is long. */
  readonly key: string;
  readonly title: string | null;
  readonly organization: string;
  readonly year: number;
  /** The file's name without its directory. */
  readonly file: string;
  /** Where the file lay when it was added; null for none. */
  readonly path: string | null;
  readonly format: string;
  /** Version of the program that read the figures. */
  readonly analyzer: string;
  readonly characters: number;
  readonly figures: number;
  readonly bound: number;
  readonly claims: number;
  readonly recomputed: number;
  readonly unverifiable: number;
  readonly inconsistent: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface FigureRow {
  readonly report: string;
  readonly ordinal: number;
  readonly id: string;
  readonly text: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  /** Which ends belong to the interval, as mathematics writes it: `[]`, `[)`, `(]`, `()`. */
  readonly ends: string;
  /** Near the value; only ever sorted by. */
  readonly sort_key: number;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly metric: string;
  readonly role: Role;
  readonly period: string | null;
  /** Year of the period; that of the report where the figure states none. */
  readonly year: number;
  /** That of the report, so that one index serves a query. */
  readonly organization: string;
  readonly scope: string | null;
  readonly modifier: Modifier | null;
  readonly origin: 'prose' | 'table';
  readonly section: string;
  readonly place: string;
  /** Number of the passage that it stands in. */
  readonly passage: number;
  /** The worst verdict of the claims that it is part of; null where it is part of none. */
  readonly verdict: Verdict | null;
}

export interface PassageRow {
  readonly report: string;
  readonly number: number;
  readonly text: string;
}

/** What a report brings to a comparison of years, which is read as a whole or not at all. */
export interface StatementRow {
  readonly report: string;
  readonly packed: string;
}

export interface ClaimRow {
  readonly report: string;
  readonly ordinal: number;
  readonly id: string;
  readonly kind: string;
  readonly verdict: Verdict;
  /** Ids of figures, parted by blanks, the stated one first. */
  readonly figures: string;
  readonly formula: string;
  readonly exact: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly derivation: string;
  readonly reason: string | null;
}

export interface FindingRow {
  readonly report: string;
  readonly ordinal: number;
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly place: string;
  readonly page: number | null;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly derivation: string | null;
  readonly basis: string;
  readonly suggestion: string | null;
}

/** Every name of a metric once, so that a search by a part of a name need not read every figure. */
export interface MetricRow {
  readonly name: string;
}

/** All that is kept of one report; written whole or not at all. */
export interface Shelved {
  readonly report: ReportRow;
  readonly figures: readonly FigureRow[];
  readonly passages: readonly PassageRow[];
  readonly statements: StatementRow;
  readonly claims: readonly ClaimRow[];
  readonly findings: readonly FindingRow[];
}
