import type { Span } from '../document/document.js';
import type { DraftFigure } from './draft-figure.js';
import type { Problem, Quote, SlotRole } from './problem.js';
import { draftWords } from './words.js';

/** A draft is made of these; only text, names and blanks are words, every number sits in a figure or a quotation. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: DraftFigure; readonly role: SlotRole | null }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'blank'; readonly label: string };

/** Where a piece came to stand in the filled text. */
export interface Mark extends Span {
  readonly piece: Piece;
}

export const text = (words: string): Piece => ({ kind: 'text', text: words });
export const name = (words: string): Piece => ({ kind: 'name', text: words });

/** What a piece prints. */
export const printOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'figure':
      return piece.figure.text;
    case 'quote':
      return piece.quote.text;
    case 'blank':
      return draftWords.blank.replace('{label}', piece.label);
    default:
      return piece.text;
  }
};

/** What a piece is in text with slots: `{{figure:f12}}`. */
export const slotOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'figure':
      return `{{figure:${piece.figure.id}}}`;
    case 'quote':
      return `{{quote:${piece.quote.id}}}`;
    case 'blank':
      return `{{blank:${piece.label}}}`;
    default:
      return piece.text;
  }
};

const isRole = (role: string, problem: Problem): role is SlotRole => role in problem.figures;

const pieceFor = (
  slot: string,
  problem: Problem,
  quote: Quote | null,
  words: Readonly<Record<string, string>>,
): Piece | null => {
  const [kind = '', label = ''] = slot.split(':');
  if (kind === draftWords.blankSlot) return { kind: 'blank', label };
  if (kind === draftWords.quoteSlot) return quote ? { kind: 'quote', quote } : null;
  const word = words[kind];
  if (word !== undefined) return name(word);
  const figure = isRole(kind, problem) ? problem.figures[kind] : undefined;
  return figure && isRole(kind, problem) ? { kind: 'figure', figure, role: kind } : null;
};

/** A catalogue's sentence as pieces; null where it asks for a figure that the problem does not have. */
export const piecesOf = (
  template: string,
  problem: Problem,
  quote: Quote | null = null,
  words: Readonly<Record<string, string>> = { name: problem.name },
): readonly Piece[] | null => {
  const pieces: Piece[] = [];
  for (const [index, part] of template.split('{').entries()) {
    const end = index === 0 ? -1 : part.indexOf('}');
    if (end >= 0) {
      const piece = pieceFor(part.slice(0, end), problem, quote, words);
      if (piece === null) return null;
      pieces.push(piece);
    }
    const rest = part.slice(end + 1);
    if (rest !== '') pieces.push(text(rest));
  }
  return pieces;
};

/** The text with its slots unfilled. */
export const slotted = (pieces: readonly Piece[]): string => pieces.map(slotOf).join('');
