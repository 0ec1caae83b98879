import { stripStart } from './affix.js';
import { verdicts } from './lexicon-verdicts.js';
import type { Mention } from './mentions.js';
import { mentionAt, mentionsIn, says } from './mentions.js';
import type { Sentence } from './sentences.js';
import { clausesOf } from './sentences.js';

/** A clause that claims every goal at once as met. */
export interface BlanketClaim {
  readonly clause: Sentence;
  /** Offsets of the claiming words in the passage's flow. */
  readonly start: number;
  readonly end: number;
  /** 较好地完成: praise with a hedge. */
  readonly isHedged: boolean;
  /** The classes of indicators that the clause limits itself to; empty where it means all. */
  readonly classes: readonly string[];
  /** It speaks of the whole year and body, not of its own section. */
  readonly isGlobal: boolean;
}

const openings = [...verdicts.every, ...verdicts.hedged];

/** 三项目标 is a number of goals, 各项目标 is all of them. */
const countsGoals = (text: string): boolean =>
  mentionsIn(text, verdicts.countedGoals).some(
    ({ start }) => start > 0 && mentionAt(text, verdicts.numerals, start - 1) !== null,
  );

/** 各项目标, 所有任务: the goals themselves are all; 全部完成任务 alone may speak of one thing named before it. */
const meansAllGoals = (text: string, goal: Mention): boolean => {
  const determiner = mentionsIn(text, verdicts.everyOne, 0, goal.start).at(-1);
  return determiner !== undefined && !says(text.slice(determiner.end, goal.start), verdicts.done);
};

/** Whether nothing but the year or the body itself stands before the claim. */
const hasNoSubject = (sentence: Sentence, clause: Sentence, first: Mention): boolean =>
  clause.start === sentence.start && stripStart(`${clause.text.slice(0, first.start)}|`, verdicts.wholes) === '|';

const claimIn = (sentence: Sentence, clause: Sentence): BlanketClaim | null => {
  const { text, start } = clause;
  const [hedge] = mentionsIn(text, verdicts.hedged);
  const [every] = mentionsIn(text, verdicts.every);
  const goal = mentionsIn(text, verdicts.everyGoal).at(-1);
  const done = mentionsIn(text, verdicts.done).at(-1);
  const first = hedge ?? every;
  if (!first || !goal || !done || countsGoals(text)) return null;
  const rest = hedge ? text.slice(0, hedge.start) + text.slice(hedge.end) : text;
  if (says(rest, verdicts.limiting)) return null;
  if (!meansAllGoals(text, goal) && !(hedge === undefined && hasNoSubject(sentence, clause, first))) return null;
  return {
    clause,
    start: start + Math.min(first.start, goal.start, done.start),
    end: start + Math.max(first.end, goal.end, done.end),
    isHedged: hedge !== undefined,
    classes: verdicts.classes.filter((word) => text.includes(word)),
    isGlobal: says(text, verdicts.global),
  };
};

/** The clauses of a sentence that claim every goal as met, with no exception said in the sentence. */
export const blanketClaims = (sentence: Sentence): readonly BlanketClaim[] => {
  const { text } = sentence;
  if (!says(text, verdicts.done) || !says(text, openings) || text.includes(verdicts.except)) return [];
  return clausesOf(sentence).flatMap((clause) => claimIn(sentence, clause) ?? []);
};
