import type { Document, Span } from '../document/document.js';
import type { Flow } from '../document/flow.js';
import { numberedLists } from '../document/numbering.js';
import type { Section } from '../document/outline.js';
import { passagesIn } from '../document/outline.js';

import { inlineLists } from './inline-list.js';

/** One numbered point of a section: its number, and everything up to the next point or the section's end. */
export interface SectionItem {
  readonly marker: Span;
  readonly text: string;
}

const markersIn = (document: Document, section: Section): readonly Span[] => {
  const isInside = (span: Span): boolean => span.start >= section.body.start && span.end <= section.body.end;
  const numbered = numberedLists(document)
    .map(({ items }) => items.filter(({ block }) => block > section.first && block < section.end))
    .find((items) => items.length > 0);
  if (numbered) return numbered.map(({ marker }) => marker);
  const inline = inlineLists(document).map((items) => items.filter(({ span }) => isInside(span)));
  return inline.find((items) => items.length > 0)?.map(({ span }) => span) ?? [];
};

const textBetween = ({ at, text }: Flow, start: number, end: number): string => {
  const from = at.findIndex((offset) => offset >= start);
  const to = at.findIndex((offset) => offset >= end);
  return from < 0 ? '' : text.slice(from, to < 0 ? text.length : to);
};

/** The outermost numbered points of a section; none where it is not divided by numbers. */
export const itemsOf = (document: Document, section: Section): readonly SectionItem[] => {
  const markers = markersIn(document, section);
  const passages = passagesIn(document, section);
  return markers.map((marker, index) => {
    const end = markers[index + 1]?.start ?? section.body.end;
    const texts = passages.map(({ flow }) => textBetween(flow, marker.start, end));
    return { marker, text: texts.filter((text) => text !== '').join('\n') };
  });
};

const clauseEnds = '。；，：\n';

/** A point's number and its first clause. */
export const firstClause = (document: Document, marker: Span): Span => {
  let end = marker.end;
  while (end < document.text.length && !clauseEnds.includes(document.text[end] ?? '')) end += 1;
  return { start: marker.start, end };
};
