import { stripEnd, stripStart } from './affix.js';
import { budgetWords } from './lexicon-verdicts.js';
import { mentionsIn, says } from './mentions.js';
import { withoutBrackets } from './naming.js';

const digits = '0123456789%.,';

/** The words of a clause before its first number. */
const beforeNumber = (clause: string): string => {
  const bare = withoutBrackets(clause);
  const end = [...bare].findIndex((character) => digits.includes(character));
  return end < 0 ? bare : bare.slice(0, end);
};

const withoutRate = (clause: string): string => {
  const words = beforeNumber(clause);
  const [first] = mentionsIn(words, budgetWords.execution);
  if (!first) return words;
  const kept = budgetWords.spendingNouns.find((noun) => first.word.startsWith(noun)) ?? '';
  return words.slice(0, first.start + kept.length);
};

const named = (words: string): string =>
  stripStart(stripEnd(words, budgetWords.spendingTails).core, budgetWords.spendingHeads);

const isNothing = (name: string): boolean => stripEnd(name, budgetWords.spendingNouns).core.length < 2;

/** What a rate of spending is the rate of; `isOverall` where the words name everything, or nothing. */
export interface Spending {
  readonly name: string;
  readonly isOverall: boolean;
}

const everything: Spending = { name: budgetWords.whole, isOverall: true };

const namesSpending = (words: string): boolean => says(words, budgetWords.spends) || says(words, budgetWords.kinds);

/** Reads it off the rate's own clause, else off the clauses on spending before it, nearest first, else off the heading above. */
export const spendingOf = (own: string, before: readonly string[], title: string): Spending => {
  const candidates = [withoutRate(own), ...before.map(beforeNumber).filter(namesSpending)];
  for (const words of candidates) {
    if (says(words, budgetWords.everything)) return everything;
    const name = named(words);
    if (!isNothing(name)) return { name, isOverall: false };
  }
  return says(title, budgetWords.kinds) ? { name: title, isOverall: false } : everything;
};
