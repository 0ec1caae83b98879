import { stripEnd, stripStart } from '../language/affix.js';
import { namesMoney, yearMark } from '../language/lead-lexer.js';
import * as lexicon from '../language/lexicon.js';
import { comparedEnds, judgements, nounBounds } from '../language/lexicon-phrases.js';
import { rememberText } from '../language/remembered-text.js';

const openersAndYears: readonly string[] = [...lexicon.openers, yearMark];
const genericWords: readonly string[] = [...lexicon.generic, yearMark];

/** Whether a phrase names nothing of its own (完成省定目标, 较上年同期); budget and outturn words keep their name. */
const isGeneric = (noun: string): boolean => !namesMoney(noun) && stripStart(`${noun}\0`, genericWords) === '\0';

const afterLast = (text: string, marks: readonly string[]): string =>
  text.slice(Math.max(-1, ...marks.map((mark) => text.lastIndexOf(mark))) + 1);

/** The noun phrase of a metric in the words before its numeral: without time, place, plain verbs and linking words. */
export const nounOf = rememberText((lead) => {
  const phrase = afterLast(lead, nounBounds);
  const { core } = stripEnd(phrase, lexicon.fillers, lexicon.kept);
  const noun = stripEnd(stripStart(core, openersAndYears), comparedEnds).core;
  return isGeneric(noun) ? '' : noun;
});

/** The subject of a heading such as 就业培训未完成目标: what it says something of. */
export const headingNoun = (title: string): string => {
  const cuts = judgements.map((word) => title.indexOf(word)).filter((at) => at > 1);
  const subject = title.slice(0, cuts.length > 0 ? Math.min(...cuts) : undefined);
  return lexicon.generalHeadings.some((word) => title.includes(word)) && cuts.length === 0 ? '' : nounOf(subject);
};

const dropWords = (text: string, words: readonly string[]): string => {
  let rest = text;
  for (const word of [...words].sort((a, b) => b.length - a.length)) rest = rest.split(word).join('');
  return rest;
};

/** What is left of a metric's name when nothing but its meaning is kept: 货物进出口总额 and 进出口总值 share a key. */
export const metricKey = rememberText(
  (noun) =>
    dropWords(stripEnd(noun, lexicon.closers).core, lexicon.insignificant) ||
    stripEnd(noun, lexicon.fillers, lexicon.kept).core,
);

/** A name's key, and what a comparison of two names asks of it. */
interface Profile {
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
  /** Its characters, sorted. */
  readonly letters: string;
  /** A bit for each character; two names without a common bit have no character in common. */
  readonly bits: number;
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) found.add(text.slice(index, index + 2));
  return found;
};

const bitsOf = (text: string): number => {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= 1 << (text.charCodeAt(index) % 31);
  return bits;
};

const profileOf = rememberText((noun): Profile => {
  const key = metricKey(noun);
  return { key, pairs: pairsOf(key), letters: [...key].sort().join(''), bits: bitsOf(key) };
});

/** 整治堤防 and 堤防整治: the same words the other way round. */
const isReordered = (a: Profile, b: Profile): boolean => a.key.length >= 4 && a.letters === b.letters;

/** Whether the characters of one name stand in the other in their order: 防雹保护 in 防雹作业保护. */
const runsThrough = (short: string, long: string): boolean => {
  let at = 0;
  for (let index = 0; index < long.length; index += 1) if (long[index] === short[at]) at += 1;
  return at === short.length;
};

/** How many characters in a row two texts have in common at most. */
export const commonRun = (a: string, b: string): number => {
  let longest = 0;
  for (let from = 0; from + longest < a.length; from += 1)
    while (from + longest < a.length && b.includes(a.slice(from, from + longest + 1))) longest += 1;
  return longest;
};

/** How surely two names mean one metric: 3 the same key, 2 one inside the other or the same words the other way round, 1 mostly the same characters, 0 not. */
export const likeness = (a: string, b: string): 0 | 1 | 2 | 3 => {
  const [x, y] = [profileOf(a), profileOf(b)];
  if (x.key === '' || y.key === '') return 0;
  if (x.key === y.key) return 3;
  if ((x.bits & y.bits) === 0) return 0;
  const [short, long] = x.key.length <= y.key.length ? [x, y] : [y, x];
  const isWithin = (short.bits & ~long.bits) === 0;
  if (isWithin && short.key.length >= 2 && long.key.includes(short.key))
    return long.key.endsWith(short.key) || short.key.length * 2 >= long.key.length ? 2 : 1;
  if (short.key.length < 3) return 0;
  if (isReordered(short, long)) return 2;
  if (isWithin && short.key.length >= 4 && runsThrough(short.key, long.key)) return 1;
  let common = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) common += 1;
  return common * 10 >= Math.min(short.pairs.size, long.pairs.size) * 7 ? 1 : 0;
};
