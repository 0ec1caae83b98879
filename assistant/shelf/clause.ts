import type { FoundFigure } from '../../tools/library/query.js';
import { clauseEnds } from '../words-shelf.js';

/** The words of the clause before a figure; null where its passage prints the figure twice, so that its place is open. */
export const clauseBefore = ({ passage_text: passage, text }: FoundFigure): string | null => {
  const at = passage.indexOf(text);
  if (at < 0 || passage.indexOf(text, at + 1) >= 0) return null;
  const before = passage.slice(0, at);
  return before.slice(Math.max(-1, ...[...clauseEnds].map((mark) => before.lastIndexOf(mark))) + 1);
};
