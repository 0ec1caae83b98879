import type { Block, Cell, Document, Heading } from './document.js';
import type { Flow } from './flow.js';
import { flowOf } from './flow.js';
import { headingPaths } from './sections.js';

/** The smallest stretch that is read as one: a heading, a paragraph, a note or one table cell, as a normalised flow. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'note' | 'cell';
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly flow: Flow;
  /** The open headings above it, outermost first, itself included when it is one. */
  readonly path: readonly Heading[];
  readonly cell: Cell | null;
  /** The first thing below its heading. */
  readonly opensSection: boolean;
}

const kindOf = (document: Document, block: Block): Passage['kind'] => {
  const title = document.title;
  if (title && block.start >= title.start && block.end <= title.end) return 'title';
  return block.kind === 'table' ? 'cell' : block.kind;
};

const passagesOfBlock = (document: Document, index: number, path: readonly Heading[]): readonly Passage[] => {
  const block = document.blocks[index];
  if (!block) return [];
  const kind = kindOf(document, block);
  const place = { kind, block: index, path, opensSection: document.blocks[index - 1]?.kind === 'heading' };
  if (block.kind !== 'table') return [{ ...place, flow: flowOf(document.text, block), cell: null }];
  return block.cells.map((cell) => ({ ...place, flow: flowOf(document.text, cell), cell }));
};

const known = new WeakMap<Document, readonly Passage[]>();

/** All passages in reading order; made once a document, since every rule reads them. */
export const passagesOf = (document: Document): readonly Passage[] => {
  const made = known.get(document);
  if (made) return made;
  const paths = headingPaths(document.blocks);
  const passages = document.blocks.flatMap((_, index) => passagesOfBlock(document, index, paths[index] ?? []));
  known.set(document, passages);
  return passages;
};
