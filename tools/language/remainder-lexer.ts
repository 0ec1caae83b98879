import { wordIn } from './affix.js';
import { deniedWord } from './complement-lexer.js';
import { claimCues } from './lexicon-claims.js';

/** What is left of a whole: said of the rest by itself, or of what is still to be done. */
export type Remainder = 'rest' | 'open';

const endsWith = (lead: string, list: readonly string[]): boolean =>
  list.some((word) => {
    const at = lead.lastIndexOf(word);
    return at >= 0 && lead.length - at - word.length <= 2;
  });

/** Whether the words before a figure make it what is left of a whole (其余3处, 尚有2条, 空编4名); null where they do not. */
export const remainderOf = (lead: string, tail: string): Remainder | null => {
  if (endsWith(lead, claimCues.restOf)) return 'rest';
  return endsWith(lead, claimCues.stillOpen) || deniedWord(lead, tail) !== null ? 'open' : null;
};

/** Whether the words before a figure make it what was done of a whole (办结, 实际安装, 在编在岗). */
export const tellsDone = (lead: string): boolean => wordIn(lead, claimCues.done) !== null;

/** Whether they make it the whole that was to be done (计划, 查出, 受理, 核定编制). */
export const tellsWhole = (lead: string): boolean => wordIn(lead, claimCues.wholes) !== null;
