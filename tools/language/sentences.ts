import type { Document, Span } from '../document/document.js';
import { spanOf } from '../document/flow.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';

/** A stretch of a passage between end marks; offsets are into the passage's flow. */
export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const sentenceEnds = '。！？；!?';
const clauseEnds = '。！？；!?，：';

const pieces = (text: string, start: number, end: number, marks: string): readonly { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  let from = start;
  for (let position = start; position <= end; position += 1) {
    if (position < end && !marks.includes(text[position] ?? '')) continue;
    if (position > from) found.push({ start: from, end: position });
    from = position + 1;
  }
  return found;
};

const cut = (passage: Passage, start: number, end: number, marks: string): readonly Sentence[] =>
  pieces(passage.flow.text, start, end, marks).map((piece) => ({
    passage,
    ...piece,
    text: passage.flow.text.slice(piece.start, piece.end),
  }));

/** The sentences of a passage; a semicolon ends one as a full stop does. */
export const sentencesIn = (passage: Passage): readonly Sentence[] =>
  cut(passage, 0, passage.flow.text.length, sentenceEnds);

/** The clauses of a sentence. */
export const clausesOf = (sentence: Sentence): readonly Sentence[] =>
  cut(sentence.passage, sentence.start, sentence.end, clauseEnds);

/** The clauses of a bare text. */
export const clauseTexts = (text: string): readonly string[] =>
  pieces(text, 0, text.length, clauseEnds).map(({ start, end }) => text.slice(start, end));

const known = new WeakMap<Document, readonly Sentence[]>();

/** Every sentence of a document in reading order. */
export const sentencesOf = (document: Document): readonly Sentence[] => {
  const made = known.get(document);
  if (made) return made;
  const sentences = passagesOf(document).flatMap(sentencesIn);
  known.set(document, sentences);
  return sentences;
};

/** The document span of a stretch of a passage's flow. */
export const spanIn = (passage: Passage, start: number, end: number): Span => spanOf(passage.flow, start, end);
