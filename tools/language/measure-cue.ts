import { cues } from './cues.js';
import { mentionAt, mentionBefore, mentionsIn, says } from './mentions.js';
import { withoutBrackets } from './naming.js';
import { clauseTexts } from './sentences.js';

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

const digits = '0123456789';

/** 资金链断裂的5家: the cases are sorted by what holds them up. */
const relative = '的';

/**
 * Whether a text says more than the thing itself, its figures and what is to be done: a further clause of words may be
 * the reason without any word for one (未完成计划，项目前期地勘不足; 资金链断裂的5家).
 */
export const mayTellCause = (text: string): boolean =>
  clauseTexts(withoutBrackets(text))
    .slice(1)
    .some((clause) => {
      const opening = [...clause].findIndex((character) => digits.includes(character));
      const kind = clause.slice(0, Math.max(0, opening));
      const words = opening < 0 || kind.endsWith(relative) ? clause.slice(0, opening < 0 ? undefined : opening) : '';
      return words.length >= 6 && !saysMeasure(words);
    });

/** Whether a text gives the reason of something. */
export const saysCause = (text: string): boolean => says(text, cues.causes);
