import type { Block, Document, Heading, Span } from './document.js';

/** Index of the block that holds `offset`, or of the last one before it; −1 before the first. */
export const blockAt = (document: Document, offset: number): number => {
  let [low, high] = [0, document.blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The open headings at every block, outermost first. */
export const headingPaths = (blocks: readonly Block[]): readonly (readonly Heading[])[] => {
  let path: readonly Heading[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') path = [...path.filter((open) => open.level < block.level), block];
    return path;
  });
};

const label = (heading: Heading): string => heading.marker?.text.trim() ?? `${heading.title} `;

/** A section path as readers cite it: 四、（二）2.（2）. */
export const sectionLabel = (path: readonly Heading[]): string => path.map(label).join('').trim();

const pathAt = (document: Document, index: number): readonly Heading[] => {
  const found: Heading[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let position = index; position >= 0; position -= 1) {
    const block = document.blocks[position];
    if (block?.kind === 'heading' && block.level < level) {
      found.unshift(block);
      level = block.level;
    }
  }
  return found;
};

/** The section that holds `offset`, '' before the first heading. */
export const sectionAt = (document: Document, offset: number): string =>
  sectionLabel(pathAt(document, blockAt(document, offset)));

const paragraphNumber = (document: Document, index: number): number => {
  let number = 0;
  for (let position = index; position >= 0; position -= 1) {
    const kind = document.blocks[position]?.kind;
    if (kind === 'heading') break;
    if (kind === 'paragraph') number += 1;
  }
  return number;
};

const inBlock = (document: Document, index: number, span: Span): string => {
  const block = document.blocks[index];
  if (block?.kind === 'paragraph') return `第${paragraphNumber(document, index)}段`;
  if (block?.kind === 'note') return '附注';
  if (block?.kind !== 'table') return '';
  const number = document.blocks.slice(0, index + 1).filter((other) => other.kind === 'table').length;
  const cell = block.cells.find((each) => each.start <= span.start && span.end <= each.end);
  return cell ? `表${number}第${cell.row + 1}行第${cell.column + 1}列` : `表${number}`;
};

/** Where a span stands, as a reader would say it: 四、（一）第2段, 表1第3行第2列. */
export const placeOf = (document: Document, span: Span): string => {
  const index = blockAt(document, span.start);
  return `${sectionLabel(pathAt(document, index))}${inBlock(document, index, span)}`.trim();
};

/** The page (from 1) that holds `offset`, or null where the format has none. */
export const pageAt = (document: Document, offset: number): number | null => {
  const starts = document.pageStarts;
  if (starts.length === 0) return null;
  const after = starts.findIndex((start) => start > offset);
  return after < 0 ? starts.length : after;
};

const lastOf = (label: string): number =>
  Math.max(...['、', '）', '.', '．'].map((mark) => label.slice(0, -1).lastIndexOf(mark)));

/** Whether two places are in one section, or in items of one list of it (二、（二）1. and 二、（二）2.). */
export const areSiblings = (a: string, b: string): boolean =>
  a === b || (a.endsWith('.') && b.endsWith('.') && a.slice(0, lastOf(a) + 1) === b.slice(0, lastOf(b) + 1));
