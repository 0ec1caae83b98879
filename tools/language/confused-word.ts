import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import type { Confusion } from './lexicon-confusions.js';
import { confusions } from './lexicon-confusions.js';
import { mentionsIn } from './mentions.js';
import { spanIn } from './sentences.js';

/** A wrong word where it stands. */
export interface ConfusedWord extends Confusion {
  readonly span: Span;
}

const byWrong = new Map(confusions.map((confusion) => [confusion.wrong, confusion]));
const wrongWords = [...byWrong.keys()];

const isRight = (text: string, start: number, { wrong, rightIn }: Confusion): boolean =>
  rightIn.some((word) => text.startsWith(word, start - word.indexOf(wrong)));

/** Every wrong word of a document. */
export const confusedWords = (document: Document): readonly ConfusedWord[] =>
  passagesOf(document).flatMap((passage) =>
    mentionsIn(passage.flow.text, wrongWords).flatMap(({ word, start, end }) => {
      const confusion = byWrong.get(word);
      if (!confusion || isRight(passage.flow.text, start, confusion)) return [];
      return [{ ...confusion, span: spanIn(passage, start, end) }];
    }),
  );
