import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { sectionsOf } from '../document/outline.js';
import { passagesOf } from '../document/passages.js';
import type { Figure } from '../figures/figure.js';
import { isBlank } from '../language/comparator.js';
import { explaining, marks } from '../language/lexicon-naming.js';
import { says } from '../language/mentions.js';
import { isMentioned } from '../language/naming.js';
import { goesOn, saysReason } from '../language/reason.js';
import { bodyText } from '../language/section-text.js';
import { equal } from '../measure/rational.js';
import type { Read, Statement } from './statements.js';
import { statementsOf } from './statements.js';

/** The outermost sections that deal with problems, their causes and measures. */
export const problemSections = (document: Document): readonly Section[] => {
  const found = sectionsOf(document).filter(
    ({ heading }) => says(heading.title, explaining.problemTitles) && !says(heading.title, explaining.remarks),
  );
  return found.filter(
    (section) => !found.some((other) => other !== section && other.first < section.first && section.end <= other.end),
  );
};

/** Whether a section of problems says that there are none: 无, 存在问题：无。 */
export const claimsNone = (document: Document, section: Section): boolean => {
  const text = bodyText(document, section).trim();
  const answer = text.slice(text.indexOf(marks.colon) + 1);
  return text.length <= 20 && (isBlank(answer) || isBlank(answer.replaceAll('\n', '')));
};

/** Whether the sections of problems speak of a thing, by its name or by one of its figures. */
export const isToldAsProblem = (report: Read, name: string, figures: readonly Figure[]): boolean => {
  const sections = problemSections(report.document);
  if (sections.some((section) => isMentioned(name, `${section.heading.title}\n${bodyText(report.document, section)}`)))
    return true;
  return sections.some(({ body }) =>
    report.figures.some(
      (each) =>
        each.start >= body.start &&
        each.end <= body.end &&
        figures.some((figure) => figure.unit === each.unit && equal(figure.value, each.value)),
    ),
  );
};

/** Whether a statement, or the next one that goes on with it, gives a reason. */
export const isExplainedHere = (report: Read, statement: Statement): boolean => {
  if (saysReason(statement.text)) return true;
  const statements = statementsOf(report);
  const next = statements[statements.indexOf(statement) + 1];
  return next !== undefined && next.passage === statement.passage && goesOn(next.text);
};

/** Whether a paragraph other than that of block `own` speaks of a thing and gives a reason; `topics` narrow what it must speak of. */
export const isExplainedElsewhere = (report: Read, own: number, name: string, topics: readonly string[]): boolean =>
  passagesOf(report.document).some(({ kind, block, flow: { text } }) => {
    if (block === own || (kind !== 'paragraph' && kind !== 'note' && kind !== 'cell')) return false;
    return saysReason(text) && isMentioned(name, text) && (topics.length === 0 || says(text, topics));
  });
