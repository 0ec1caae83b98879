import type { XmlElement } from '../xml.js';
import { child, childrenOf, settingOf, switchOf } from '../xml-tree.js';

/** Where a list number comes from: the list, the level, and the style that asked for it, if one did. */
export interface NumberingRequest {
  readonly list: string;
  readonly level: number | null;
  readonly style: string | null;
}

/** What a style says, its ancestors included. */
export interface Style {
  readonly name: string;
  readonly numbering: NumberingRequest | null;
  /** 0 is the outermost heading, as Word counts. */
  readonly outline: number | null;
  readonly isHidden: boolean;
}

export interface Styles {
  /** The paragraph style of that id; the document's default style where the id is null or unknown. */
  readonly paragraph: (id: string | null) => Style;
  readonly character: (id: string | null) => Style;
}

const plain: Style = { name: '', numbering: null, outline: null, isHidden: false };

/** Reads a whole number from an attribute; null for anything else. */
export const wholeNumber = (value: string | null | undefined): number | null =>
  value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;

/** The list that a w:pPr asks for; "0" is Word's way of taking a number away. */
export const numberingOf = (
  properties: XmlElement | null,
  inherited: NumberingRequest | null,
): NumberingRequest | null => {
  const request = child(properties, 'w:numPr');
  if (!request) return inherited;
  const list = settingOf(request, 'w:numId');
  const level = wholeNumber(settingOf(request, 'w:ilvl'));
  if (list === null) return inherited && level !== null ? { ...inherited, level, style: null } : inherited;
  return list === '0' ? null : { list, level, style: null };
};

const headingName = /^(?:heading|标题)\s*([1-9])$/i;

const read = (element: XmlElement, inherited: Style): Style => {
  const properties = child(element, 'w:pPr');
  const name = settingOf(element, 'w:name') ?? '';
  const numbering = numberingOf(properties, inherited.numbering);
  const named = headingName.exec(name)?.[1];
  return {
    name,
    numbering:
      numbering === inherited.numbering || numbering === null
        ? numbering
        : { ...numbering, style: element.attributes['w:styleId'] ?? null },
    outline: wholeNumber(settingOf(properties, 'w:outlineLvl')) ?? (named ? Number(named) - 1 : inherited.outline),
    isHidden: switchOf(child(element, 'w:rPr'), 'w:vanish') ?? inherited.isHidden,
  };
};

/** Reads styles.xml; a file without one has only plain paragraphs. */
export const readStyles = (root: XmlElement | null): Styles => {
  const elements = childrenOf(root, 'w:style');
  const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]));
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const done = known.get(id);
    const element = byId.get(id);
    // A chain that bites its own tail would never end.
    if (done || !element || depth > 40) return done ?? plain;
    const parent = settingOf(element, 'w:basedOn');
    const style = read(element, parent === null ? plain : resolve(parent, depth + 1));
    known.set(id, style);
    return style;
  };
  const usual = elements.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  );
  const standard = usual?.attributes['w:styleId'] ?? '';
  return {
    paragraph: (id) => resolve(id !== null && byId.has(id) ? id : standard, 0),
    character: (id) => (id === null ? plain : resolve(id, 0)),
  };
};
