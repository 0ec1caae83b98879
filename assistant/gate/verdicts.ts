import type { Span } from '../../tools/document/document.js';
import { likeness } from '../../tools/figures/noun.js';
import { mentionsIn } from '../../tools/language/mentions.js';
import { sweepingWords, verdictWords } from '../words-gate.js';
import type { Facts } from './facts.js';
import { leadOf } from './lead.js';

const all = [...verdictWords.missed, ...verdictWords.met];
const missedWords: readonly string[] = verdictWords.missed;

/** Words from `from` on that say of a target the opposite of what its figures say. */
export const falseVerdicts = (text: string, from: number, facts: Facts): readonly Span[] => {
  const hasMissed = facts.attained.some(({ attainment }) => attainment === 'missed');
  return mentionsIn(text, all, from).flatMap(({ word, start, end }) => {
    const saysMissed = missedWords.includes(word);
    const lead = leadOf(text, start, facts.names);
    const isSweeping = sweepingWords.some((each) => lead.clause.includes(each) || word.includes(each));
    if (isSweeping && !saysMissed) return hasMissed ? [{ start, end }] : [];
    const own = facts.attained.filter(({ name }) => lead.name !== null && likeness(name, lead.name) >= 2);
    if (own.length === 0 || !own.every(({ attainment }) => attainment !== 'unknown')) return [];
    const isSo = own.some(({ attainment }) => (attainment === 'missed') === saysMissed);
    return isSo ? [] : [{ start, end }];
  });
};
