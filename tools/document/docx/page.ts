import type { ReadWarning, Span } from '../document.js';
import { ReadError } from '../errors.js';
import { limits } from '../limits.js';
import { skipBlank, trimEnd } from '../marker.js';
import type { XmlElement } from '../xml.js';
import type { Inline } from './inline.js';
import { remarkOf } from './remarks.js';
import type { Segment } from './source.js';

/** Where a document's text is written down, stretch by stretch, with its origin and what is to be said about it. */
export interface Page {
  /** Writes a stretch and gives its text and span. */
  readonly write: (inline: readonly Inline[], part: string, anchor: XmlElement | null) => Stretch;
  readonly type: (text: string) => void;
  readonly length: () => number;
  readonly text: () => string;
  readonly segments: readonly Segment[];
  readonly warnings: () => readonly ReadWarning[];
}

export interface Stretch extends Span {
  readonly text: string;
}

/** The part of a stretch between two offsets of its own text, without blanks at its ends. */
export const trimmed = ({ text, start }: Stretch, from = 0, to = text.length): Span => {
  const first = skipBlank(text, from, to);
  return { start: start + first, end: start + trimEnd(text, first, to) };
};

/** An empty page. Writing beyond the limit throws ReadError `too-long`. */
export const openPage = (): Page => {
  const chunks: string[] = [];
  const segments: Segment[] = [];
  const warnings: { readonly code: string; readonly span: Span; readonly text: string }[] = [];
  /** Things without text, such as pictures, are counted: the first one's place, and how many. */
  const counted = new Map<string, { readonly span: Span; count: number }>();
  let length = 0;

  const type = (text: string): void => {
    chunks.push(text);
    length += text.length;
    if (length > limits.textCharacters)
      throw new ReadError('too-long', { limit: `${limits.textCharacters}`, unit: 'characters' });
  };
  const warn = (code: string, text: string): void => {
    const span = { start: length, end: length };
    const last = warnings.at(-1);
    if (text === '') {
      const known = counted.get(code);
      if (known) known.count += 1;
      else counted.set(code, { span, count: 1 });
    } else if (last?.code === code && last.span.start === length) {
      // Word cuts one deletion into many runs.
      warnings.splice(-1, 1, { code, span, text: last.text + text });
    } else warnings.push({ code, span, text });
  };
  return {
    type,
    segments,
    write: (inline, part, anchor) => {
      const start = length;
      let text = '';
      for (const piece of inline) {
        if (piece.kind === 'remark') warn(piece.code, piece.text);
        if (piece.kind !== 'text') continue;
        const { leaf, from, field } = piece;
        if (leaf) segments.push({ start: length, end: length + piece.text.length, part, leaf, from, field, anchor });
        type(piece.text);
        text += piece.text;
      }
      return { start, end: length, text };
    },
    length: () => length,
    text: () => chunks.join(''),
    warnings: () => [
      ...warnings
        .filter(({ text }) => text.trim() !== '')
        .map(({ code, text, span }) => ({ code, ...remarkOf(code, text), span })),
      ...[...counted].map(([code, { span, count }]) => ({ code, ...remarkOf(code, `${count}`), span })),
    ],
  };
};
