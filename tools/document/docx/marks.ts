import type { XmlElement } from '../xml.js';
import { child } from '../xml-tree.js';
import type { Anchor, Place } from './anchors.js';
import { escaped, rawName, wordPrefix } from './markup.js';
import type { Part } from './package.js';

/** A comment's range and the number that its marks carry. */
export interface Mark {
  readonly id: number;
  readonly anchor: Anchor;
}

interface Point {
  readonly place: Place;
  readonly ends: number[];
  readonly starts: number[];
}

const preserve = ' xml:space="preserve"';

/** What closes a run at a cut and opens it again with the same properties. */
const reopened = (xml: string, run: XmlElement, leaf: XmlElement | null): readonly [string, string] => {
  const [runName, properties] = [rawName(xml, run), child(run, 'w:rPr')];
  const open = xml.slice(run.start, run.openEnd) + (properties ? xml.slice(properties.start, properties.end) : '');
  if (!leaf) return [`</${runName}>`, open];
  const name = rawName(xml, leaf);
  return [`</${name}></${runName}>`, `${open}<${name}${preserve}>`];
};

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A cut text must keep the blanks that now stand at its ends, and loses those that never showed. */
const preserved = (xml: string, leaf: XmlElement): readonly Edit[] => {
  if (leaf.attributes['xml:space'] === 'preserve') return [];
  const tag = leaf.start + 1 + rawName(xml, leaf).length;
  const end = xml.lastIndexOf('</', leaf.end - 1);
  const content = xml.slice(leaf.openEnd, end);
  return [
    { from: tag, to: leaf.openEnd, text: `${preserve}>` },
    { from: leaf.openEnd, to: end - content.trimStart().length, text: '' },
    { from: leaf.openEnd + content.trimEnd().length, to: end, text: '' },
  ];
};

const applied = (xml: string, edits: readonly Edit[]): string => {
  let [text, at] = ['', 0];
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    text += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + xml.slice(at);
};

/** The main part's XML with the marks of comments in it; nothing else changes but runs cut at the marks. */
export const withMarks = (part: Part, marks: readonly Mark[], referenceStyle: string | null): string => {
  const { xml } = part;
  const declared = wordPrefix(part);
  const points = new Map<number, Point>();
  const pointAt = (place: Place): Point => {
    const point = points.get(place.offset) ?? { place, ends: [], starts: [] };
    points.set(place.offset, point);
    return point;
  };
  for (const { id, anchor } of marks) {
    pointAt(anchor.start).starts.push(id);
    pointAt(anchor.end).ends.push(id);
  }
  const style = referenceStyle === null ? '' : `<w:rPr><w:rStyle w:val="${escaped(referenceStyle)}"/></w:rPr>`;
  const written = ({ ends, starts }: Point): string =>
    [
      ...ends.map(
        (id) =>
          `<w:commentRangeEnd${declared} w:id="${id}"/><w:r${declared}>${style}<w:commentReference w:id="${id}"/></w:r>`,
      ),
      ...starts.map((id) => `<w:commentRangeStart${declared} w:id="${id}"/>`),
    ].join('');

  const edits: Edit[] = [];
  for (const [offset, point] of points) {
    const { run, leaf } = point.place;
    const [close, open] = run ? reopened(xml, run, leaf) : ['', ''];
    edits.push({ from: offset, to: offset, text: close + written(point) + open });
  }
  const cut = new Set([...points.values()].flatMap(({ place }) => place.leaf ?? []));
  for (const leaf of cut) edits.push(...preserved(xml, leaf));
  return applied(xml, edits);
};
