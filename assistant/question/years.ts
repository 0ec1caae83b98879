import { prefixOf } from '../../tools/language/affix.js';
import { digits, lastYears, relativeYears, yearJoins, yearMarks } from '../words-question.js';
import type { Years } from './question.js';

/** Years at a place of a question, and where they end. */
export interface YearsAt {
  readonly years: Years;
  readonly end: number;
}

/** Up to four digits, of either width, as a number; null where none stand there. */
const numberAt = (
  text: string,
  start: number,
  most: number,
): { readonly value: number; readonly end: number } | null => {
  let [at, value] = [start, 0];
  while (at < text.length && at - start < most) {
    const digit = digits.indexOf(text[at] ?? ' ');
    if (digit < 0) break;
    value = value * 10 + (digit % 10);
    at += 1;
  }
  return at > start ? { value, end: at } : null;
};

const [earliest, latest] = [1980, 2100];

const isDigit = (character: string | undefined): boolean => character !== undefined && digits.includes(character);

/** 2021年, 2021年度, 2021; 21年 is 2021. */
const yearAt = (text: string, start: number): { readonly year: number; readonly end: number } | null => {
  if (isDigit(text[start - 1])) return null;
  const long = numberAt(text, start, 4);
  if (!long || isDigit(text[long.end])) return null;
  const mark = prefixOf(text.slice(long.end), yearMarks) ?? '';
  const end = long.end + mark.length;
  if (long.end - start === 4) return long.value >= earliest && long.value <= latest ? { year: long.value, end } : null;
  return long.end - start === 2 && mark !== '' ? { year: 2000 + long.value, end } : null;
};

const between = (first: number, last: number): readonly number[] =>
  first > last || last - first > 50
    ? [first, last]
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);

const listAt = (text: string, start: number): YearsAt | null => {
  const first = yearAt(text, start);
  if (!first) return null;
  const join = prefixOf(text.slice(first.end), yearJoins);
  const last = join === null ? null : yearAt(text, first.end + join.length);
  return last
    ? { years: { kind: 'list', years: between(first.year, last.year) }, end: last.end }
    : { years: { kind: 'list', years: [first.year] }, end: first.end };
};

const counts: readonly string[] = lastYears.counts;

const countAt = (text: string, start: number): { readonly value: number; readonly end: number } | null => {
  const character = text[start] ?? '';
  const index = counts.indexOf(character);
  if (index >= 0) return { value: index + 1, end: start + 1 };
  const also = Object.entries(lastYears.also).find(([each]) => each === character);
  return also ? { value: also[1], end: start + 1 } : numberAt(text, start, 2);
};

const lastAt = (text: string, start: number): YearsAt | null => {
  const before = prefixOf(text.slice(start), lastYears.before);
  const count = countAt(text, start + (before?.length ?? 0));
  const after = count && prefixOf(text.slice(count.end), lastYears.after);
  // 三年 alone is a span of time only with 近, or as 三年来.
  if (!count || !after || (before === null && after !== lastYears.after[0])) return null;
  return { years: { kind: 'last', count: count.value }, end: count.end + after.length };
};

const relativeAt = (text: string, start: number): YearsAt | null => {
  const found = relativeYears.find(([word]) => text.startsWith(word, start));
  return found ? { years: { kind: 'back', years: found[1] }, end: start + found[0].length } : null;
};

/** The years that stand at a place of a question, or null. */
export const yearsAt = (text: string, start: number): YearsAt | null =>
  listAt(text, start) ?? lastAt(text, start) ?? relativeAt(text, start);

/** Several mentions of years as one: 2019年和2021年. */
export const joinYears = (all: readonly Years[]): Years => {
  const lists = all.flatMap((each) => (each.kind === 'list' ? each.years : []));
  if (lists.length > 0) return { kind: 'list', years: [...new Set(lists)].sort((a, b) => a - b) };
  return all[0] ?? { kind: 'all' };
};

/** The years that a question means, given those of the open reports; null where every year will do. */
export const resolveYears = (years: Years, known: readonly number[]): readonly number[] | null => {
  const latestKnown = Math.max(...known);
  switch (years.kind) {
    case 'list':
      return years.years;
    case 'last':
      return [...new Set(known)].sort((a, b) => a - b).slice(-years.count);
    case 'back':
      return known.length === 0 ? null : [latestKnown - years.years];
    default:
      return null;
  }
};
