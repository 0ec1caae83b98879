import type { Document, Span } from '../document/document.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { spanIn } from './sentences.js';

/** A mark that is doubled, clashes with its neighbour, stands alone of a pair, or is missing. */
export interface PunctuationFault {
  readonly kind: 'doubled' | 'clash' | 'unpaired' | 'unended';
  readonly span: Span;
}

const single = '。，；、：';
const stops = '。；！？：.;!?…';
const pairs: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
];
const closers = '”》』」';
const longEnough = 40;

const fault = (kind: PunctuationFault['kind'], passage: Passage, start: number, end: number): PunctuationFault => ({
  kind,
  span: spanIn(passage, start, end),
});

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const singles = codesOf(single);

const runs = (passage: Passage): readonly PunctuationFault[] => {
  const { text } = passage.flow;
  const found: PunctuationFault[] = [];
  for (let position = 0; position + 1 < text.length; position += 1) {
    const [here, next] = [text.charCodeAt(position), text.charCodeAt(position + 1)];
    if (!singles.has(here) || !singles.has(next)) continue;
    found.push(fault(here === next ? 'doubled' : 'clash', passage, position, position + 2));
    position += 1;
  }
  return found;
};

/** Where the first bracket of a kind without a partner stands, or −1. */
const loneBracket = (text: string, open: string, close: string): number => {
  const waiting: number[] = [];
  let [nextOpen, nextClose] = [text.indexOf(open), text.indexOf(close)];
  while (nextOpen >= 0 || nextClose >= 0) {
    if (nextOpen >= 0 && (nextClose < 0 || nextOpen < nextClose)) {
      waiting.push(nextOpen);
      nextOpen = text.indexOf(open, nextOpen + 1);
    } else {
      if (waiting.pop() === undefined) return nextClose;
      nextClose = text.indexOf(close, nextClose + 1);
    }
  }
  return waiting[0] ?? -1;
};

/** Brackets and quotation marks without their partners; "1）" at the beginning numbers a paragraph. */
const unpaired = (passage: Passage): readonly PunctuationFault[] =>
  pairs.flatMap(([open, close]) => {
    const at = loneBracket(passage.flow.text, open, close);
    const isMarker = at <= 3 && passage.flow.text[at] === close;
    return at < 0 || isMarker ? [] : [fault('unpaired', passage, at, at + 1)];
  });

const unended = (document: Document, passage: Passage): readonly PunctuationFault[] => {
  const { text } = passage.flow;
  const next = document.blocks[passage.block + 1];
  if (passage.kind !== 'paragraph' || text.length < longEnough || next?.kind === 'table') return [];
  const isFlowing = text.includes('，') || text.includes('。');
  const last = text.length - (closers.includes(text.at(-1) ?? '') ? 2 : 1);
  return !isFlowing || stops.includes(text[last] ?? '')
    ? []
    : [fault('unended', passage, text.length - 1, text.length)];
};

/** Every fault of punctuation in the running text of a document. */
export const punctuationFaults = (document: Document): readonly PunctuationFault[] =>
  passagesOf(document).flatMap((passage) => [
    ...runs(passage),
    ...(passage.kind === 'paragraph' ? unpaired(passage) : []),
    ...unended(document, passage),
  ]);
