import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { sectionsOf } from '../document/outline.js';
import { passagesOf } from '../document/passages.js';
import type { Figure } from '../figures/figure.js';
import { isBlank } from '../language/comparator.js';
import { cues } from '../language/cues.js';
import { explaining, marks } from '../language/lexicon-naming.js';
import { says } from '../language/mentions.js';
import { isMentioned } from '../language/naming.js';
import { goesOn, saysReason } from '../language/reason.js';
import { bodyText } from '../language/section-text.js';
import { clauseTexts } from '../language/sentences.js';
import { subtract } from '../measure/rational.js';
import { remembered } from './remembered.js';
import type { Read, Statement } from './statements.js';
import { nextStatement } from './statements.js';

/** The outermost sections that deal with problems, their causes and measures. */
export const problemSections = (document: Document): readonly Section[] => {
  const found = sectionsOf(document).filter(
    ({ heading }) =>
      says(heading.title, explaining.problemTitles) &&
      !says(heading.title, explaining.remarks) &&
      !says(heading.title, explaining.inNeed),
  );
  return found.filter(
    (section) => !found.some((other) => other !== section && other.first < section.first && section.end <= other.end),
  );
};

/** Longer denials of a problem speak of something else as well. */
const longestDenial = 60;

/** 项目实施顺利，不存在问题。: no clause but the denial itself speaks of a problem. */
const deniesProblems = (text: string): boolean => {
  const clauses = clauseTexts(text);
  const [denials, others] = [
    clauses.filter((clause) => says(clause, explaining.noProblem)),
    clauses.filter((clause) => !says(clause, explaining.noProblem)),
  ];
  return text.length <= longestDenial && denials.length > 0 && !others.some((clause) => says(clause, cues.problems));
};

/** Whether a section of problems says that there are none: 无, 存在问题：无。 */
export const claimsNone = (document: Document, section: Section): boolean => {
  const text = bodyText(document, section).trim();
  const answer = text.slice(text.indexOf(marks.colon) + 1);
  const isAnswered = text.length <= 20 && (isBlank(answer) || isBlank(answer.replaceAll('\n', '')));
  return isAnswered || deniesProblems(text);
};

const valueKey = ({ unit, value }: Figure): string => `${unit}|${value.n}/${value.d}`;

const problemsOf = remembered((report: Read) => {
  const sections = problemSections(report.document);
  const isInside = (figure: Figure): boolean =>
    sections.some(({ body }) => figure.start >= body.start && figure.end <= body.end);
  return {
    text: sections.map((section) => `${section.heading.title}\n${bodyText(report.document, section)}`).join('\n'),
    values: new Set(report.figures.filter(isInside).map(valueKey)),
  };
});

/** Whether the sections of problems speak of a thing, by its name or by one of its figures. */
export const isToldAsProblem = (report: Read, name: string, figures: readonly Figure[]): boolean => {
  const { text, values } = problemsOf(report);
  return isMentioned(name, text) || figures.some((figure) => values.has(valueKey(figure)));
};

/** Whether the sections of problems give how much a result lacks to its goal: 28 of 30 projects, and there the 2 that are late. */
export const isLackToldAsProblem = (report: Read, target: Figure, actual: Figure): boolean =>
  target.unit === actual.unit &&
  target.kind === 'count' &&
  problemsOf(report).values.has(valueKey({ ...target, value: subtract(target.value, actual.value) }));

/** Whether a statement, or the next one that goes on with it, gives a reason. */
export const isExplainedHere = (report: Read, statement: Statement): boolean => {
  if (saysReason(statement.text)) return true;
  const next = nextStatement(report, statement);
  if (next === null || goesOn(next.text)) return next !== null;
  // A semicolon only parts the sentence whose reason follows.
  const isParted = statement.passage.flow.text[statement.end] === marks.semicolon;
  const after = isParted ? nextStatement(report, next) : null;
  return after !== null && goesOn(after.text);
};

const reasons = remembered((report: Read) =>
  passagesOf(report.document).filter(
    ({ kind, flow: { text } }) => (kind === 'paragraph' || kind === 'note' || kind === 'cell') && saysReason(text),
  ),
);

/** Whether a paragraph other than that of block `own` speaks of a thing and gives a reason; `topics` narrow what it must speak of. */
export const isExplainedElsewhere = (report: Read, own: number, name: string, topics: readonly string[]): boolean =>
  reasons(report).some(
    ({ block, flow: { text } }) =>
      block !== own && isMentioned(name, text) && (topics.length === 0 || says(text, topics)),
  );
