import { cues } from './cues.js';
import type { Mention } from './mentions.js';
import { mentionBefore } from './mentions.js';

const reach = 16;

/** The word of the list that governs what begins at `start`: just before it, with nothing but fillers between. */
export const wordBefore = (text: string, start: number, words: readonly string[]): Mention | null => {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split('\n')
    .join('')
    .split(' ')
    .join('');
  let end = before.length;
  for (
    let filler = mentionBefore(before, cues.fillers, end);
    filler;
    filler = mentionBefore(before, cues.fillers, end)
  ) {
    const word = mentionBefore(before, words, end);
    if (word) return word;
    end = filler.start;
  }
  return mentionBefore(before, words, end);
};
