import type { Block, Document, Marker, MarkerStyle } from './document.js';
import { markerAt } from './marker.js';

/** A heading or listed paragraph with its number. */
export interface Numbered {
  readonly marker: Marker;
  /** Index into `document.blocks`. */
  readonly block: number;
  /** The block before it is an unnumbered heading or ends in a colon: a new list may begin here. */
  readonly introduced: boolean;
}

/** Numbered items that stand beside each other; an item of another style is in it when it continues the count. */
export interface NumberedList {
  readonly style: MarkerStyle;
  /** Last ordinal of the list of the same style that ended before this one began; 0 when there is none. */
  readonly after: number;
  /** The item of the enclosing list that it stands below. */
  readonly outer: Marker | null;
  readonly items: readonly Numbered[];
}

interface OpenList {
  readonly style: MarkerStyle;
  readonly after: number;
  readonly outer: Marker | null;
  readonly items: Numbered[];
  level: number;
}

const isArabic = (marker: Marker | null): boolean => marker !== null && familyOf(marker.style) === 'arabic-point';

const familyOf = (style: MarkerStyle): MarkerStyle => (style === 'arabic-comma' ? 'arabic-point' : style);

const listed: ReadonlySet<MarkerStyle> = new Set([
  'chapter',
  'chinese-comma',
  'chinese-brackets',
  'arabic-point',
  'arabic-comma',
  'arabic-brackets',
]);

const numerals = /^[一二三四五六七八九十]+(?:、|[和与及]?三?产|次产)/;

const attachments = /^附[件表录]?[：:]\s*/;

/** The number of the first attachment stands behind 附件：, those of the others at the beginning of their lines. */
const attachmentMarker = (document: Document, block: Block): Marker | null => {
  const match = attachments.exec(document.text.slice(block.start, block.start + 8));
  return match ? markerAt(document.text, block.start + match[0].length) : null;
};

const markerOf = (document: Document, block: Block): Marker | null => {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return null;
  const marker = block.marker ?? attachmentMarker(document, block);
  if (!marker || !listed.has(marker.style)) return null;
  const isEnumeration =
    marker.style === 'chinese-comma' && numerals.test(document.text.slice(marker.end, marker.end + 6));
  return isEnumeration ? null : marker;
};

const glued = /^([0-9０-９]{1,2})[.．](?=[0-9０-９])/;

/** The number of a paragraph whose text goes on with a digit: "3.24个断面" as the third item of a list. */
const gluedMarker = (document: Document, block: Block): Marker | null => {
  if (block.kind !== 'paragraph') return null;
  const match = glued.exec(document.text.slice(block.start, block.start + 4));
  if (!match) return null;
  const end = block.start + match[0].length;
  return {
    start: block.start,
    end,
    text: match[0],
    style: 'arabic-point',
    ordinal: Number((match[1] ?? '').normalize('NFKC')),
  };
};

const numbers = new WeakMap<Document, readonly (Marker | null)[]>();

/** The marker of every block; a number glued to digits counts only where the list around it asks for it. */
export const markersOf = (document: Document): readonly (Marker | null)[] => {
  const made = numbers.get(document);
  if (made) return made;
  const markers = readMarkers(document);
  numbers.set(document, markers);
  return markers;
};

const readMarkers = (document: Document): readonly (Marker | null)[] => {
  const plain = document.blocks.map((block) => markerOf(document, block));
  let last = 0;
  return document.blocks.map((block, index) => {
    const tentative = plain[index] ? null : gluedMarker(document, block);
    const next = tentative && plain.slice(index + 1, index + 8).find(isArabic)?.ordinal;
    const fits = tentative && (tentative.ordinal === last + 1 || tentative.ordinal + 1 === next);
    const marker = fits ? tentative : (plain[index] ?? null);
    if (marker && isArabic(marker)) last = marker.ordinal;
    return marker;
  });
};

const isIntroduction = (document: Document, block: Block | undefined): boolean => {
  if (block?.kind === 'heading') return block.marker === null;
  return block?.kind === 'paragraph' && /[：:]\s*$/.test(document.text.slice(block.start, block.end));
};

const lastOrdinal = (list: OpenList): number => list.items.at(-1)?.marker.ordinal ?? 0;

/** The ordinal of the next item in `style` after `from`, or null where none follows. */
const nextOrdinal = (markers: readonly (Marker | null)[], from: number, style: MarkerStyle): number | null =>
  markers.find((marker, index) => index > from && marker !== null && familyOf(marker.style) === style)?.ordinal ?? null;

/** Whether an item of a foreign style stands for the next item of `list`: the list goes on after it, or ends with it. */
const continues = (list: OpenList, markers: readonly (Marker | null)[], index: number, level: number): boolean => {
  const ordinal = markers[index]?.ordinal ?? 0;
  if (lastOrdinal(list) + 1 !== ordinal) return false;
  const next = nextOrdinal(markers, index, list.style);
  return next === null ? list.level === level && level === 1 : next === ordinal + 1;
};

const gather = (document: Document): readonly NumberedList[] => {
  const { blocks } = document;
  const markers = markersOf(document);
  const lists: OpenList[] = [];
  const ended = new Map<MarkerStyle, number>();
  let open: OpenList[] = [];
  const keep = (count: number): void => {
    for (const list of open.slice(count)) ended.set(list.style, lastOrdinal(list));
    open = open.slice(0, count);
  };
  blocks.forEach((block, index) => {
    const marker = markers[index] ?? null;
    const level = block.kind === 'heading' ? block.level : Number.POSITIVE_INFINITY;
    if (!marker) {
      if (block.kind === 'heading') {
        const inner = open.findIndex((list) => list.level >= level);
        if (inner >= 0) keep(inner);
      }
      return;
    }
    const item = { marker, block: index, introduced: isIntroduction(document, blocks[index - 1]) };
    const style = familyOf(marker.style);
    let depth = open.findLastIndex((list) => list.style === style);
    if (depth < 0 && marker.ordinal > 1) depth = open.findLastIndex((list) => continues(list, markers, index, level));
    if (depth >= 0) {
      keep(depth + 1);
      open[depth]?.items.push(item);
      return;
    }
    const list = {
      style,
      after: ended.get(style) ?? 0,
      outer: open.at(-1)?.items.at(-1)?.marker ?? null,
      items: [item],
      level,
    };
    lists.push(list);
    open.push(list);
  });
  return lists;
};

const known = new WeakMap<Document, readonly NumberedList[]>();

/** Gathers the numbered headings and paragraphs of a document into lists of siblings, by the style of their numbers. */
export const numberedLists = (document: Document): readonly NumberedList[] => {
  const made = known.get(document);
  if (made) return made;
  const lists = gather(document);
  known.set(document, lists);
  return lists;
};
