import type { XmlElement } from '../xml.js';
import type { Inline } from './inline.js';

/** The outermost things of a story: paragraphs, tables, and notes (a text box stands after what it hangs on). */
export type Block = ParagraphBlock | TableBlock | NoteBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly inline: readonly Inline[];
  /** 1 is the outermost heading; null for body text. */
  readonly level: number | null;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly inline: readonly Inline[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellBlock[];
}

export interface NoteBlock {
  readonly kind: 'note';
  readonly inline: readonly Inline[];
  readonly part: string;
  /** The run in the main text that the note hangs on. */
  readonly anchor: XmlElement;
}

/** Text that Word adds itself. */
export const added = (text: string): Inline => ({ kind: 'text', text, leaf: null, from: 0, field: null });

/** A block that only reports something. */
export const remarkBlock = (code: string, text: string): ParagraphBlock => ({
  kind: 'paragraph',
  level: null,
  inline: [{ kind: 'remark', code, text }],
});

/** The shown text, without remarks. */
export const shownText = (inline: readonly Inline[]): string =>
  inline.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

/** The paragraphs and tables of blocks as one run of text, one line each. */
export const flatten = (blocks: readonly Block[], separator: string): readonly Inline[] => {
  const lines = blocks.flatMap((block): readonly (readonly Inline[])[] =>
    block.kind === 'table' ? block.cells.map(({ inline }) => inline) : [block.inline],
  );
  const filled = lines.filter((inline) => inline.length > 0);
  return filled.flatMap((inline, index) => (index === 0 ? inline : [added(separator), ...inline]));
};
