import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { prefixOf, suffixOf } from '../language/affix.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import type { Mention } from '../language/mentions.js';
import { mentionAt, mentionsIn, says } from '../language/mentions.js';
import { isMentioned } from '../language/naming.js';
import { spanIn } from '../language/sentences.js';
import { exactly, isAbove, meets } from '../measure/interval.js';
import { equal } from '../measure/rational.js';
import { isSameMeasure } from './attainment.js';
import { indicatorsOf } from './indicators.js';
import type { Report } from './report.js';
import type { Placed, Statement } from './statements.js';
import { clauseAround, isBracketed, statementsOf } from './statements.js';

/** 高于, 低于, 未达到 or 达到 said of two figures that say otherwise. */
export interface ComparisonConflict {
  readonly at: Span;
  readonly word: string;
  readonly figure: Figure;
  readonly standard: Figure;
}

type Sense = 'above' | 'below' | 'notAbove' | 'reaching';

const senses = new Map<string, Sense>([
  ...verdicts.above.map((word) => [word, 'above'] as const),
  ...verdicts.below.map((word) => [word, 'below'] as const),
  ...verdicts.notAbove.map((word) => [word, 'notAbove'] as const),
  ...verdicts.notReached.map((word) => [word, 'below'] as const),
  ...verdicts.reaching.map((word) => [word, verdicts.ceilingBroken.includes(word) ? 'above' : 'reaching'] as const),
]);
const all = [...senses.keys()];
const needGoal = new Set(verdicts.reaching);
const near = 14;

const isExactly = (figure: Figure, standard: Figure): boolean =>
  figure.counted && standard.counted && equal(figure.value, standard.value);

const contradicts = (word: string, figure: Figure, standard: Figure): boolean => {
  switch (senses.get(word)) {
    case 'above':
      return isAbove(standard.interval, figure.interval);
    case 'below':
      return isAbove(figure.interval, standard.interval) || isExactly(figure, standard);
    case 'notAbove':
      return isAbove(figure.interval, standard.interval);
    default:
      return isAbove(standard.interval, figure.interval);
  }
};

/** A comparison begins its clause, or stands right behind the figure that it compares; elsewhere it only describes. */
const isComparing = (statement: Statement, { start, end }: Mention, clauseStart: number): boolean => {
  const { text } = statement.passage.flow;
  const lead = text.slice(clauseStart, start);
  if (suffixOf(lead, verdicts.limits) !== null) return false;
  if (text.startsWith(verdicts.attributive, end)) return false;
  const isOpening = lead === '' || verdicts.adverbs.includes(lead);
  return isOpening || statement.placed.some((each) => each.end === start);
};

const plain = (figure: Figure): boolean =>
  figure.role !== 'previous' && figure.role !== 'growth' && figure.modifier === null;

/** The goal of the indicator whose result a figure is, where the sentence names it. */
const goalOf = (report: Report, statement: Statement, figure: Figure): Figure | null => {
  const found = indicatorsOf(report).filter(
    ({ actual, target, name }) =>
      actual !== null &&
      target !== null &&
      isSameMeasure(actual, figure) &&
      equal(actual.value, figure.value) &&
      (actual.id === figure.id || isMentioned(name, `${figure.metric ?? ''}${statement.text}`)),
  );
  const [first] = found;
  return first && found.every((each) => each.target && first.target && equal(each.target.value, first.target.value))
    ? first.target
    : null;
};

/** A goal is exact as set; a level merely measured carries its rounding. */
const asGoal = (figure: Figure): Figure => ({ ...figure, interval: exactly(figure.value) });

/** The level that is compared; a growth only where the sentence has no level of its own. */
const levelBefore = (
  statement: Statement,
  word: Mention,
  before: readonly Placed[],
  next: Placed,
): Placed | undefined => {
  const level = before.slice(0, 2).find(({ figure }) => isSameMeasure(figure, next.figure));
  if (level || before.some(({ figure }) => isSameMeasure(figure, next.figure))) return level;
  const last = statement.placed.findLast(({ end }) => end <= word.start);
  return last?.figure.role === 'growth' && isSameMeasure(last.figure, next.figure) && last.figure.modifier === null
    ? last
    : undefined;
};

