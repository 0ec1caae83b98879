import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import type { Report } from '../recompute/report.js';
import type { DraftFigure } from './draft-figure.js';
import type { Mark, Piece } from './piece.js';
import { printOf } from './piece.js';

/** A text with its slots filled, and what stands where. */
export interface Filled {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Puts the figures, quotations and visible blanks into their slots. */
export const fillPieces = (pieces: readonly Piece[]): Filled => {
  const marks: Mark[] = [];
  let text = '';
  for (const piece of pieces) {
    const print = printOf(piece);
    marks.push({ piece, start: text.length, end: text.length + print.length });
    text += print;
  }
  return { text, marks };
};

/** What a figure of a filled text rests on: a figure of the report, a calculation, or a figure within quoted words. */
export interface Ground {
  readonly at: Span;
  readonly figure: DraftFigure | null;
  /** Figures of the report within a quotation or a name. */
  readonly quoted: readonly Figure[];
}

const within = (report: Report, span: Span): readonly Figure[] =>
  report.figures.filter((figure) => figure.start >= span.start && figure.end <= span.end);

/** The ground of whatever stands at a stretch of a filled text; null where only words of ours stand there. */
export const groundOf = ({ marks }: Filled, report: Report, at: Span): Ground | null => {
  const mark = marks.find(({ start, end }) => start < at.end && at.start < end && at.start >= start);
  if (!mark) return null;
  const { piece } = mark;
  if (piece.kind === 'figure') return { at, figure: piece.figure, quoted: [] };
  if (piece.kind === 'quote') return { at, figure: null, quoted: within(report, piece.quote.span) };
  return piece.kind === 'name' ? { at, figure: null, quoted: [] } : null;
};
