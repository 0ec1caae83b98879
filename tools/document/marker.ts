import type { Marker, MarkerStyle } from './document.js';

const chineseDigits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Reads an ordinal of a heading, 一 to 九十九. */
export const chineseOrdinal = (text: string): number => {
  const [tens, units] = text.includes('十') ? text.split('十') : [null, text];
  const high = tens === null ? 0 : (chineseDigits[tens ?? ''] ?? 1) * 10;
  return high + (chineseDigits[units ?? ''] ?? 0);
};

interface Pattern {
  readonly style: MarkerStyle;
  readonly pattern: RegExp;
}

const patterns: readonly Pattern[] = [
  { style: 'chapter', pattern: /第([一二三四五六七八九十]{1,3})(?:部分|章|节)[、:：]?/y },
  { style: 'ordinal-word', pattern: /第([一二三四五六七八九十]{1,3})[，,、]/y },
  { style: 'chinese-comma', pattern: /([一二三四五六七八九十]{1,3})[、．.]/y },
  { style: 'chinese-brackets', pattern: /[（(]([一二三四五六七八九十]{1,3})[）)]、?/y },
  { style: 'chinese-is', pattern: /([一二三四五六七八九十]{1,2})是/y },
  { style: 'arabic-point', pattern: /([0-9０-９]{1,2})[.．](?![0-9０-９])/y },
  { style: 'arabic-comma', pattern: /([0-9０-９]{1,2})、/y },
  { style: 'arabic-brackets', pattern: /[（(]([0-9０-９]{1,2})[）)]/y },
  { style: 'circled', pattern: /([①-⑳])/y },
];

const ordinalOf = (style: MarkerStyle, text: string): number => {
  if (style === 'circled') return (text.codePointAt(0) ?? 0x2460) - 0x245f;
  return style.startsWith('arabic') ? Number(text.normalize('NFKC')) : chineseOrdinal(text);
};

/** The list marker at `start`, or null. */
export const markerAt = (text: string, start: number): Marker | null => {
  for (const { style, pattern } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match) {
      const end = start + match[0].length;
      return { start, end, text: match[0], style, ordinal: ordinalOf(style, match[1] ?? '') };
    }
  }
  return null;
};

const blank = /[\s　\u00a0]/;

/** The first position in [start, end) that is not white space; `end` when there is none. */
export const skipBlank = (text: string, start: number, end: number): number => {
  let position = start;
  while (position < end && blank.test(text[position] ?? '')) position += 1;
  return position;
};

/** The end of [start, end) without trailing white space. */
export const trimEnd = (text: string, start: number, end: number): number => {
  let position = end;
  while (position > start && blank.test(text[position - 1] ?? '')) position -= 1;
  return position;
};

const dotted =
  /\s*[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3}[\s　\u00a0、](?=[\u4e00-\u9fff])(?![万亿]?元|[万亿余多])/y;

/** The end of a decimal section number (3.2 概况) at `start`, or `start` where none stands there. */
export const sectionNumberEnd = (text: string, start: number): number => {
  dotted.lastIndex = start;
  return start + (dotted.exec(text)?.[0].length ?? 0);
};