interface Pair {
  readonly figure: Figure;
  readonly standard: Figure;
}

/** The two figures that a comparing word stands between, or the result and the goal of the indicator that the sentence names. */
const pairOf = (report: Report, statement: Statement, word: Mention): Pair | null => {
  const { text } = statement.passage.flow;
  const clause = clauseAround(statement, word.start);
  const before = statement.placed
    .filter((each) => each.end <= word.start && plain(each.figure) && !isBracketed(statement, each))
    .reverse();
  const next: Placed | undefined = statement.placed.find(({ start }) => start >= word.end && start < clause.end);
  const isGoal = says(text.slice(word.end, clause.end), verdicts.standards);
  if (needGoal.has(word.word) && !(next && says(text.slice(next.end, clause.end), verdicts.standards))) return null;
  const isDistance =
    next !== undefined &&
    next.figure.kind !== 'percent' &&
    suffixOf(text.slice(word.end, next.start), verdicts.standards) !== null;
  const same = next && !isDistance ? levelBefore(statement, word, before, next) : undefined;
  if (next && same && next.start - word.end <= near)
    return {
      figure: same.figure,
      standard: isGoal || next.figure.modifier !== null ? asGoal(next.figure) : next.figure,
    };
  const standard = mentionAt(text, verdicts.standards, word.end);
  if (standard === null || verdicts.missed.includes(word.word)) return null;
  // 超出预期 praises a cost below its ceiling as well as an output above its goal.
  if (senses.get(word.word) === 'above' && standard.word === verdicts.expected) return null;
  for (const { figure } of before.slice(0, 3)) {
    const goal = goalOf(report, statement, figure);
    if (goal) return { figure, standard: asGoal(goal) };
  }
  return null;
};

/** 与上年的95%持平: the word closes its clause, and what is compared with stands before it. */
const levelOf = (report: Report, statement: Statement, word: Mention): Pair | null => {
  const clause = clauseAround(statement, word.start);
  const opening = prefixOf(clause.text, verdicts.levelOpenings);
  const before = statement.placed
    .filter((each) => each.end <= clause.start && plain(each.figure) && !isBracketed(statement, each))
    .reverse();
  if (opening === null || word.end !== clause.end) return null;
  const base = statement.placed.find(({ start, end }) => start >= clause.start && end <= word.start);
  const same = base && before.slice(0, 2).find(({ figure }) => isSameMeasure(figure, base.figure));
  if (base) return same ? { figure: same.figure, standard: base.figure } : null;
  if (prefixOf(clause.text.slice(opening.length), verdicts.standards) === null) return null;
  for (const { figure } of before.slice(0, 3)) {
    const goal = goalOf(report, statement, figure);
    if (goal) return { figure, standard: asGoal(goal) };
  }
  return null;
};

const conflictOf = (report: Report, statement: Statement, word: Mention): ComparisonConflict | null => {
  if (!isComparing(statement, word, clauseAround(statement, word.start).start)) return null;
  const pair = pairOf(report, statement, word);
  if (!pair || !contradicts(word.word, pair.figure, pair.standard)) return null;
  return { at: spanIn(statement.passage, word.start, word.end), word: word.word, ...pair };
};

/** Comparing words of the prose that their two figures contradict. */
export const comparisonConflicts = (report: Report): readonly ComparisonConflict[] =>
  statementsOf(report).flatMap((statement) => [
    ...mentionsIn(statement.passage.flow.text, verdicts.level, statement.start, statement.end).flatMap((word) => {
      const pair = levelOf(report, statement, word);
      if (!pair || meets(pair.figure.interval, pair.standard.interval)) return [];
      return [{ at: spanIn(statement.passage, word.start, word.end), word: word.word, ...pair }];
    }),
    ...mentionsIn(statement.passage.flow.text, all, statement.start, statement.end).flatMap(
      (word) => conflictOf(report, statement, word) ?? [],
    ),
  ]);
