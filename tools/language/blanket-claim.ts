import { verdicts } from './lexicon-verdicts.js';
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

/** 三项目标 is a number of goals, 各项目标 is all of them. */
const countsGoals = (text: string): boolean =>
  mentionsIn(text, verdicts.countedGoals).some(
    ({ start }) => start > 0 && mentionAt(text, verdicts.numerals, start - 1) !== null,
  );

const claimIn = (clause: Sentence): BlanketClaim | null => {
  const { text, start } = clause;
  const [hedge] = mentionsIn(text, verdicts.hedged);
  const [every] = mentionsIn(text, verdicts.every);
  const goal = mentionsIn(text, verdicts.everyGoal)[0];
  const done = mentionsIn(text, verdicts.done).at(-1);
  const first = hedge ?? every;
  if (!first || !goal || !done || countsGoals(text)) return null;
  const rest = hedge ? text.slice(0, hedge.start) + text.slice(hedge.end) : text;
  if (says(rest, verdicts.limiting) || done.end < goal.start - text.length) return null;
  const isAllSaid = hedge ? every !== undefined : done.start > Math.min(first.start, goal.start);
  if (!isAllSaid) return null;
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
export const blanketClaims = (sentence: Sentence): readonly BlanketClaim[] =>
  sentence.text.includes(verdicts.except) ? [] : clausesOf(sentence).flatMap((clause) => claimIn(clause) ?? []);
