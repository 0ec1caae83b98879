import type { Span } from '../document.js';
import { ReadError } from '../errors.js';
import { rewriteZip } from '../zip-write.js';
import { anchorOf } from './anchors.js';
import { addComments, commentStyles, nextCommentId } from './comment-parts.js';
import { withMarks } from './marks.js';
import { encoded } from './markup.js';
import { readDocxWithSource } from './read.js';

/** A comment on a span of the text that `readDocx` gives for the same bytes. */
export interface DocxComment extends Span {
  /** A paragraph a line. */
  readonly text: string;
  readonly author: string;
  /** ISO 8601; left out, the same input gives the same bytes. */
  readonly date?: string;
}

/**
 * Writes comments into a Word file: on the quoted words, with runs cut and everything else left as it was.
 * Comments on notes and text boxes stand on their reference or frame. Throws ReadError as reading does.
 */
export const writeComments = (bytes: Uint8Array, comments: readonly DocxComment[]): Uint8Array => {
  if (comments.length === 0) return bytes;
  const { draft, source } = readDocxWithSource(bytes);
  const pack = source.package;
  const first = nextCommentId(pack);
  const numbered = comments.map((comment, index) => {
    const anchor = anchorOf(source, draft.text, comment);
    if (!anchor) throw new ReadError('empty', { received: 'docx' });
    return { ...comment, id: first + index, anchor };
  });
  const changed = new Map<string, Uint8Array>();
  const styles = commentStyles(pack, changed);
  addComments(pack, numbered, styles, changed);
  changed.set(pack.main.name, encoded(withMarks(pack.main, numbered, styles.reference)));
  return rewriteZip(bytes, pack.entries, changed);
};
