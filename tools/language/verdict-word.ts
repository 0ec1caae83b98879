import { suffixOf } from './affix.js';
import { verdicts } from './lexicon-verdicts.js';
import type { Mention } from './mentions.js';
import { mentionAt, mentionsIn } from './mentions.js';

/** A word that says how a goal was met; offsets into the text given. */
export interface VerdictWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly says: 'met' | 'missed';
}

const missed = new Set(verdicts.missed);
const reached = new Set(verdicts.reached);
const all = [...verdicts.exceeded, ...verdicts.reached, ...verdicts.missed];
const marks = '，。；：！？、）';

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Offset after the goal words that follow a verdict: 完成|年度目标的. */
const afterGoals = (text: string, offset: number): number => {
  let position = offset;
  for (let goal = mentionAt(text, verdicts.goals, position); goal; goal = mentionAt(text, verdicts.goals, position))
    position = goal.end;
  return position;
};

const reach = 8;

/** Whether a figure comes before any mark but an opening bracket: 完成目标值300人次的, 完成省定目标（35.43亿元）的. */
const numberFollows = (text: string, offset: number): boolean => {
  for (let position = offset; position < Math.min(text.length, offset + reach); position += 1) {
    const character = text[position] ?? '';
    if (isDigit(character)) return true;
    if (marks.includes(character) && character !== '（') return false;
  }
  return false;
};

/** 完成年度目标的94.3%, 完成目标420人的94.3% and 未完成的指标 are no verdicts but parts of a name or a rate. */
const isPartOfName = (text: string, { word, end }: Mention): boolean => {
  const isMissed = missed.has(word);
  if (isMissed && mentionAt(text, verdicts.naming, end) !== null) return true;
  const position = afterGoals(text, end);
  if (reached.has(word) && numberFollows(text, end)) return true;
  // 未达到400件的目标 compares two figures, which is looked at on its own.
  if (isMissed && isDigit(text[end] ?? '')) return true;
  if (mentionAt(text, verdicts.naming, position) !== null || text[position] === '的') return true;
  if (!isMissed) return false;
  const isEnded = position >= text.length || marks.includes(text[position] ?? '');
  return !isEnded && position === end && !isDigit(text[position] ?? '');
};

/** The verdicts of a sentence between `start` and `end`, denied and supposed ones left out. */
export const verdictWords = (text: string, start: number, end: number): readonly VerdictWord[] =>
  mentionsIn(text, all, start, end).flatMap((mention) => {
    const isMissed = missed.has(mention.word);
    const before = text.slice(Math.max(start, mention.start - 4), mention.start);
    if (suffixOf(before, isMissed ? verdicts.denied : verdicts.supposed) !== null) return [];
    if (isPartOfName(text, mention)) return [];
    return [{ ...mention, says: isMissed ? ('missed' as const) : ('met' as const) }];
  });
