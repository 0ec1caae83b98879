import type { Document } from '../document/document.js';
import { shortcomingsIn } from '../language/shortcoming-lexer.js';
import { nounOf } from './noun.js';

/** A sentence without figures that names a shortcoming and what has it: 二是闲置土地处置没有完成任务。 */
interface Opening {
  readonly end: number;
  readonly noun: string;
}

/** Shorter names say too little of what falls short. */
const shortest = 3;

/** The openings of a block of prose, in order; offsets are into the document. */
const openingsOf = (document: Document, block: number): readonly Opening[] => {
  const found = document.blocks[block];
  if (!found || found.kind === 'table') return [];
  return shortcomingsIn(document.text.slice(found.start, found.end))
    .map(({ subject, end }) => ({ end: found.start + end, noun: nounOf(subject) }))
    .filter(({ noun }) => noun.length >= shortest);
};

/** What the last shortcoming told before a position of a block is one of, '' where none is told; remembers the block it was asked for last. */
export const openingTopics = (document: Document): ((block: number, at: number) => string) => {
  let known: { readonly block: number; readonly openings: readonly Opening[] } = { block: -1, openings: [] };
  return (block, at) => {
    if (known.block !== block) known = { block, openings: openingsOf(document, block) };
    return known.openings.findLast(({ end }) => end <= at)?.noun ?? '';
  };
};
