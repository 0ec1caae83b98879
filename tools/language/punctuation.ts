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

const runs = (passage: Passage): readonly PunctuationFault[] => {
  const { text } = passage.flow;
  const found: PunctuationFault[] = [];
  for (let position = 0; position + 1 < text.length; position += 1) {
    const [here, next] = [text[position] ?? '', text[position + 1] ?? ''];
    if (!single.includes(here) || !single.includes(next)) continue;
    found.push(fault(here === next ? 'doubled' : 'clash', passage, position, position + 2));
    position += 1;
  }
  return found;
};

/** The first bracket of a kind that has no partner. */
const unpaired = (passage: Passage): readonly PunctuationFault[] => {
  const { text } = passage.flow;
  return pairs.flatMap(([open, close]) => {
    const waiting: number[] = [];
    for (let position = 0; position < text.length; position += 1) {
      if (text[position] === open) waiting.push(position);
      else if (text[position] === close && waiting.pop() === undefined) {
        const isMarker = position <= 3;
        return isMarker ? [] : [fault('unpaired', passage, position, position + 1)];
      }
    }
    const [first] = waiting;
    return first === undefined ? [] : [fault('unpaired', passage, first, first + 1)];
  });
};

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
