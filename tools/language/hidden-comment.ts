import type { Document, Span } from '../document/document.js';

const [open, close] = ['<!--', '-->'];
const instructions = 'gouji';

/** Remarks in a Markdown source that no reader of the printed page sees; instructions to this program are none. */
export const hiddenComments = (document: Document): readonly Span[] => {
  const found: Span[] = [];
  const { text } = document;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
    const end = text.indexOf(close, start);
    if (end < 0) break;
    const remark = text.slice(start + open.length, end).trim();
    if (remark !== '' && !remark.startsWith(instructions)) found.push({ start, end: end + close.length });
  }
  return found;
};
