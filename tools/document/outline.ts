import type { Document, Heading, Span } from './document.js';
import type { Passage } from './passages.js';
import { passagesOf } from './passages.js';

/** A heading with everything below it, up to the next heading of its level or above. */
export interface Section {
  readonly heading: Heading;
  /** Index of the heading in `document.blocks`. */
  readonly first: number;
  /** Index just after the section's last block. */
  readonly end: number;
  readonly body: Span;
  readonly children: readonly Section[];
}

const sectionsIn = (document: Document, from: number, to: number): readonly Section[] => {
  const { blocks } = document;
  const sections: Section[] = [];
  let index = from;
  while (index < to) {
    const heading = blocks[index];
    if (heading?.kind !== 'heading') {
      index += 1;
      continue;
    }
    let end = index + 1;
    for (; end < to; end += 1) {
      const next = blocks[end];
      if (next?.kind === 'heading' && next.level <= heading.level) break;
    }
    const body = { start: heading.end, end: Math.max(heading.end, blocks[end - 1]?.end ?? heading.end) };
    sections.push({ heading, first: index, end, body, children: sectionsIn(document, index + 1, end) });
    index = end;
  }
  return sections;
};

const known = new WeakMap<Document, readonly Section[]>();

/** The outermost sections of a document, each with its sub-sections. */
export const outlineOf = (document: Document): readonly Section[] => {
  const made = known.get(document);
  if (made) return made;
  const sections = sectionsIn(document, 0, document.blocks.length);
  known.set(document, sections);
  return sections;
};

const withDescendants = (section: Section): readonly Section[] => [
  section,
  ...section.children.flatMap(withDescendants),
];

const flat = new WeakMap<Document, readonly Section[]>();

/** Every section of a document, in reading order. */
export const sectionsOf = (document: Document): readonly Section[] => {
  const made = flat.get(document);
  if (made) return made;
  const sections = outlineOf(document).flatMap(withDescendants);
  flat.set(document, sections);
  return sections;
};

/** Index of the first passage of a block at or after `block`. */
const firstFrom = (passages: readonly Passage[], block: number): number => {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The passages below a section's heading, sub-headings included. */
export const passagesIn = (document: Document, section: Section): readonly Passage[] => {
  const passages = passagesOf(document);
  return passages.slice(firstFrom(passages, section.first + 1), firstFrom(passages, section.end));
};

/** Where a heading's title stands, without its number and end mark. */
export const titleSpan = (document: Document, heading: Heading): Span => {
  const start = document.text.indexOf(heading.title, heading.marker?.end ?? heading.start);
  const end = start + heading.title.length;
  return start < 0 || end > heading.end ? { start: heading.start, end: heading.end } : { start, end };
};
