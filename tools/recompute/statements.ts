import type { Passage } from '../document/passages.js';
import type { Figure } from '../figures/figure.js';
import { marks } from '../language/lexicon-naming.js';
import type { Sentence } from '../language/sentences.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';

/** A figure where it stands in its passage's flow. */
export interface Placed {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** A sentence of the prose with its figures; offsets are into the passage's flow. */
export interface Statement extends Sentence {
  readonly placed: readonly Placed[];
}

/** What the readers of sentences need of a report. */
export type Read = Pick<Report, 'document' | 'figures'>;

const flowOffset = (passage: Passage, offset: number): number => {
  const { at } = passage.flow;
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All sentences of a report with the figures in them; years, document numbers and figures of tables are left out. */
export const statementsOf = remembered((report: Read): readonly Statement[] => {
  const figures = report.figures.filter(
    ({ kind, cell }) => kind !== 'period' && kind !== 'document-number' && cell === null,
  );
  let next = 0;
  return sentencesOf(report.document).map((sentence) => {
    const span = spanIn(sentence.passage, sentence.start, sentence.end);
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const placed: Placed[] = [];
    for (let at = next; (figures[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      const figure = figures[at];
      if (!figure || figure.start < span.start) continue;
      const start = flowOffset(sentence.passage, figure.start);
      placed.push({ figure, start, end: flowOffset(sentence.passage, figure.end) });
    }
    return { ...sentence, placed };
  });
});

const holders = remembered(
  (report: Read): ReadonlyMap<string, Statement> =>
    new Map(
      statementsOf(report).flatMap((statement) =>
        statement.placed.map(({ figure }) => [figure.id, statement] as const),
      ),
    ),
);

/** The statement that holds a figure of the prose; null for figures of bare table cells. */
export const statementOf = (report: Read, figure: Figure): Statement | null => holders(report).get(figure.id) ?? null;

const followers = remembered((report: Read): ReadonlyMap<Statement, Statement> => {
  const statements = statementsOf(report);
  return new Map(statements.slice(1).map((statement, index) => [statements[index] ?? statement, statement] as const));
});

/** The next statement of the same passage, or null. */
export const nextStatement = (report: Read, statement: Statement): Statement | null => {
  const next = followers(report).get(statement);
  return next?.passage === statement.passage ? next : null;
};

const clauseMarks = new Set([...marks.clause].map((mark) => mark.charCodeAt(0)));

/** The clause of a statement around an offset of its flow. */
export const clauseAround = (
  statement: Statement,
  offset: number,
): { readonly start: number; readonly end: number; readonly text: string } => {
  const { text } = statement.passage.flow;
  let [start, end] = [offset, offset];
  while (start > statement.start && !clauseMarks.has(text.charCodeAt(start - 1))) start -= 1;
  while (end < statement.end && !clauseMarks.has(text.charCodeAt(end))) end += 1;
  return { start, end, text: text.slice(start, end) };
};

/** Whether a figure stands in brackets that open and close within its sentence. */
export const isBracketed = (statement: Statement, placed: Placed): boolean => {
  const { text } = statement.passage.flow;
  const open = text.lastIndexOf('（', placed.start);
  return open >= statement.start && text.indexOf('）', open) >= placed.end;
};
