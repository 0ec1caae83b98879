import type { Span } from '../document.js';
import type { XmlElement } from '../xml.js';
import { child } from '../xml-tree.js';
import { type DocxSource, type Segment, segmentsIn } from './source.js';

/** Where a mark goes in the main part: an offset of its XML, and the run and text that have to be cut there, if any. */
export interface Place {
  readonly offset: number;
  readonly run: XmlElement | null;
  readonly leaf: XmlElement | null;
}

/** The two ends of a comment's range. */
export interface Anchor {
  readonly start: Place;
  readonly end: Place;
}

type Side = 'start' | 'end';

/** Wrappers in which programs lose or shorten a range that begins or ends inside. */
const closed = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'mc:AlternateContent',
  'm:oMathPara',
]);

/** Content controls that may hold nothing but plain text. */
const plainControls = ['w:text', 'w:date', 'w:comboBox', 'w:dropDownList', 'w14:checkbox'];

const isClosed = (element: XmlElement): boolean =>
  closed.has(element.name) ||
  (element.name === 'w:sdt' && plainControls.some((name) => child(child(element, 'w:sdtPr'), name)));

const ancestorsTo = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.name === name || element.parent === null ? [] : [element, ...ancestorsTo(element.parent, name)];

const paragraphOf = (element: XmlElement): XmlElement =>
  element.name === 'w:p' || element.parent === null ? element : paragraphOf(element.parent);

/** Steps out of insertions at whose edge the element stands. */
const atEdge = (element: XmlElement, side: Side): XmlElement => {
  const { parent } = element;
  if (!parent || !['w:ins', 'w:moveTo'].includes(parent.name)) return element;
  return parent.children.at(side === 'start' ? 0 : -1) === element ? atEdge(parent, side) : element;
};

/** Before or after a whole element, outside every wrapper that a range may not cross. */
const beside = (element: XmlElement, side: Side): Place => {
  const wrappers = ancestorsTo(element, 'w:p');
  const outermost = wrappers.findLast(isClosed);
  // What wraps a run inside a run is left together with that run.
  const hoisted = outermost
    ? (ancestorsTo(outermost, 'w:p').findLast(({ name }) => name === 'w:r') ?? outermost)
    : element;
  const edge = atEdge(hoisted, side);
  return { offset: side === 'start' ? edge.start : edge.end, run: null, leaf: null };
};

const codeOf = (reference: string): number => {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(reference) ?? [];
  return Number.parseInt(hex ?? decimal ?? '0', hex === undefined ? 10 : 16);
};

/** The offset of a character of an element's text in the XML; null where the text is not written plainly. */
const offsetIn = (xml: string, leaf: XmlElement, characters: number): number | null => {
  let at = leaf.openEnd;
  for (let passed = 0; passed < characters; passed += 1) {
    if (xml[at] === '<') return null;
    if (xml[at] === '&') {
      const end = xml.indexOf(';', at) + 1;
      // A reference beyond the basic plane stands for two units of the text.
      if (codeOf(xml.slice(at, end)) > 0xffff) passed += 1;
      at = end;
    } else at += xml.startsWith('\r\n', at) ? 2 : 1;
  }
  return xml[at] === '<' && !xml.startsWith('</', at) ? null : at;
};

/** An offset that does not cut a character of two units, so that what is quoted stays inside. */
const beyondPair = (xml: string, offset: number, side: Side): number => {
  const isInPair = (xml.codePointAt(offset - 1) ?? 0) > 0xffff;
  return isInPair ? offset + (side === 'start' ? -1 : 1) : offset;
};

const placeIn = (xml: string, segment: Segment, characters: number, side: Side): Place => {
  const { leaf, field } = segment;
  const paragraph = paragraphOf(leaf);
  if (field?.end && paragraphOf(field.begin) === paragraph && paragraphOf(field.end) === paragraph)
    return beside(side === 'start' ? field.begin : field.end, side);
  const chain = ancestorsTo(leaf, 'w:p');
  const run = chain.find(({ name }) => name === 'w:r');
  if (!run || chain.some(isClosed)) return beside(run ?? leaf, side);
  const isAtEdge = side === 'start' ? characters === 0 : characters === segment.end - segment.start;
  if (!isAtEdge && leaf.name === 'w:t') {
    const offset = offsetIn(xml, leaf, segment.from + characters);
    if (offset !== null) return { offset: beyondPair(xml, offset, side), run, leaf };
  }
  const content = run.children.filter(({ name }) => name !== 'w:rPr');
  if (content.at(side === 'start' ? 0 : -1) === leaf) return beside(run, side);
  const inner = chain.at(chain.indexOf(run) - 1) === leaf;
  return inner ? { offset: side === 'start' ? leaf.start : leaf.end, run, leaf: null } : beside(run, side);
};

const around = (run: XmlElement): Anchor => ({ start: beside(run, 'start'), end: beside(run, 'end') });

/** The segments of a span; for one without any (a list number, an empty place) those of its line, else the nearest. */
const segmentsFor = (source: DocxSource, text: string, span: Span): readonly Segment[] => {
  const own = segmentsIn(source, span);
  if (own.length > 0) return own;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.start);
  const line = segmentsIn(source, { start, end: end < 0 ? text.length : end });
  if (line.length > 0) return line;
  return [source.segments.find((segment) => segment.start >= span.start) ?? source.segments.at(-1)].flatMap(
    (one) => one ?? [],
  );
};

/** The range of a comment on a span of the text; null in a file without any text to hang it on. */
export const anchorOf = (source: DocxSource, text: string, span: Span): Anchor | null => {
  const segments = segmentsFor(source, text, span);
  const first = segments[0];
  if (!first) return null;
  // Comments are not possible inside notes, and not reliable in text boxes: there the comment is on what they hang on.
  if (first.anchor) return around(first.anchor);
  const last = segments.findLast(({ anchor }) => anchor === null) ?? first;
  const xml = source.package.main.xml;
  const isInside = (segment: Segment): boolean => span.start < segment.end && span.end > segment.start;
  const start = placeIn(xml, first, isInside(first) ? Math.max(0, span.start - first.start) : 0, 'start');
  const endOf = (segment: Segment): Place => {
    const length = segment.end - segment.start;
    return placeIn(xml, segment, isInside(segment) ? Math.min(length, span.end - segment.start) : length, 'end');
  };
  const end = endOf(last);
  // What is nested in a table stands after it in the text, but before its end in the file.
  return end.offset > start.offset ? { start, end } : { start, end: endOf(first) };
};
