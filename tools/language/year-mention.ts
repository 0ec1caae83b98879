import { isDigitAt } from './digits.js';
import { yearCues } from './lexicon-years.js';
import { mentionAt, mentionBefore } from './mentions.js';

/** A year written with 年; offsets into the text that it was found in. */
export interface YearMention {
  readonly year: number;
  readonly start: number;
  /** After 年, 年度 or 年份. */
  readonly end: number;
  /** annual: 2021年度; dated: 2021年3月; edge: 2021年底, 年初; plain: 2021年. */
  readonly form: 'annual' | 'dated' | 'edge' | 'plain';
  /** subject: what the sentence speaks of; base: compared with or counted from; span: one end of several years; title: inside 《》. */
  readonly role: 'subject' | 'base' | 'span' | 'title';
}

const yearMark = '年';
const chineseDigits = '〇一二三四五六七八九';
const digitOf = (character: string | undefined): number => {
  if (character === undefined) return -1;
  if (isDigitAt(character, 0)) return character.charCodeAt(0) - 48;
  return yearCues.zero.some((zero) => zero === character) ? 0 : chineseDigits.indexOf(character);
};

/** The four digits that end just before `end`, or null where there are fewer or more. */
const yearBefore = (text: string, end: number): number | null => {
  const digits = [4, 3, 2, 1].map((back) => digitOf(text[end - back]));
  // 表一2022年: an ordinal before a year is none of its digits.
  const isLonger = isDigitAt(text, end - 1) ? isDigitAt(text, end - 5) : digitOf(text[end - 5]) >= 0;
  if (digits.includes(-1) || isLonger) return null;
  return digits.reduce((value, digit) => value * 10 + digit, 0);
};

const formAt = (text: string, after: number): { readonly form: YearMention['form']; readonly end: number } => {
  const annual = mentionAt(text, yearCues.annual, after);
  if (annual) return { form: 'annual', end: annual.end };
  const edge = mentionAt(text, yearCues.edge, after);
  if (edge && !mentionAt(text, yearCues.ofTheYear, edge.end)) return { form: 'edge', end: after };
  const isDated = isDigitAt(text, after) || mentionAt(text, yearCues.months, after) !== null;
  return { form: isDated ? 'dated' : 'plain', end: after };
};

const isInTitle = (text: string, start: number): boolean =>
  text.lastIndexOf('《', start) > text.lastIndexOf('》', start);

const roleOf = (text: string, start: number, end: number): YearMention['role'] => {
  if (isInTitle(text, start)) return 'title';
  const joined = mentionAt(text, yearCues.joints, end);
  if (joined && digitOf(text[joined.end]) >= 0 && digitOf(text[joined.end + 3]) >= 0) return 'span';
  const before = mentionBefore(text, yearCues.joints, start);
  if (before && (yearBefore(text, before.start) !== null || text[before.start - 1] === yearMark)) return 'span';
  return mentionBefore(text, yearCues.baseBefore, start) || mentionAt(text, yearCues.baseAfter, end)
    ? 'base'
    : 'subject';
};

/** Every year of a text, Arabic or Chinese digits, with its part in the sentence. */
export const yearsIn = (text: string): readonly YearMention[] => {
  const found: YearMention[] = [];
  for (let at = text.indexOf(yearMark); at >= 0; at = text.indexOf(yearMark, at + 1)) {
    const year = yearBefore(text, at);
    if (year === null) continue;
    const start = at - 4;
    const { form, end } = formAt(text, at + 1);
    found.push({ year, start, end, form, role: roleOf(text, start, end) });
  }
  return found;
};
