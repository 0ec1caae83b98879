import { assemble } from '../document/assemble.js';
import type { Document } from '../document/document.js';
import { organizationOf } from '../document/organization.js';
import { readText } from '../document/text.js';
import { figuresIn } from '../figures/extract.js';
import { reportYear } from '../language/report-year.js';
import type { Report } from '../recompute/report.js';
import type { Evidence } from './evidence.js';
import { evidenceOf } from './evidence.js';
import type { KnownFigure } from './known-figure.js';
import { knownFigures } from './known-figure.js';
import { unknownOffices } from './offices.js';
import type { Verified } from './verify-figure.js';
import { found, verifyFigure } from './verify-figure.js';
import { turnedVerdicts } from './verify-verdicts.js';
import { isDeadline, isKnownYear, isOfAnotherYear, sameDocumentNumber } from './verify-years.js';

/** A text with its figures, as far as verification needs it: claims are not computed again. */
export type Draft = Pick<Report, 'document' | 'organization' | 'year' | 'figures'>;

/** A draft held against its reports. */
export interface Verification {
  readonly draft: Draft;
  readonly items: readonly Verified[];
}

const documentOf = (text: string): Document => assemble(readText(new TextEncoder().encode(text), 'markdown'));

const draftOf = (document: Document, year: number | null): Draft => ({
  document,
  organization: organizationOf(document),
  year: reportYear(document),
  figures: figuresIn(document, year),
});

/** Reads a text as a draft. Throws ReadError where there is nothing to read. */
export const readDraft = (text: string): Draft => {
  const document = documentOf(text);
  return draftOf(document, reportYear(document));
};

const verifyMeta = (draft: KnownFigure, text: Draft, { reports, alike }: Evidence): Verified => {
  const same = alike(draft);
  const source = same.find(({ figure }) => sameDocumentNumber(figure.text, draft.figure.text));
  if (source) return found(draft, { status: 'supported', support: [source] });
  const nearest = same[0] ?? null;
  if (draft.figure.kind !== 'period') return found(draft, { status: 'unsupported', reason: 'value', nearest });
  if (isKnownYear(draft.figure, reports) && !isOfAnotherYear(text, draft.figure, reports))
    return found(draft, { status: 'supported' });
  const reason = isDeadline(text, draft.figure, reports) ? 'deadline' : 'year';
  return found(draft, { status: 'unsupported', reason, nearest });
};

/** The year that a draft's figures speak of where they name none: its own if a report has it, else the latest report's. */
const yearFor = (own: number | null, reports: readonly Report[]): number | null => {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  if (own !== null && years.includes(own)) return own;
  return years.length === 0 ? null : Math.max(...years);
};

/** Holds every figure, year, document number, office and verdict of a draft against the reports. */
export const verifyReport = (draft: Draft, reports: readonly Report[]): Verification => {
  const evidence = evidenceOf(reports);
  const figures = knownFigures(draft, -1, yearFor(draft.year, reports)).map((figure) =>
    figure.figure.kind === 'period' || figure.figure.kind === 'document-number'
      ? verifyMeta(figure, draft, evidence)
      : verifyFigure(figure, evidence),
  );
  const offices = unknownOffices(draft.document, evidence.texts).map(
    ({ name, span }): Verified => ({
      status: 'unsupported',
      text: name,
      span,
      figure: null,
      reason: 'office',
      support: [],
      derivation: null,
      nearest: null,
    }),
  );
  const verdicts = turnedVerdicts(draft.document, evidence.outcomes);
  return { draft, items: [...figures, ...offices, ...verdicts].sort((a, b) => a.span.start - b.span.start) };
};

/** Holds a text against the reports. Throws ReadError where there is nothing to read. */
export const verifyDraft = (text: string, reports: readonly Report[]): Verification => {
  const document = documentOf(text);
  return verifyReport(draftOf(document, yearFor(reportYear(document), reports)), reports);
};
