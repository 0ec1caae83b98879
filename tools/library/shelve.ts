import type { Document } from '../document/document.js';
import { pageAt, placeOf } from '../document/sections.js';
import type { Figure } from '../figures/figure.js';
import { exactText, sortKey } from '../measure/exact-text.js';
import type { Interval } from '../measure/interval.js';
import type { Recomputation, Verdict } from '../recompute/recomputation.js';
import type { Report } from '../recompute/report.js';
import type { Finding, Severity } from '../rules/finding.js';
import { packed } from './packing.js';
import { passageFinder } from './passage.js';
import type { ClaimRow, FigureRow, FindingRow, PassageRow, ReportRow, Shelved } from './tables.js';

/** An analysed report on its way into the library. */
export interface Analysed {
  /** `sha256:` and the hash of the file's bytes. */
  readonly id: string;
  /** The file's name without its directory. */
  readonly file: string;
  /** By which the same file can be read again; null for none. */
  readonly path: string | null;
  /** Version of the program that read it. */
  readonly analyzer: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** What it says of years, as a comparison reads it. */
  readonly statements: string;
}

const keyBytes = 15;
const idPrefix = 'sha256:';

/** The short key of a report id; 120 bits of its hash. */
export const keyOf = (id: string): string =>
  Buffer.from(id.slice(idPrefix.length), 'hex').subarray(0, keyBytes).toString('base64url');

/** What both databases can hold: PostgreSQL refuses NUL, and half a surrogate pair has no UTF-8. */
const storable = (text: string): string => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\ufffd');
const orNull = (text: string | null): string | null => (text === null ? null : storable(text));

const ends = (interval: Interval | null) => ({
  low: interval?.low.value ? exactText(interval.low.value) : null,
  high: interval?.high.value ? exactText(interval.high.value) : null,
});

const worstFirst: readonly Verdict[] = ['inconsistent', 'unverifiable', 'rounding', 'consistent'];

/** The worst verdict of each figure's claims. */
const verdictsOf = (recomputations: readonly Recomputation[]): ReadonlyMap<string, Verdict> => {
  const found = new Map<string, Verdict>();
  for (const { claim, verdict } of recomputations)
    for (const { figure } of claim.operands) {
      const before = found.get(figure);
      if (before === undefined || worstFirst.indexOf(verdict) < worstFirst.indexOf(before)) found.set(figure, verdict);
    }
  return found;
};

/** The year that a period such as 2021 or 2021-06 begins with; null where there is none. */
const yearOf = (period: string | null): number | null => {
  const digits = period?.slice(0, 4) ?? '';
  const year = [...digits].reduce((sum, digit) => sum * 10 + '0123456789'.indexOf(digit), 0);
  return digits.length === 4 && [...digits].every((digit) => '0123456789'.includes(digit)) ? year : null;
};

type Head = Pick<ReportRow, 'key' | 'organization' | 'year'>;

const figureRow = (
  document: Document,
  figure: Figure,
  ordinal: number,
  head: Head,
): Omit<FigureRow, 'passage' | 'verdict'> => ({
  report: head.key,
  ordinal,
  id: figure.id,
  text: storable(figure.text),
  span_start: figure.start,
  span_end: figure.end,
  value: exactText(figure.value),
  ...ends(figure.interval),
  ends: `${figure.interval.low.open ? '(' : '['}${figure.interval.high.open ? ')' : ']'}`,
  sort_key: sortKey(figure.value),
  unit: storable(figure.unit),
  kind: figure.kind,
  metric: storable(figure.metric ?? ''),
  role: figure.role,
  period: figure.period,
  year: yearOf(figure.period) ?? head.year,
  organization: head.organization,
  scope: orNull(figure.scope),
  modifier: figure.modifier,
  origin: figure.origin,
  section: storable(figure.section),
  place: storable(placeOf(document, figure)),
});

const claimRow = (
  document: Document,
  { claim, ...found }: Recomputation,
  ordinal: number,
  report: string,
): ClaimRow => ({
  report,
  ordinal,
  id: claim.id,
  kind: claim.kind,
  verdict: found.verdict,
  figures: claim.operands.map(({ figure }) => figure).join(' '),
  formula: found.formula,
  exact: found.exact === null ? null : exactText(found.exact),
  ...ends(found.interval),
  span_start: claim.start,
  span_end: claim.end,
  text: storable(document.text.slice(claim.start, claim.end)),
  derivation: storable(found.derivation),
  reason: found.reason,
});

const findingRow = (document: Document, finding: Finding, ordinal: number, report: string): FindingRow => ({
  report,
  ordinal,
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  message: storable(finding.message),
  span_start: finding.at.start,
  span_end: finding.at.end,
  text: storable(document.text.slice(finding.at.start, finding.at.end)),
  place: storable(placeOf(document, finding.at)),
  page: pageAt(document, finding.at.start),
  stated: orNull(finding.stated),
  expected: orNull(finding.expected),
  derivation: orNull(finding.derivation),
  basis: storable(finding.basis),
  suggestion: orNull(finding.suggestion),
});

const reportRow = ({ id, file, path, analyzer, report, findings }: Analysed): ReportRow => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    id,
    key: keyOf(id),
    title: orNull(report.title),
    organization: storable(report.organization ?? ''),
    year: report.year ?? 0,
    file: storable(file),
    path: orNull(path),
    format: report.document.format,
    analyzer,
    characters: report.document.text.length,
    ...report.coverage,
    inconsistent: report.recomputations.filter(({ verdict }) => verdict === 'inconsistent').length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
};

/** Turns an analysed report into the rows that are kept of it. */
export const shelve = (analysed: Analysed): Shelved => {
  const { report, findings } = analysed;
  const { document } = report;
  const row = reportRow(analysed);
  const passageOf = passageFinder(document);
  const verdicts = verdictsOf(report.recomputations);
  const numbers = new Map<number, number>();
  const passages: PassageRow[] = [];
  const figures = report.figures.map((figure, ordinal): FigureRow => {
    const quoted = passageOf(figure);
    const passage = numbers.get(quoted.at) ?? passages.length;
    if (passage === passages.length) {
      numbers.set(quoted.at, passage);
      passages.push({ report: row.key, number: passage, text: storable(quoted.text) });
    }
    return { ...figureRow(document, figure, ordinal, row), passage, verdict: verdicts.get(figure.id) ?? null };
  });
  return {
    report: row,
    figures,
    passages,
    statements: { report: row.key, packed: packed(analysed.statements) },
    claims: report.recomputations.map((each, ordinal) => claimRow(document, each, ordinal, row.key)),
    findings: findings.map((each, ordinal) => findingRow(document, each, ordinal, row.key)),
  };
};
