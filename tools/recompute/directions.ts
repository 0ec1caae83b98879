import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { prefixOf, suffixOf } from '../language/affix.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import type { Mention } from '../language/mentions.js';
import { mentionsIn } from '../language/mentions.js';
import { spanIn } from '../language/sentences.js';
import { isAbove } from '../measure/interval.js';
import { isSameMeasure } from './attainment.js';
import type { Report } from './report.js';
import type { Placed, Statement } from './statements.js';
import { clauseAround, statementsOf } from './statements.js';

/** 增加 said of a fall, 上升 of a worse rank, and the like. */
export interface DirectionConflict {
  readonly at: Span;
  readonly word: string;
  readonly before: Figure;
  readonly after: Figure;
}

const rising = new Set(verdicts.rising);
const advancing = new Set(verdicts.advancing);
const amountWords = [...verdicts.rising, ...verdicts.falling];
const rankWords = [...verdicts.advancing, ...verdicts.receding];

const contradicts = (word: string, before: Figure, after: Figure): boolean => {
  const [low, high] = [isAbove(before.interval, after.interval), isAbove(after.interval, before.interval)];
  // The better rank is the smaller number.
  if (before.kind === 'rank') return advancing.has(word) ? high : low;
  return rising.has(word) ? low : high;
};

const wordsFor = (figure: Figure): readonly string[] => (figure.kind === 'rank' ? rankWords : amountWords);

const conflict = (statement: Statement, word: Mention, before: Figure, after: Figure): readonly DirectionConflict[] =>
  contradicts(word.word, before, after)
    ? [{ at: spanIn(statement.passage, word.start, word.end), word: word.word, before, after }]
    : [];

const longest = 14;

/** 由 A 增加到 B; of ranks also 由 A 到 B，前进…. */
const fromTo = (statement: Statement): readonly DirectionConflict[] =>
  statement.placed.flatMap((first, index) => {
    const second: Placed | undefined = statement.placed[index + 1];
    const { text } = statement.passage.flow;
    if (!second || !isSameMeasure(first.figure, second.figure)) return [];
    const opening = text.slice(
      Math.max(clauseAround(statement, first.start).start, first.start - longest),
      first.start,
    );
    const between = text.slice(first.end, second.start);
    if (
      !verdicts.from.some((word) => opening.includes(word)) ||
      between.length > longest ||
      suffixOf(between, verdicts.to) === null
    )
      return [];
    const words = wordsFor(first.figure);
    const [own] = mentionsIn(text, words, first.end, second.start);
    if (own) return conflict(statement, own, first.figure, second.figure);
    const next = clauseAround(statement, Math.min(statement.end, clauseAround(statement, second.end).end + 1));
    const [later] =
      first.figure.kind === 'rank' && next.start > second.end ? mentionsIn(text, words, next.start, next.end) : [];
    return later && later.start === next.start ? conflict(statement, later, first.figure, second.figure) : [];
  });

const isPlainLevel = (figure: Figure): boolean =>
  figure.role !== 'growth' && figure.role !== 'previous' && figure.role !== 'target' && figure.kind !== 'points';

/** …97.6%，比上年98.3%有所提高: the level before the comparison, the base within it, no figure after the word. */
const thanBefore = (statement: Statement): readonly DirectionConflict[] =>
  statement.placed.flatMap((base, index) => {
    const { text } = statement.passage.flow;
    const clause = clauseAround(statement, base.start);
    const lead = text.slice(clause.start, base.start);
    const than = prefixOf(lead, verdicts.than);
    if (than === null || prefixOf(lead.slice(than.length), verdicts.lastPeriod) === null) return [];
    const rest = text.slice(base.end, clause.end);
    const slightly = prefixOf(rest, verdicts.slightly) ?? '';
    const [word] = mentionsIn(text, wordsFor(base.figure), base.end + slightly.length, clause.end);
    const isWhole = word !== undefined && word.start === base.end + slightly.length && word.end === clause.end;
    const current = statement.placed
      .slice(0, index)
      .findLast(({ figure }) => isSameMeasure(figure, base.figure) && isPlainLevel(figure));
    return word && isWhole && current ? conflict(statement, word, base.figure, current.figure) : [];
  });

/** Words of direction that the two levels around them contradict. */
export const directionConflicts = (report: Report): readonly DirectionConflict[] =>
  statementsOf(report).flatMap((statement) => [...fromTo(statement), ...thanBefore(statement)]);
