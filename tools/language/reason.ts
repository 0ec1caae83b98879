import { budgetWords } from './lexicon-verdicts.js';
import { mentionAt, mentionsIn, says } from './mentions.js';

/** Whether a text gives a reason; words that only look like one (因公, 系统) are passed over. */
export const saysReason = (text: string): boolean => {
  const lookalikes = mentionsIn(text, budgetWords.notReasons);
  return mentionsIn(text, budgetWords.reasons).some(
    ({ start }) => !lookalikes.some((other) => other.start <= start && start < other.end),
  );
};

/** Whether a sentence opens as the reason of the one before it. */
export const goesOn = (text: string): boolean => mentionAt(text, budgetWords.goesOn, 0) !== null;

/** Whether a text tells that points were lost, or why. */
export const saysDeduction = (text: string): boolean => says(text, budgetWords.scoreReasons);
