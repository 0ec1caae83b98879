import type { Figure } from '../figures/figure.js';
import { stripEnd, stripStart } from '../language/affix.js';
import { announcesList } from '../language/enumeration.js';
import { marks, naming } from '../language/lexicon-naming.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { withoutBrackets } from '../language/naming.js';
import type { Rational } from '../measure/rational.js';
import { compare, subtract } from '../measure/rational.js';
import { indicatorsOf } from './indicators.js';
import { remembered } from './remembered.js';
import type { Report } from './report.js';
import { clauseAround, statementOf } from './statements.js';

/** A score with its maximum and the name of what was scored. */
export interface ScoreItem {
  readonly name: string;
  readonly score: Figure;
  readonly maximum: Figure;
  /** Open headings, and the first cell of a table row. */
  readonly group: readonly string[];
}

type Source = Pick<Report, 'document' | 'figures' | 'recomputations' | 'figure'>;

const beforeIn = (report: Source, figure: Figure): string => {
  const statement = statementOf(report, figure);
  const placed = statement?.placed.find((each) => each.figure.id === figure.id);
  if (!statement || !placed) return '';
  const { flow } = statement.passage;
  const { start } = clauseAround(statement, placed.start);
  const phrase = withoutBrackets(flow.text.slice(start, placed.start));
  const opening = Math.max(phrase.lastIndexOf(marks.list), phrase.lastIndexOf('（'), phrase.lastIndexOf(marks.quote));
  return phrase.slice(opening + 1);
};

const words = [...budgetWords.afterScoreName, ...budgetWords.beforeScore];

const scoreName = (report: Source, score: Figure, maximum: Figure): string => {
  const read = [score, maximum].map((figure) =>
    stripStart(stripEnd(beforeIn(report, figure), words).core, naming.heads),
  );
  const title = statementOf(report, score)?.passage.path.at(-1)?.title ?? '';
  return (
    read.find((name) => name.length >= 2 && !naming.pronouns.includes(name)) ?? stripEnd(title, naming.titleTails).core
  );
};

/** Scores of the prose that stand beside their maximum. */
export const proseScores = remembered((report: Source): readonly ScoreItem[] =>
  report.recomputations.flatMap(({ claim }) => {
    if (claim.identity !== 'scoreWithinMaximum') return [];
    const [maximum, score] = claim.operands.map((operand) => report.figure(operand.figure));
    if (!maximum || !score || score.cell !== null || maximum.cell !== null) return [];
    // Of a list in the order of another, no item has its name or its reason beside it.
    if (announcesList(report.document.text.slice(maximum.end, score.start))) return [];
    if (budgetWords.scoreTotals.some((word) => beforeIn(report, score).endsWith(word))) return [];
    const path = statementOf(report, score)?.passage.path ?? [];
    return [{ name: scoreName(report, score, maximum), score, maximum, group: path.map(({ title }) => title) }];
  }),
);

/** Scores of the rows of indicator tables. */
export const tableScores = remembered((report: Source): readonly ScoreItem[] =>
  indicatorsOf(report).flatMap(({ name, score, maxScore, group }) =>
    score && maxScore ? [{ name, score, maximum: maxScore, group }] : [],
  ),
);

/** How many points were lost; negative where the score is above its maximum. */
export const lossOf = (item: ScoreItem): Rational => subtract(item.maximum.value, item.score.value);

/** Whether an item got all its points. */
export const isFull = (item: ScoreItem): boolean => compare(item.score.value, item.maximum.value) === 0;
