import type { FoundFigure } from '../../tools/library/query.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Answer, Source } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { QuestionKind } from '../question/question.js';
import { shelfWords } from '../words-shelf.js';

/** A sentence of the catalogue in the user's language. */
export const say = (
  language: Language,
  key: keyof typeof shelfWords,
  data: Readonly<Record<string, string | number>> = {},
): string => fill(shelfWords[key][language], data);

/** What the program cannot answer, and why. */
export const refusal = (kind: QuestionKind, text: string): Answer => ({ kind, text, sources: [], isAnswered: false });

/** A row of the library as a source. */
export const rowSource = (row: FoundFigure): Source => ({
  text: row.text,
  file: row.file,
  report: row.report_id,
  year: row.report_year === 0 ? null : row.report_year,
  figure: row.id,
  metric: row.metric,
  role: row.role,
  start: row.span_start,
  end: row.span_end,
  place: row.place,
  quote: row.passage_text,
  derivation: null,
});

/** Where rows come from, each passage once: report, year, section and the words. */
export const sourceLines = (rows: readonly FoundFigure[], language: Language): readonly string[] => [
  ...new Set(
    rows.map((row) =>
      say(language, 'source', {
        year: sayAnswer(language, row.report_year === 0 ? 'noYear' : 'year', { year: row.report_year }),
        title: row.report_title ?? row.file,
        place: row.place,
        quote: row.passage_text,
      }),
    ),
  ),
];
