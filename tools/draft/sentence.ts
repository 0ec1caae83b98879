import type { Piece } from './piece.js';
import { name as named, piecesOf, text } from './piece.js';
import type { Problem } from './problem.js';
import { draftWords, problemWords } from './words.js';

/** What is said of one problem, part by part. */
export interface Sentences {
  /** Names it; stands right after the number. */
  readonly head: readonly Piece[];
  /** Its figures; empty where it has none. */
  readonly detail: readonly Piece[];
  readonly cause: readonly Piece[];
  readonly measure: readonly Piece[];
}

const joined = (clauses: readonly (readonly Piece[])[]): readonly Piece[] =>
  clauses.length === 0
    ? []
    : [
        ...clauses.flatMap((clause, index) => (index === 0 ? clause : [text(draftWords.comma), ...clause])),
        text(draftWords.stop),
      ];

const quoted = (template: string, problem: Problem, quote: Problem['cause']): readonly Piece[] =>
  piecesOf(template, problem, quote) ?? [];

const headOf = (problem: Problem): readonly Piece[] => {
  if (problem.kind === 'deviation') return [named(problem.name)];
  if (problem.kind === 'stated') return problem.statement ? [{ kind: 'quote', quote: problem.statement }] : [];
  return piecesOf(problemWords[problem.kind].head, problem) ?? [];
};

/** What the report's own telling adds to the figures. */
export const addedOf = (problem: Problem): readonly Piece[] =>
  problem.statement ? quoted(draftWords.statement, problem, problem.statement) : [];

const detailOf = (problem: Problem): readonly Piece[] => {
  if (problem.kind === 'deviation') return addedOf(problem);
  if (problem.kind === 'stated') return [];
  const clauses = problemWords[problem.kind].clauses.flatMap((clause) => {
    const pieces = piecesOf(clause, problem);
    return pieces ? [pieces] : [];
  });
  return [...joined(clauses), ...addedOf(problem)];
};

const aimOf = (problem: Problem): readonly Piece[] => {
  if (problem.kind === 'stated' || problem.kind === 'deviation') return [];
  for (const aim of problemWords[problem.kind].aims) {
    const pieces = piecesOf(aim, problem);
    if (pieces) return pieces;
  }
  return [];
};

/** A measure with blanks for what the report does not say; `template` holds `{aim}` where the aim goes. */
const blankMeasure = (template: string, problem: Problem): readonly Piece[] => {
  const [before = '', after = ''] = template.split('{aim}');
  return [...(piecesOf(before, problem, problem.step) ?? []), ...aimOf(problem), ...(piecesOf(after, problem) ?? [])];
};

/** The measure as it stands apart from its problem. */
export const measureAlone = (problem: Problem): readonly Piece[] =>
  problem.measure
    ? quoted(draftWords.measureQuote, problem, problem.measure)
    : blankMeasure(problem.step ? draftWords.measureStepAlone : draftWords.measureAlone, problem);

/** The sentences of the catalogue on a problem. */
export const sentencesOf = (problem: Problem): Sentences => ({
  head: headOf(problem),
  detail: detailOf(problem),
  cause: problem.cause
    ? quoted(draftWords.cause, problem, problem.cause)
    : quoted(draftWords.causeBlank, problem, null),
  measure: problem.measure
    ? quoted(draftWords.measure, problem, problem.measure)
    : blankMeasure(problem.step ? draftWords.measureStep : draftWords.measureBlank, problem),
});

/** Quotation marks within quotation marks are single. */
const nested = (name: string): string =>
  [...draftWords.quotes].reduce(
    (inner, mark, index) => inner.split(mark).join(draftWords.innerQuotes[index] ?? mark),
    name,
  );

/** What has to be asked before the draft is complete. */
export const questionsOf = (problem: Problem): readonly string[] => {
  const isOwn = problem.kind === 'stated' || problem.kind === 'deviation';
  const template: string =
    problem.kind === 'stated' || problem.kind === 'deviation'
      ? draftWords.statedQuestion
      : problemWords[problem.kind].question;
  const label = nested(isOwn ? (problem.name.split(draftWords.stop)[0] ?? problem.name) : problem.name);
  const ask = (words: string): string => words.replace('{name}', label);
  return [
    ...problem.doubts,
    ...(problem.cause ? [] : [ask(template)]),
    ...(problem.measure ? [] : [ask(draftWords.measureQuestion)]),
  ];
};
