import type { XmlElement } from '../xml.js';
import { child, descendants, settingOf, switchOf } from '../xml-tree.js';
import { type FieldRange, type Fields, isContentsCode } from './fields.js';
import type { Style, Styles } from './styles.js';
import { symbolOf } from './symbols.js';

/** Shown text with the element that it stands in; null for what Word adds, such as a list number. */
export interface InlineText {
  readonly kind: 'text';
  readonly text: string;
  readonly leaf: XmlElement | null;
  /** Where `text` begins in the leaf's own text. */
  readonly from: number;
  readonly field: FieldRange | null;
}

/** What a paragraph holds, in order. */
export type Inline =
  | InlineText
  | { readonly kind: 'remark'; readonly code: string; readonly text: string }
  | { readonly kind: 'box'; readonly content: XmlElement; readonly run: XmlElement }
  | {
      readonly kind: 'reference';
      readonly note: 'footnotes' | 'endnotes';
      readonly id: string;
      readonly run: XmlElement;
    };

interface Reading {
  readonly fields: Fields;
  readonly styles: Styles;
  readonly paragraphStyle: Style;
  readonly found: Inline[];
}

type Reader = (element: XmlElement, reading: Reading) => void;

/** Of two renderings of one thing, the first: both hold the same text. */
export const chosen = (alternate: XmlElement): readonly XmlElement[] =>
  (child(alternate, 'mc:Choice') ?? child(alternate, 'mc:Fallback'))?.children ?? [];

const written = (element: XmlElement): string => {
  if (element.name === 'w:t' || element.name === 'w:delText') return element.text;
  return (element.name === 'mc:AlternateContent' ? chosen(element) : element.children).map(written).join('');
};

const formula = (element: XmlElement): string => {
  if (element.name === 'm:t') return element.text;
  if (element.name !== 'm:f') return element.children.map(formula).join('');
  return ['m:num', 'm:den'].map((side) => child(element, side)?.children.map(formula).join('') ?? '').join('/');
};

const text = (shown: string, leaf: XmlElement, from: number, { fields, found }: Reading): void => {
  if (shown !== '' && fields.isShown()) found.push({ kind: 'text', text: shown, leaf, from, field: fields.range() });
};

/** Word drops blanks at both ends of a text that does not ask for them to be preserved. */
const textElement: Reader = (element, reading) => {
  const whole = element.text.replace(/[\t\r\n]/g, ' ');
  if (element.attributes['xml:space'] === 'preserve') return text(whole, element, 0, reading);
  const begun = whole.replace(/^ +/, '');
  text(begun.replace(/ +$/, ''), element, whole.length - begun.length, reading);
};

const sign =
  (shown: (element: XmlElement) => string): Reader =>
  (element, reading) =>
    text(shown(element), element, 0, reading);

const remark =
  (code: string): Reader =>
  (_, { found }) => {
    found.push({ kind: 'remark', code, text: '' });
  };

const reference =
  (note: 'footnotes' | 'endnotes'): Reader =>
  (element, { found }) => {
    found.push({ kind: 'reference', note, id: element.attributes['w:id'] ?? '', run: runOf(element) });
  };

/** Text that is not shown is told apart, but fields go on through it. */
const unseen =
  (code: string): Reader =>
  (element, { fields, found }) => {
    for (const mark of descendants(element, 'w:fldChar'))
      fields.character(mark.attributes['w:fldCharType'], runOf(mark));
    const hidden = written(element);
    if (hidden !== '') found.push({ kind: 'remark', code, text: hidden });
  };

const runOf = (element: XmlElement): XmlElement =>
  element.name === 'w:r' || element.parent === null ? element : runOf(element.parent);

const inside = (elements: readonly XmlElement[], reading: Reading): void => {
  for (const element of elements) (readers[element.name] ?? wrapper)(element, reading);
};

/** Links, smart tags, insertions, content controls and whatever else wraps text: nothing unknown may swallow it. */
const wrapper: Reader = (element, reading) => inside(element.children, reading);

const run: Reader = (element, reading) => {
  const properties = child(element, 'w:rPr');
  const byStyle =
    reading.styles.character(settingOf(properties, 'w:rStyle')).isHidden || reading.paragraphStyle.isHidden;
  const isHidden = switchOf(properties, 'w:vanish') ?? byStyle;
  (isHidden ? unseen('hidden-text') : wrapper)(element, reading);
  // Struck text is on the page, but its author may have meant to delete it.
  const isStruck = switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike');
  if (!isHidden && isStruck) reading.found.push({ kind: 'remark', code: 'struck-text', text: written(element) });
};

const skip: Reader = () => {};

const readers: Readonly<Record<string, Reader>> = {
  'w:r': run,
  'w:t': textElement,
  'w:tab': sign(() => '\t'),
  'w:ptab': sign(() => '\t'),
  'w:cr': sign(() => '\n'),
  // A break of page or column ends no line of text that does not end anyway.
  'w:br': sign(({ attributes }) => ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : '')),
  'w:noBreakHyphen': sign(() => '-'),
  'w:sym': sign(symbolOf),
  'm:oMath': sign(formula),
  'w:fldChar': (element, { fields }) => fields.character(element.attributes['w:fldCharType'], runOf(element)),
  'w:instrText': (element, { fields }) => fields.code(element.text),
  'w:fldSimple': (element, reading) =>
    (isContentsCode(element.attributes['w:instr'] ?? '') ? skip : wrapper)(element, reading),
  'mc:AlternateContent': (element, reading) => inside(chosen(element), reading),
  'w:txbxContent': (element, { found }) => {
    found.push({ kind: 'box', content: element, run: runOf(element) });
  },
  'w:footnoteReference': reference('footnotes'),
  'w:endnoteReference': reference('endnotes'),
  'pic:pic': remark('picture'),
  'v:imagedata': remark('picture'),
  'c:chart': remark('chart'),
  'dgm:relIds': remark('diagram'),
  'o:OLEObject': remark('embedded-object'),
  'w:del': unseen('deleted-text'),
  'w:moveFrom': skip,
  'w:pPr': skip,
  'w:rPr': skip,
  // The reading aid above a word, not the word.
  'w:rt': skip,
};

/** Reads what a w:p holds: the new text of tracked changes, results of fields, never hidden text. */
export const readInline = (paragraph: XmlElement, fields: Fields, styles: Styles, style: Style): readonly Inline[] => {
  const reading: Reading = { fields, styles, paragraphStyle: style, found: [] };
  wrapper(paragraph, reading);
  fields.endParagraph();
  return reading.found;
};
