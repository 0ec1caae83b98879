import { questions } from './lexicon-questions.js';

const isTopical = (pair: string): boolean =>
  [...pair].every((character) => character > '\u4e00' && !questions.topicless.includes(character));

const pairsOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (isTopical(pair)) found.add(pair);
  }
  return found;
};

/** Whether two texts have two characters in a row in common that name a topic; true where one names none. */
export const sharesTopic = (a: string, b: string): boolean => {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  return own.size === 0 || other.size === 0 || [...own].some((pair) => other.has(pair));
};
