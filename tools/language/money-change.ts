import { suffixOf } from './affix.js';
import { comparesWith } from './comparison-lexer.js';
import { claimCues } from './lexicon-claims.js';
import { ties } from './lexicon-ties.js';

/** What the name of all the money speaks of: what was spent or the budget; null where it says neither. */
export const levelRole = (name: string): 'outturn' | 'budget' | null => {
  if (ties.spent.some((word) => name.includes(word))) return 'outturn';
  return name.includes(claimCues.budgetBase) ? 'budget' : null;
};

/** The word for all the budget in words that name nothing else (年初预算比上年年初预算), '' where there is none. */
export const moneyWord = (lead: string): string => (lead.includes(claimCues.budgetBase) ? claimCues.budgetBase : '');

/** Whether a rate is that by which the budget was changed in the year. */
export const namesAdjustment = (lead: string): boolean => suffixOf(stripped(lead), ties.adjustmentRates) !== null;

/** Whether words compare with the budget as it was before it was changed (较年初增长). */
export const comparesWithOpening = (lead: string): boolean => comparesWith(lead, ties.openingBudgets);

const stripped = (lead: string): string => {
  const word = suffixOf(lead, ties.statesRate);
  return word === null ? lead : lead.slice(0, -word.length);
};
