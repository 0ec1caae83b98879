import type { Document, Span } from '../document/document.js';
import { chineseOrdinal } from '../document/marker.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt, numeralEnd } from './digits.js';
import { mentionAt, mentionsIn, says } from './mentions.js';
import { spanIn } from './sentences.js';

/** A count with the names that it counts: 下设5个科室：甲、乙…… */
export interface Listing {
  readonly count: number;
  readonly countSpan: Span;
  /** Fewest and most items that the list can be read as: 甲和乙 is one name or two. */
  readonly fewest: number;
  readonly most: number;
  readonly listSpan: Span;
}

interface Count {
  readonly value: number;
  readonly start: number;
  /** After the counter. */
  readonly end: number;
}

const numerals = '一二三四五六七八九十';
const stops = '。；！？\n';
const pairs = '（）“”《》';
const longestNoun = 10;

const hasDigit = (text: string): boolean => {
  let at = 0;
  while (at < text.length && !isDigitAt(text, at)) at += 1;
  return at < text.length;
};

const numeralCodes = new Set([...numerals].map((numeral) => numeral.charCodeAt(0)));

const beginsNumeral = (text: string, at: number): boolean =>
  isDigitAt(text, at) || numeralCodes.has(text.charCodeAt(at));

const countAt = (text: string, start: number): Count | null => {
  if (start > 0 && beginsNumeral(text, start - 1)) return null;
  if ('.第-—'.includes(text[start - 1] ?? ' ')) return null;
  let end = start;
  if (isDigitAt(text, start)) end = numeralEnd(text, start);
  else while (numerals.includes(text[end] ?? ' ')) end += 1;
  const numeral = text.slice(start, end);
  const counter = end > start && end - start <= 2 ? mentionAt(text, cues.listCounters, end) : null;
  if (!counter || mentionAt(text, cues.notListed, counter.end)) return null;
  const value = isDigitAt(numeral, 0) ? Number(numeral) : chineseOrdinal(numeral);
  return value >= 2 ? { value, start, end: counter.end } : null;
};

/** Splits at 、 outside brackets and quotation marks. */
const itemsIn = (text: string): readonly string[] => {
  const items: string[] = [];
  let [depth, from] = [0, 0];
  for (let position = 0; position < text.length; position += 1) {
    const mark = text[position] ?? '';
    if (pairs.includes(mark)) depth += pairs.indexOf(mark) % 2 === 0 ? 1 : -1;
    if (mark !== '、' || depth !== 0) continue;
    items.push(text.slice(from, position));
    from = position + 1;
  }
  return [...items, text.slice(from)];
};

const listingOf = (
  count: Count,
  text: string,
  from: number,
  to: number,
  spanAt: (start: number, end: number) => Span,
): readonly Listing[] => {
  const list = text.slice(from, to);
  const items = itemsIn(list);
  const isClosed = !says(list, cues.listOpenEnds) && !list.includes('，') && !hasDigit(list);
  if (items.length < 2 || !isClosed || items.some((item) => item.length < 2)) return [];
  const adjacent = list.split('》《').length + list.split('”“').length - 2;
  const joints = items.reduce((sum, item) => sum + mentionsIn(item, cues.listJoints).length, 0);
  return [
    {
      count: count.value,
      countSpan: spanAt(count.start, count.end),
      fewest: items.length + adjacent,
      most: items.length + adjacent + joints,
      listSpan: spanAt(from, to),
    },
  ];
};

const endOfList = (text: string, from: number, opener: string): number => {
  for (let position = from; position < text.length; position += 1) {
    const mark = text[position] ?? '';
    if (stops.includes(mark) || (opener === '（' && mark === '）')) return position;
  }
  return text.length;
};

/** 下设5个科室：甲、乙、丙、丁、戊。 */
const after = (text: string, count: Count): readonly [number, number] | null => {
  for (let position = count.end; position <= count.end + longestNoun; position += 1) {
    const opener = mentionAt(text, cues.listOpens, position);
    if (opener) return [opener.end, endOfList(text, opener.end, opener.word)];
    if ('，。；、'.includes(text[position] ?? '。')) return null;
  }
  return null;
};

/** 内设甲、乙、丙3个科室 */
const before = (text: string, count: Count): readonly [number, number] | null => {
  if (!mentionAt(text, cues.listNouns, count.end) && !mentionAt(text, cues.listNouns, count.end - 1)) return null;
  let clause = count.start;
  while (clause > 0 && !'，。；：（'.includes(text[clause - 1] ?? '')) clause -= 1;
  const verb = mentionsIn(text, cues.listVerbs, clause, count.start).at(-1);
  return verb ? [verb.end, count.start] : null;
};

const listingsOf = (passage: Passage): readonly Listing[] => {
  const { text } = passage.flow;
  const found: Listing[] = [];
  if (passage.kind !== 'paragraph' || !text.includes('、')) return found;
  const spanAt = (start: number, end: number): Span => spanIn(passage, start, end);
  for (let start = 0; start < text.length; start += 1) {
    const count = beginsNumeral(text, start) ? countAt(text, start) : null;
    const place = count && (after(text, count) ?? before(text, count));
    if (count && place) found.push(...listingOf(count, text, place[0], place[1], spanAt));
  }
  return found;
};

/** Every count that stands beside the complete list of what it counts. */
export const listingsIn = (document: Document): readonly Listing[] => passagesOf(document).flatMap(listingsOf);
