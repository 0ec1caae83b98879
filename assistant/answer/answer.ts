import type { YearFact } from '../../tools/compare/year-fact.js';
import type { Span } from '../../tools/document/document.js';
import { placeOf } from '../../tools/document/sections.js';
import { sourceFigure } from '../../tools/draft/draft-figure.js';
import type { Figure, Role } from '../../tools/figures/figure.js';
import type { OpenFile } from '../desk.js';
import type { Question, QuestionKind } from '../question/question.js';
import { sentenceEnds } from '../words-answer.js';

/** Where something that an answer says comes from. */
export interface Source {
  /** As the answer prints it. */
  readonly text: string;
  readonly file: string;
  readonly report: string;
  readonly year: number | null;
  /** Null for a quotation or a calculation. */
  readonly figure: string | null;
  readonly metric: string | null;
  readonly role: Role | null;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** The sentence or cell around it, as printed. */
  readonly quote: string;
  /** For what was computed: how. */
  readonly derivation: string | null;
}

/** What the program says to a question, with everything that it rests on. */
export interface Answer {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly sources: readonly Source[];
  /** Whether it answers; false where it says that it cannot. */
  readonly isAnswered: boolean;
}

/** A question with the reports that it is about. */
export interface Asked {
  readonly question: Question;
  /** Those of the years that are asked for, by year. */
  readonly files: readonly OpenFile[];
  /** All that lie open, by year. */
  readonly all: readonly OpenFile[];
}

const longestQuote = 80;

/** The words around a figure, up to the ends of its sentence or cell. */
export const quoteOf = ({ stored }: OpenFile, span: Span): string => {
  const { text } = stored.report.document;
  const before = Math.max(...sentenceEnds.map((mark) => text.lastIndexOf(mark, span.start - 1)), -1) + 1;
  const after = sentenceEnds.map((mark) => text.indexOf(mark, span.end)).filter((at) => at >= 0);
  const [from, to] = [
    Math.max(before, span.start - longestQuote),
    Math.min(text.length, span.end + longestQuote, ...after),
  ];
  return text.slice(span.start === 0 ? 0 : from, to).trim();
};

/** Keeps what an answer takes from the reports. */
export interface Citing {
  /** The figure as printed, remembered as a source. */
  readonly figure: (file: OpenFile, figure: Figure) => string;
  /** What the report says of a year, as `figure` gives it where a figure stands there. */
  readonly fact: (file: OpenFile, fact: YearFact) => string;
  /** A value that was computed from figures, the last of which stands at `at`. */
  readonly computed: (file: OpenFile, at: Span, text: string, derivation: string) => string;
  /** Words of the report. */
  readonly words: (file: OpenFile, span: Span) => string;
  readonly sources: () => readonly Source[];
}

const sourceAt = (open: OpenFile, span: Span) => ({
  file: open.file,
  report: open.stored.id,
  year: open.stored.report.year,
  start: span.start,
  end: span.end,
  place: placeOf(open.stored.report.document, span),
  quote: quoteOf(open, span),
});

/** A bare table cell is quoted with the name of its row. */
const inRow = (open: OpenFile, figure: Figure) => {
  const source = sourceAt(open, figure);
  return figure.cell && figure.metric ? { ...source, quote: `${figure.metric} ${source.quote}` } : source;
};

export const createCiting = (): Citing => {
  const sources = new Map<string, Source>();
  const keep = (source: Source): string => {
    const key = `${source.report} ${source.start} ${source.text}`;
    if (!sources.has(key)) sources.set(key, source);
    return source.text;
  };
  const figureAt = ({ stored }: OpenFile, { start, end }: Span): Figure | null =>
    stored.report.figures.find((each) => each.start === start && each.end === end) ?? null;
  const keepFigure = (open: OpenFile, figure: Figure): string =>
    keep({
      ...inRow(open, figure),
      text: sourceFigure(open.stored.report.document, figure).text,
      figure: figure.id,
      metric: figure.metric,
      role: figure.role,
      derivation: null,
    });
  const keepWords = (open: OpenFile, span: Span): string =>
    keep({
      ...sourceAt(open, span),
      text: open.stored.report.document.text.slice(span.start, span.end),
      figure: null,
      metric: null,
      role: null,
      derivation: null,
    });
  return {
    figure: keepFigure,
    fact: (open, { source }) => {
      const figure = figureAt(open, source);
      return figure ? keepFigure(open, figure) : keepWords(open, source);
    },
    computed: (open, at, text, derivation) =>
      keep({
        ...sourceAt(open, at),
        text,
        figure: null,
        metric: figureAt(open, at)?.metric ?? null,
        role: null,
        derivation,
      }),
    words: keepWords,
    sources: () => [...sources.values()],
  };
};
