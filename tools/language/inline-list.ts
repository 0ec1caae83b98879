import type { Document, Span } from '../document/document.js';
import { chineseOrdinal } from '../document/marker.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { mentionBefore } from './mentions.js';
import { spanIn } from './sentences.js';

/** 一是, 二是 or ①, ② within running text. */
export interface InlineItem {
  readonly ordinal: number;
  readonly text: string;
  readonly span: Span;
  /** Index of its passage. */
  readonly passage: number;
}

const numerals = '一二三四五六七八九十';
const before = '。；，、：:（“！？ \n';
const firstCircled = 0x2460;

const isOpening = (text: string, start: number): boolean =>
  start === 0 || before.includes(text[start - 1] ?? '') || mentionBefore(text, cues.beforeList, start) !== null;

const isItems = (passage: Passage, index: number): readonly InlineItem[] => {
  const { text } = passage.flow;
  const items: InlineItem[] = [];
  for (let at = text.indexOf('是'); at > 0; at = text.indexOf('是', at + 1)) {
    let start = at;
    while (start > 0 && numerals.includes(text[start - 1] ?? '')) start -= 1;
    if (start === at || at - start > 2 || !isOpening(text, start)) continue;
    const ordinal = chineseOrdinal(text.slice(start, at));
    items.push({ ordinal, text: text.slice(start, at + 1), span: spanIn(passage, start, at + 1), passage: index });
  }
  return items;
};

const circledItems = (passage: Passage, index: number): readonly InlineItem[] => {
  const { text } = passage.flow;
  const items: InlineItem[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const ordinal = text.charCodeAt(at) - firstCircled + 1;
    if (ordinal >= 1 && ordinal <= 20)
      items.push({ ordinal, text: text[at] ?? '', span: spanIn(passage, at, at + 1), passage: index });
  }
  return items;
};

const gather = (document: Document): readonly (readonly InlineItem[])[] => {
  const lists = new Map<string, InlineItem[]>();
  let section = 0;
  passagesOf(document).forEach((passage, index) => {
    if (passage.kind === 'heading') section += 1;
    const place = passage.kind === 'cell' ? `cell ${index}` : `section ${section}`;
    const kinds = [isItems(passage, index), circledItems(passage, index)];
    for (const [kind, items] of kinds.entries()) {
      if (items.length === 0) continue;
      const key = `${place} ${kind}`;
      lists.set(key, [...(lists.get(key) ?? []), ...items]);
    }
  });
  return [...lists.values()];
};

const known = new WeakMap<Document, readonly (readonly InlineItem[])[]>();

/** The enumerations of a document that run within its text: one list for each section and way of numbering. */
export const inlineLists = (document: Document): readonly (readonly InlineItem[])[] => {
  const made = known.get(document);
  if (made) return made;
  const lists = gather(document);
  known.set(document, lists);
  return lists;
};

const circled = (ordinal: number): string => String.fromCharCode(firstCircled + ordinal - 1);

/** The item's text with another ordinal. */
export const renumbered = (item: InlineItem, ordinal: number): string =>
  item.text.length > 1 ? `${numerals[ordinal - 1] ?? ordinal}是` : circled(ordinal);
