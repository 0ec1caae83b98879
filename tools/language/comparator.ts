import { verdicts } from './lexicon-verdicts.js';
import { mentionAt, mentionsIn, says } from './mentions.js';
import { withoutBrackets } from './naming.js';

const limits = [...verdicts.atMost, ...verdicts.atLeast];

/** Reads ≥, ≤, 不低于, 控制在…以内 and the like off a target; null where none is printed. */
export const comparatorIn = (text: string): 'eq' | 'atLeast' | 'atMost' | 'qualitative' | null => {
  if (says(text, verdicts.qualitative)) return 'qualitative';
  // 不低于 holds 低于, so that the longest word decides.
  const [limit] = mentionsIn(text, limits);
  if (limit) return verdicts.atMost.includes(limit.word) ? 'atMost' : 'atLeast';
  return says(text, verdicts.equals) ? 'eq' : null;
};

/** Whether a text begins with an operator that sets a limit. */
export const isLimit = (text: string): boolean => mentionAt(text, verdicts.operators, 0) !== null;

/** Whether a thing of this name is better when small: 每公里成本, 事故起数, but not 成本节约率. */
export const isBetterSmall = (name: string): boolean => {
  const bare = withoutBrackets(name);
  return says(bare, verdicts.smallerIsBetter) && !says(bare, verdicts.largerAfterAll);
};

/** Whether a cell says nothing: empty, a dash, 无. */
export const isBlank = (text: string): boolean => {
  const bare = text.endsWith('。') ? text.slice(0, -1) : text;
  return bare === '' || verdicts.emptyCells.includes(bare);
};

/** Whether a text holds an Arabic digit. */
export const hasDigit = (text: string): boolean => [...text].some((character) => character >= '0' && character <= '9');

/** Whether a target is nothing but praise: 显著提升, 效果明显. */
export const isVague = (text: string): boolean => says(text, verdicts.vague);
