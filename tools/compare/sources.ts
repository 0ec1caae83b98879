import type { Document, Span } from '../document/document.js';
import { pageAt, placeOf } from '../document/sections.js';
import type { Source } from './year-fact.js';

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Gives the sources of spans of a document. */
export const sourcesOf = (document: Document): ((span: Span) => Source) => {
  const starts = lineStarts(document.text);
  return ({ start, end }) => {
    const line = lineAt(starts, start);
    return {
      start,
      end,
      text: document.text.slice(start, end),
      place: placeOf(document, { start, end }),
      page: pageAt(document, start),
      line,
      column: start - (starts[line - 1] ?? 0) + 1,
    };
  };
};
