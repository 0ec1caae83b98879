import type { Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { isBlank } from '../language/comparator.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { commonLength, coreName, isMentioned } from '../language/naming.js';
import { goesOn } from '../language/reason.js';
import { equal } from '../measure/rational.js';
import { problemSections } from '../recompute/explanations.js';
import type { Report } from '../recompute/report.js';
import type { Statement } from '../recompute/statements.js';
import { statementsOf } from '../recompute/statements.js';
import type { Candidate } from './candidate.js';
import type { Stated, Stretch } from './stated.js';
import { reasonIn, stretchOf } from './stated.js';
import { draftWords } from './words.js';

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The reason that a sentence gives after the figure at `from`, or that the next one gives as it goes on. */
const reasonAfter = (statements: readonly Statement[], index: number, from: number): Stretch | null => {
  const statement = statements[index];
  if (!statement) return null;
  const { passage } = statement;
  const own = reasonIn(passage.flow.text, from, statement.end);
  if (own) return stretchOf(passage, own.from, statement.end);
  const next = statements[index + 1];
  if (!next || next.passage !== passage || !goesOn(next.text)) return null;
  const told = reasonIn(passage.flow.text, next.start, next.end);
  return told ? stretchOf(passage, told.from, next.end) : null;
};

/** The reason that the report gives where it tells the figures, outside its section on problems. */
const nearCause = (report: Report, candidate: Candidate): Stretch | null => {
  const sections = problemSections(report.document);
  const statements = statementsOf(report);
  for (const [index, statement] of statements.entries()) {
    const placed = statement.placed.filter(({ figure }) =>
      candidate.places.some((place) => place.start === figure.start && place.end === figure.end),
    );
    const last = placed.at(-1);
    if (!last || sections.some(({ body }) => isWithin(last.figure, body))) continue;
    const next = statement.placed.find(({ start }) => start >= last.end);
    const reason = reasonAfter(statements, index, last.end);
    // A reason after the next thing's figures is that thing's.
    if (reason && (!next || next.figure.start > reason.span.start)) return reason;
  }
  return null;
};

/** The cell of reasons in the row of the table. */
const cellCause = (report: Report, candidate: Candidate): Stretch | null => {
  if (candidate.reason === '' || isBlank(candidate.reason) || says(candidate.reason, draftWords.countedByRule))
    return null;
  const passage = passagesOf(report.document).find(({ kind, flow, block }) => {
    const table = report.document.blocks[block];
    return (
      kind === 'cell' &&
      flow.text === candidate.reason &&
      table !== undefined &&
      candidate.places.some((place) => isWithin(place, table))
    );
  });
  return passage ? stretchOf(passage, 0, passage.flow.text.length) : null;
};

const likenessTo = (report: Report, candidate: Candidate, { text, span }: Stretch): number => {
  const isNamed = isMentioned(candidate.name, text);
  const own = Object.values(candidate.figures);
  const figures = report.figures.filter((figure) => isWithin(figure, span));
  const isFigured = figures.some((figure) =>
    own.some((each) =>
      each.origin === 'source'
        ? each.figure.unit === figure.unit && equal(each.figure.value, figure.value)
        : each.text === figure.text,
    ),
  );
  const isSpending =
    (candidate.kind === 'lowExecution' || candidate.kind === 'overExecution') && says(text, draftWords.executes);
  if (!isNamed && !isFigured) return 0;
  return (isNamed ? 10 + commonLength(coreName(candidate.name), text) : 0) + (isFigured ? 8 : 0) + (isSpending ? 1 : 0);
};

/** Which stated problem tells which candidate: each goes to the one that it fits best. */
export const tellings = (
  report: Report,
  candidates: readonly Candidate[],
  stated: readonly Stated[],
): ReadonlyMap<Candidate, Stated> => {
  const told = new Map<Candidate, Stated>();
  for (const each of stated) {
    const { problem } = each;
    if (problem === null) continue;
    const ranked = candidates
      .map((candidate) => ({ candidate, fit: likenessTo(report, candidate, problem) }))
      .filter(({ fit, candidate }) => fit > 0 && !told.has(candidate))
      .sort((a, b) => b.fit - a.fit);
    const [best] = ranked;
    if (best) told.set(best.candidate, each);
  }
  return told;
};

const clauseMarks = draftWords.clauseMarks;

/** What the report's telling adds after the clauses that only name the problem and its figures. */
export const remainderOf = (report: Report, candidate: Candidate, { problem }: Stated): Stretch | null => {
  if (!problem) return null;
  const { text } = problem;
  let from = text.length;
  for (let end = text.length; end > 0; ) {
    let start = end;
    while (start > 0 && !clauseMarks.includes(text[start - 1] ?? '')) start -= 1;
    const clause = text.slice(start, end);
    if (clause !== '' && !isOwnWords(candidate, clause)) from = start;
    else if (clause !== '') break;
    end = start - 1;
  }
  const kept = from < text.length ? text.slice(from) : leadIn(candidate, text);
  const at = kept === '' ? -1 : report.document.text.indexOf(kept, problem.span.start);
  return at < 0 || at + kept.length > problem.span.end
    ? null
    : { text: kept, span: { start: at, end: at + kept.length } };
};

/** The clauses before those that name the problem, where none follow them. */
const leadIn = (candidate: Candidate, text: string): string => {
  let end = 0;
  for (let start = 0; start < text.length; ) {
    let at = start;
    while (at < text.length && !clauseMarks.includes(text[at] ?? '')) at += 1;
    if (isOwnWords(candidate, text.slice(start, at))) break;
    end = at;
    start = at + 1;
  }
  return text.slice(0, end);
};

const isOwnWords = (candidate: Candidate, clause: string): boolean =>
  isMentioned(candidate.name, clause) ||
  says(clause, draftWords.repeated) ||
  Object.values(candidate.figures).some((figure) => clause.includes(figure.text));

/** The reason that the report gives for a problem, the surest place first. */
export const causeOf = (report: Report, candidate: Candidate, told: Stated | undefined): Stretch | null =>
  told?.cause ?? nearCause(report, candidate) ?? cellCause(report, candidate);

/** A measure is worth keeping where it names an office, a date or a figure. */
export const isConcrete = ({ text }: Stretch): boolean => says(text, cues.offices) || says(text, cues.deadlines);

const sharedWords = 4;

/** Measures of a list of their own: by the same place in lists of equal length, else by the words that they share. */
export const measureFor = (stated: readonly Stated[], told: Stated): Stretch | null => {
  if (told.measure) return told.measure;
  const problems = stated.filter(({ problem, measure }) => problem !== null && measure === null);
  const measures = stated.flatMap(({ problem, measure }) => (problem === null && measure !== null ? [measure] : []));
  if (problems.length === measures.length) return measures[problems.indexOf(told)] ?? null;
  const text = `${told.problem?.text ?? ''}${told.cause?.text ?? ''}`;
  return measures.find((measure) => commonLength(measure.text, text) >= sharedWords) ?? null;
};
