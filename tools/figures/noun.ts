import { stripEnd, stripStart } from '../language/affix.js';
import { namesMoney, yearMark } from '../language/lead-lexer.js';
import * as lexicon from '../language/lexicon.js';
import { comparedEnds, judgements, nounBounds } from '../language/lexicon-phrases.js';

const openersAndYears: readonly string[] = [...lexicon.openers, yearMark];
const genericWords: readonly string[] = [...lexicon.generic, yearMark];

/** Whether a phrase names nothing of its own (完成省定目标, 较上年同期); budget and outturn words keep their name. */
const isGeneric = (noun: string): boolean => !namesMoney(noun) && stripStart(`${noun}\0`, genericWords) === '\0';

const afterLast = (text: string, marks: readonly string[]): string =>
  text.slice(Math.max(-1, ...marks.map((mark) => text.lastIndexOf(mark))) + 1);

/** The noun phrase of a metric in the words before its numeral: without time, place, plain verbs and linking words. */
export const nounOf = (lead: string): string => {
  const phrase = afterLast(lead, nounBounds);
  const { core } = stripEnd(phrase, lexicon.fillers, lexicon.kept);
  const noun = stripEnd(stripStart(core, openersAndYears), comparedEnds).core;
  return isGeneric(noun) ? '' : noun;
};

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

const keys = new Map<string, string>();

/** What is left of a metric's name when nothing but its meaning is kept: 货物进出口总额 and 进出口总值 share a key. */
export const metricKey = (noun: string): string => {
  const known = keys.get(noun);
  if (known !== undefined) return known;
  const key =
    dropWords(stripEnd(noun, lexicon.closers).core, lexicon.insignificant) ||
    stripEnd(noun, lexicon.fillers, lexicon.kept).core;
  if (keys.size > 50_000) keys.clear();
  keys.set(noun, key);
  return key;
};

const pairsByKey = new Map<string, ReadonlySet<string>>();

const pairs = (text: string): ReadonlySet<string> => {
  const known = pairsByKey.get(text);
  if (known) return known;
  const found = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) found.add(text.slice(index, index + 2));
  if (pairsByKey.size > 50_000) pairsByKey.clear();
  pairsByKey.set(text, found);
  return found;
};

/** 整治堤防 and 堤防整治: the same words the other way round. */
const isReordered = (a: string, b: string): boolean =>
  a.length >= 4 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Whether the characters of one name stand in the other in their order: 防雹保护 in 防雹作业保护. */
const runsThrough = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
};

/** How surely two names mean one metric: 3 the same key, 2 one inside the other, 1 mostly the same characters, 0 not. */
export const likeness = (a: string, b: string): 0 | 1 | 2 | 3 => {
  const [x, y] = [metricKey(a), metricKey(b)];
  if (x === '' || y === '') return 0;
  if (x === y) return 3;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 2 && long.includes(short)) return long.endsWith(short) || short.length * 2 >= long.length ? 2 : 1;
  if (short.length < 3) return 0;
  if (short.length >= 4 && runsThrough(short, long)) return 1;
  const [p, q] = [pairs(x), pairs(y)];
  let common = 0;
  for (const pair of p) if (q.has(pair)) common += 1;
  return common * 10 >= Math.min(p.size, q.size) * 7 || isReordered(short, long) ? 1 : 0;
};
