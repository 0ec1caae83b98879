import type { Span } from '../document/document.js';
import type { Paint } from './paint.js';
import { displayWidth } from './width.js';

/** A line of the text around a span, cut to what a reader needs, and the marks under the span. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const before = 24;
const after = 36;
const longest = 60;

const flat = (text: string): string => text.split('\t').join(' ').split('\r').join(' ');

/** Quotes the line that holds the start of `span`, shortened around it. */
export const excerptOf = (text: string, span: Span, paint: Paint): Excerpt => {
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const spanEnd = Math.max(span.start, Math.min(span.end, lineEnd, span.start + longest));
  const from = Math.max(lineStart, span.start - before);
  const to = Math.min(lineEnd, spanEnd + after);
  const head = `${from > lineStart ? '…' : ''}${flat(text.slice(from, span.start))}`;
  const quoted = flat(text.slice(span.start, spanEnd));
  const tail = `${flat(text.slice(spanEnd, to))}${to < lineEnd ? '…' : ''}`;
  const marks = ' '.repeat(displayWidth(head)) + '^'.repeat(Math.max(1, displayWidth(quoted)));
  return { line: `${head}${paint('bold', quoted)}${tail}`, marks };
};
