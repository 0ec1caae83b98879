import type { Span } from '../document.js';
import type { XmlElement } from '../xml.js';
import type { FieldRange } from './fields.js';
import type { Package } from './package.js';

/** A stretch of the text that one element of the file holds. */
export interface Segment extends Span {
  /** Name of the part, such as "word/document.xml". */
  readonly part: string;
  readonly leaf: XmlElement;
  /** Where the stretch begins in the leaf's own text. */
  readonly from: number;
  /** The complex field whose result it is in. */
  readonly field: FieldRange | null;
  /** The run in the main text that a note or text box hangs on; null in the main text itself. */
  readonly anchor: XmlElement | null;
}

/** The way back from a document's text into the Word file. */
export interface DocxSource {
  readonly package: Package;
  /** In the order of the text, not overlapping; automatic numbers and separators have none. */
  readonly segments: readonly Segment[];
}

/** Where a stretch of text stands in the file: offsets in UTF-16 units of the part's XML and of the element's text. */
export interface SourceSpan {
  readonly part: string;
  /** The element that holds the text, as a span of the part's XML. */
  readonly element: Span;
  /** The characters of that element's text. */
  readonly characters: Span;
}

/** The segments that a span touches; for an empty span, none. */
export const segmentsIn = (source: DocxSource, span: Span): readonly Segment[] => {
  const { segments } = source;
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((segments[end]?.start ?? span.end) < span.end) end += 1;
  return segments.slice(low, end);
};

/** Where a span of the document's text stands in the file, in order. */
export const locateInFile = (source: DocxSource, span: Span): readonly SourceSpan[] =>
  segmentsIn(source, span).map(({ start, end, part, leaf, from }) => ({
    part,
    element: { start: leaf.start, end: leaf.end },
    characters: { start: from + Math.max(span.start, start) - start, end: from + Math.min(span.end, end) - start },
  }));
