import type { Span } from '../../tools/document/document.js';
import type { Verified } from '../../tools/draft/verify-figure.js';
import { likeness } from '../../tools/figures/noun.js';
import { contains } from '../../tools/measure/interval.js';
import { magnitude } from '../../tools/measure/rational.js';
import { countEnds, countedWords, operators, quoteMarks } from '../words-gate.js';
import { digits, lastYears } from '../words-question.js';
import type { Counted, Facts } from './facts.js';
import type { Lead, RoleClass } from './lead.js';

const isCountedKind = (name: string): name is Counted => name in countedWords;

/** A small whole number as printed, in digits or one Chinese numeral; null for anything else. */
const wholeOf = (text: string): number | null => {
  const numerals: readonly string[] = lastYears.counts;
  const chinese = numerals.indexOf(text);
  if (chinese >= 0) return chinese + 1;
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    value = value * 10 + (digit % 10);
  }
  return text === '' ? null : value;
};

const [before, reach] = [3, 8];

const nearWords = (text: string, end: number): string => {
  const after = text.slice(end, end + reach);
  const stop = [...after].findIndex((character) => countEnds.includes(character));
  return stop < 0 ? after : after.slice(0, stop);
};

/** 4 个错误: something that the program counted, right behind its number. */
export const isCount = (text: string, start: number, end: number, { counts }: Facts): boolean => {
  const printed = text.slice(start, end);
  const numeral = [...printed].filter((character) => wholeOf(character) !== null).join('');
  const value = printed.startsWith(numeral) ? wholeOf(numeral) : null;
  if (value === null) return false;
  const near = `${text.slice(Math.max(0, start - before), start)}${printed.slice(numeral.length)}${nearWords(text, end)}`;
  return Object.entries(countedWords).some(
    ([kind, words]) => isCountedKind(kind) && counts[kind].has(value) && words.some((word) => near.includes(word)),
  );
};

/** A member of a calculation whose figure was said, and checked, before. */
export const isOperand = (text: string, { start, end }: Span): boolean => {
  const left = text.slice(0, start).trimEnd().at(-1) ?? '';
  const right = text.slice(end).trimStart()[0] ?? '';
  const isInside = (left !== '' && operators.includes(left)) || (right !== '' && operators.includes(right));
  return isInside && text.slice(0, start).includes(text.slice(start, end));
};

const quoteWords = 6;

/** A figure within a clause that a report prints just so, with enough words of its own to be that clause. */
export const isQuoted = (text: string, { start, end }: Span, { texts }: Facts): boolean => {
  const marks = (from: string): number[] => [...quoteMarks].map((mark) => from.indexOf(mark)).filter((at) => at >= 0);
  const open = Math.max(...[...quoteMarks].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const close = Math.min(text.length, end + Math.min(text.length, ...marks(text.slice(end))));
  const clause = text.slice(start === 0 ? 0 : open, close).trim();
  return clause.length - (end - start) >= quoteWords && texts.some((each) => each.includes(clause));
};

const names = (lead: Lead, known: readonly string[]): boolean =>
  known.some((name) => lead.sentence.includes(name) || (lead.name !== null && likeness(lead.name, name) >= 2));

/** In a calculation nothing is said before a result but the sign. */
const isCalled = ({ role, clause }: Lead, roles: readonly RoleClass[]): boolean =>
  role === null ? operators.includes(clause.trimEnd().at(-1) ?? ' ') : roles.includes(role);

/** A value that a tool or the program computed, of something that the sentence names, turned as it is. */
export const isComputed = (item: Verified, lead: Lead, { computed, derived }: Facts): boolean => {
  const figure = item.figure?.figure;
  if (!figure) return false;
  const isTurned = (isNegativeValue: boolean): boolean =>
    lead.direction !== 0 && lead.direction !== (isNegativeValue ? -1 : 1);
  const found = computed.find(
    ({ value, unit, names: known, roles }) =>
      isCalled(lead, roles) &&
      (unit === figure.unit || unit === 'number') &&
      (contains(figure.interval, value) || contains(figure.interval, magnitude(value))) &&
      names(lead, known),
  );
  if (found) return !isTurned(found.value.n < 0n);
  return derived.some(({ text, metric, derivation }) => {
    const isMinus = text.startsWith('-');
    const bare = isMinus ? text.slice(1) : text;
    return (
      derivation !== null &&
      (item.text === text || item.text === bare) &&
      (metric === null || names(lead, [metric])) &&
      !isTurned(isMinus)
    );
  });
};
