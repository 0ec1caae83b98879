import { cues } from './cues.js';
import { mentionAt, mentionBefore, mentionsIn, says } from './mentions.js';

const clauseStarts = '，。；：:、！？\n “';

const opensWithImperative = (text: string): boolean => {
  for (let position = 0; position < text.length; position += 1) {
    const isStart = position === 0 || clauseStarts.includes(text[position - 1] ?? '') || isListed(text, position);
    if (isStart && mentionAt(text, cues.imperatives, position)) return true;
  }
  return false;
};

const isListed = (text: string, position: number): boolean => mentionBefore(text, cues.listOpeners, position) !== null;

/** Whether a text tells what is to be done: a word such as 下一步 or 将, or a clause that begins with an imperative. */
export const saysMeasure = (text: string): boolean => {
  const excluded = mentionsIn(text, cues.notMeasures);
  const isExcluded = (at: number): boolean => excluded.some(({ start, end }) => start <= at && at < end);
  return mentionsIn(text, cues.measures).some(({ start }) => !isExcluded(start)) || opensWithImperative(text);
};

/** Whether a text gives the reason of something. */
export const saysCause = (text: string): boolean => says(text, cues.causes);
