import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import type { DocumentNumber } from './document-number.js';
import { documentNumbersIn } from './document-number.js';
import { spanIn } from './sentences.js';

/** A document number where a report cites it. */
export interface CitedDocument extends DocumentNumber {
  readonly span: Span;
  /** The flow of its passage, and the clause around it. */
  readonly context: string;
}

const find = (document: Document): readonly CitedDocument[] =>
  passagesOf(document).flatMap((passage) =>
    documentNumbersIn(passage.flow.text).map((number) => ({
      ...number,
      span: spanIn(passage, number.start, number.end),
      context: passage.flow.text.slice(Math.max(0, number.start - 60), number.end + 30),
    })),
  );

const known = new WeakMap<Document, readonly CitedDocument[]>();

/** Every document number that a report cites. */
export const citedDocuments = (document: Document): readonly CitedDocument[] => {
  const made = known.get(document);
  if (made) return made;
  const cited = find(document);
  known.set(document, cited);
  return cited;
};
