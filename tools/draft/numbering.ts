import type { Document, Heading, Marker, MarkerStyle } from '../document/document.js';
import { withOrdinal } from '../document/ordinal.js';
import type { Section } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { problemSections } from '../recompute/explanations.js';
import { draftWords } from './words.js';

/** How the draft is numbered: as the report numbers its own section, else as its other headings. */
export interface Numbering {
  /** The heading of the section with its number, as the report prints it; null where it has none. */
  readonly heading: Heading | null;
  /** The number of an item, from 1. */
  readonly item: (ordinal: number) => string;
}

const made = (text: string, style: MarkerStyle): Marker => ({ start: 0, end: text.length, text, style, ordinal: 1 });
const brackets = made(draftWords.brackets, 'chinese-brackets');
const point = made(draftWords.point, 'arabic-point');

/** Running numbers such as 一是 do not begin a paragraph of their own. */
const begins: ReadonlySet<MarkerStyle> = new Set([
  'chinese-brackets',
  'arabic-point',
  'arabic-comma',
  'arabic-brackets',
  'chinese-comma',
]);

const isDividing = (title: string): boolean =>
  says(title, [...cues.problemTitle, ...cues.causeTitle, ...cues.measureTitle]);

const itemMarker = (document: Document, section: Section | null): Marker => {
  const blocks = section ? document.blocks.slice(section.first + 1, section.end) : [];
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const isItem = block.kind === 'paragraph' || !isDividing(block.title);
    if (isItem && block.marker && begins.has(block.marker.style)) return block.marker;
  }
  const level = section?.heading.level ?? 1;
  const below = document.blocks.find(
    (block) =>
      block.kind === 'heading' && block.level === level + 1 && block.marker !== null && begins.has(block.marker.style),
  );
  if (below?.kind === 'heading' && below.marker) return below.marker;
  return section?.heading.marker?.style === 'chinese-brackets' ? point : brackets;
};

/** The report's own section on problems; not one that only mentions them among experience and advice. */
export const problemSection = (document: Document): Section | null =>
  problemSections(document).find(
    ({ heading }) => !says(heading.title, [...cues.experienceTitle, ...cues.adviceTitle]),
  ) ?? null;

/** The numbering of a section of the report, or of the one that it would have. */
export const numberingOf = (document: Document, section: Section | null): Numbering => {
  const marker = itemMarker(document, section);
  return { heading: section?.heading ?? null, item: (ordinal) => withOrdinal(marker, ordinal) };
};
