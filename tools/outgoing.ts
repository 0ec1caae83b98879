import type { z } from 'zod';
import type { Document, Span } from './document/document.js';
import { pageAt, placeOf } from './document/sections.js';
import type { Figure } from './figures/figure.js';
import type { Interval } from './measure/interval.js';
import { toDecimalString } from './measure/printing.js';
import { negate } from './measure/rational.js';
import type { Modifier } from './measure/rounding.js';
import type { Recomputation } from './recompute/recomputation.js';
import type { Report } from './recompute/report.js';
import type { LineColumn } from './review/lines.js';
import { lineFinder } from './review/lines.js';
import { reasonText, unverifiableReasons } from './review/reasons.js';
import { ignoredLine, unusedLines } from './review/set-aside.js';
import type { Finding } from './rules/finding.js';
import { rules } from './rules/index.js';
import type { Language } from './rules/rule.js';
import type { StoredReport } from './store.js';
import type * as wire from './wire.js';

/** Makers of what leaves. Only types come from `wire.ts`, so that the command line starts without loading zod. */

type Coverage = z.infer<typeof wire.Coverage>;

/** Places of a recomputed value that does not end: enough to see why a printed rate does or does not tie. */
export const places = 6;

const ends = (interval: Interval | null): { readonly low: string | null; readonly high: string | null } => ({
  low: interval?.low.value ? toDecimalString(interval.low.value, places) : null,
  high: interval?.high.value ? toDecimalString(interval.high.value, places) : null,
});

const quote = (document: Document, span: Span) => ({
  start: span.start,
  end: span.end,
  text: document.text.slice(span.start, span.end),
});

export const headOut = ({ id, report }: StoredReport): z.infer<typeof wire.ReportHead> => ({
  id,
  title: report.title,
  organization: report.organization,
  year: report.year,
});

export const coverageOut = ({ report }: StoredReport, language: Language): Coverage => ({
  ...report.coverage,
  reasons: unverifiableReasons(report, language).map(([reason, claims]) => ({ reason, claims })),
  rules: rules.map((rule) => rule.id),
});

const findingOut = (
  document: Document,
  lineColumn: (offset: number) => LineColumn,
  finding: Finding,
): z.infer<typeof wire.FindingOut> => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  at: {
    ...quote(document, finding.at),
    place: placeOf(document, finding.at),
    page: pageAt(document, finding.at.start),
    ...lineColumn(finding.at.start),
  },
  related: finding.related.map((span) => quote(document, span)),
  stated: finding.stated,
  expected: finding.expected,
  derivation: finding.derivation,
  basis: finding.basis,
  suggestion: finding.suggestion,
});

export const findingsOut = (
  document: Document,
  findings: readonly Finding[],
): readonly z.infer<typeof wire.FindingOut>[] => {
  const lineColumn = lineFinder(document.text);
  return findings.map((finding) => findingOut(document, lineColumn, finding));
};

/** What comments and dismissals set aside, and the comments that do nothing. */
export const ignoredOut = ({ report: { document }, sifted }: StoredReport, language: Language) => {
  const found = sifted(language);
  return {
    count: found.suppressed.length,
    note: ignoredLine(found, language)[0] ?? null,
    findings: found.suppressed.map(({ kind, finding: { id, rule, severity, at }, by }) => ({
      id,
      rule,
      severity,
      ...quote(document, at),
      kind,
      reason: by.reason,
    })),
    remarks: [...unusedLines(found, document, language)],
  } satisfies z.infer<typeof wire.Ignored>;
};

/** How a word before a figure bounds its value. */
export const bounds = {
  over: 'approx',
  about: 'approx',
  nearly: 'approx',
  exceeds: 'atLeast',
  atLeast: 'atLeast',
  atMost: 'atMost',
} as const satisfies Readonly<Record<Modifier, string>>;

export const figureOut = (figure: Figure): z.infer<typeof wire.FigureOut> => ({
  id: figure.id,
  text: figure.text,
  start: figure.start,
  end: figure.end,
  value: toDecimalString(figure.value, places),
  ...ends(figure.interval),
  unit: figure.unit,
  kind: figure.kind,
  metric: figure.metric,
  role: figure.role,
  period: figure.period,
  scope: figure.scope,
  bound: figure.modifier === null ? null : bounds[figure.modifier],
  origin: figure.origin,
  section: figure.section,
});

/** What the words state: 下降12% states −12. */
const statedOf = (report: Report, { claim }: Recomputation): string | null => {
  const [stated] = claim.operands;
  if (stated === undefined) return null;
  const { value } = report.figure(stated.figure);
  return toDecimalString(claim.sign === 1 ? value : negate(value), places);
};

export const claimOut = (
  report: Report,
  recomputation: Recomputation,
  language: Language,
): z.infer<typeof wire.ClaimOut> => ({
  id: recomputation.claim.id,
  kind: recomputation.claim.kind,
  verdict: recomputation.verdict,
  figures: recomputation.claim.operands.map((operand) => operand.figure),
  formula: recomputation.formula,
  stated: statedOf(report, recomputation),
  recomputed: recomputation.exact === null ? null : toDecimalString(recomputation.exact, places),
  ...ends(recomputation.interval),
  ...quote(report.document, recomputation.claim),
  derivation: recomputation.derivation,
  reason: recomputation.reason === null ? null : reasonText(recomputation.reason, language),
});

/** The outline, tables and warnings of a document. */
export const structureOut = ({ document }: Report, language: Language) => ({
  outline: document.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [
          {
            level: block.level,
            marker: block.marker?.text.trim() ?? null,
            title: block.title,
            start: block.start,
            end: block.end,
          },
        ]
      : [],
  ),
  tables: document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            place: placeOf(document, { start: block.start, end: block.start }),
            rows: block.rows,
            columns: block.columns,
            start: block.start,
            end: block.end,
          },
        ]
      : [],
  ),
  warnings: document.warnings.map(({ code, message, english, span }) => ({
    code,
    message: language === 'zh' ? message : english,
    start: span?.start ?? null,
    end: span?.end ?? null,
  })),
});
