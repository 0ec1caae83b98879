import type { Document, Span } from './document/document.js';
import { placeOf } from './document/sections.js';
import type { DraftFigure } from './draft/draft-figure.js';
import type { Filled } from './draft/fill.js';
import type { KnownFigure } from './draft/known-figure.js';
import { slotted } from './draft/piece.js';
import { printDraft } from './draft/print.js';
import type { Problem, Quote } from './draft/problem.js';
import type { DraftLine, DraftSection } from './draft/section.js';
import type { Verified } from './draft/verify-figure.js';
import { roleNames } from './draft/words.js';
import { reasonWords } from './draft/words-reasons.js';
import { headOut } from './outgoing.js';
import { fill } from './review/fill.js';
import type { Language } from './rules/rule.js';
import type { StoredReport } from './store.js';

/** Makers of what the drafting tools hand out. */

const figureOut = (document: Document, figure: DraftFigure, role: string | null) =>
  figure.origin === 'source'
    ? {
        id: figure.id,
        text: figure.text,
        role,
        origin: figure.origin,
        start: figure.figure.start,
        end: figure.figure.end,
        place: placeOf(document, figure.figure),
        inputs: [],
        derivation: null,
      }
    : {
        id: figure.id,
        text: figure.text,
        role,
        origin: figure.origin,
        start: null,
        end: null,
        place: null,
        inputs: figure.inputs.map(({ id }) => id),
        derivation: figure.derivation,
      };

const quoteOut = (document: Document, { id, text, span }: Quote) => ({
  id,
  text,
  start: span.start,
  end: span.end,
  place: placeOf(document, span),
});

const piecesOf = ({ marks }: Filled) => marks.map(({ piece }) => piece);

const sentenceOut = (
  { line, start, end }: { readonly line: DraftLine } & Span,
  text: string,
  problems: readonly Problem[],
) => {
  const pieces = [...piecesOf(line.head), ...piecesOf(line.body)];
  const problem = problems.find(({ id }) => id === line.problem);
  return {
    problem: line.problem,
    kind: problem?.kind ?? null,
    name: problem?.name ?? null,
    text: text.slice(start, end),
    slotted: `${line.marker}${slotted(pieces)}`,
    start,
    end,
    figures: [...new Set(pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.figure.id] : [])))],
    quotes: [...new Set(pieces.flatMap((piece) => (piece.kind === 'quote' ? [piece.quote.id] : [])))],
    findings: problem?.findings.map(({ id }) => id) ?? [],
  };
};

/** A drafted section with the facts behind each sentence, the blanks and the questions. */
export const draftOut = (stored: StoredReport, draft: DraftSection) => {
  const { document } = stored.report;
  const { text, marks, lines } = printDraft(draft, 'text');
  const figures = new Map(
    marks.flatMap(({ piece }) =>
      piece.kind === 'figure'
        ? [
            [
              piece.figure.id,
              figureOut(document, piece.figure, piece.role === null ? null : roleNames[piece.role]),
            ] as const,
          ]
        : [],
    ),
  );
  // The inputs of a calculation are facts too, even where the text does not print them.
  for (const { piece } of marks)
    if (piece.kind === 'figure' && piece.figure.origin === 'derived')
      for (const input of piece.figure.inputs)
        if (!figures.has(input.id)) figures.set(input.id, figureOut(document, input, null));
  const quotes = new Map(
    marks.flatMap(({ piece }) =>
      piece.kind === 'quote' ? [[piece.quote.id, quoteOut(document, piece.quote)] as const] : [],
    ),
  );
  return {
    report: headOut(stored),
    section: draft.section,
    text,
    sentences: lines.map((line) => sentenceOut(line, text, draft.problems)),
    figures: [...figures.values()],
    quotes: [...quotes.values()],
    blanks: marks.flatMap(({ piece, start, end }) =>
      piece.kind === 'blank' ? [{ label: piece.label, start, end }] : [],
    ),
    questions: [...draft.questions],
  };
};

const knownOut = (reports: readonly StoredReport[], { report, figure, name }: KnownFigure) => ({
  report_id: reports[report]?.id ?? '',
  figure_id: figure.id,
  text: figure.text,
  metric: figure.metric ?? (name === '' ? null : name),
  role: figure.role,
  period: figure.period,
  start: figure.start,
  end: figure.end,
  place: reports[report] ? placeOf(reports[report].report.document, figure) : '',
});

/** Why something is not supported, in the user's language. */
export const reasonOut = (item: Verified, language: Language): string => {
  if (item.reason === null) return '';
  const nearest = item.nearest;
  return fill(reasonWords[item.reason][language], {
    text: item.text,
    nearest: nearest?.figure.text ?? '-',
    metric: nearest?.figure.metric ?? '-',
  });
};

/** One item of a verification. */
export const verifiedOut = (reports: readonly StoredReport[], item: Verified, language: Language) => ({
  status: item.status,
  text: item.text,
  start: item.span.start,
  end: item.span.end,
  reason: item.reason,
  message: item.reason === null ? null : reasonOut(item, language),
  derivation: item.derivation,
  support: item.support.map((known) => knownOut(reports, known)),
  nearest: item.nearest ? knownOut(reports, item.nearest) : null,
});
