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

  /** Insertions by offset; a text that is cut must keep the blanks that now stand at its end. */
  const insertions = new Map<number, string>();
  for (const [offset, point] of points) {
    const { run, leaf } = point.place;
    const [close, open] = run ? reopened(xml, run, leaf) : ['', ''];
    insertions.set(offset, close + written(point) + open);
    if (leaf && leaf.attributes['xml:space'] === undefined)
      insertions.set(leaf.start + 1 + rawName(xml, leaf).length, preserve);
  }
  let [text, from] = ['', 0];
  for (const [offset, insertion] of [...insertions].sort(([one], [other]) => one - other)) {
    text += xml.slice(from, offset) + insertion;
    from = offset;
  }
  return text + xml.slice(from);
};
