import type { XmlElement } from '../xml.js';
import { child, descendants, settingOf, switchOf } from '../xml-tree.js';
import { added, type Block, flatten, type ParagraphBlock, remarkBlock, shownText } from './blocks.js';
import type { Fields } from './fields.js';
import { chosen, type Inline, readInline } from './inline.js';
import type { Numbering } from './numbering.js';
import { numberingOf, type Styles, wholeNumber } from './styles.js';
import { readTable } from './table.js';

export type Reference = Extract<Inline, { kind: 'reference' }>;

/** What reading one part of the file needs and gathers. */
export interface Story {
  readonly part: string;
  readonly fields: Fields;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes and endnotes met so far, in order. */
  readonly references: Reference[];
}

/** The label as one would type it: a blank only where it would run into what follows ("1. 2021", not "1.2021"). */
const labelled = (label: string, inline: readonly Inline[]): readonly Inline[] => {
  if (label === '') return inline;
  const glues = /[0-9A-Za-z]$/.test(label) || (/[.．]$/.test(label) && /^[0-9A-Za-z０-９]/.test(shownText(inline)));
  return [added(glues ? `${label} ` : label), ...inline];
};

/** A line of a table of contents that no content control or field marks: text, a tab, a page number. */
const isContentsLine = (styleName: string, inline: readonly Inline[]): boolean =>
  /^(?:toc|目录)\s*[1-9]$/i.test(styleName) && /\t\s*[0-9ivx]+\s*$/i.test(shownText(inline));

const levelOf = (properties: XmlElement | null, outline: number | null): number | null => {
  const level = wholeNumber(settingOf(properties, 'w:outlineLvl')) ?? outline;
  return level === null || level < 0 || level > 8 ? null : level + 1;
};

/** Reads a paragraph after what ran on into it; `runsOn` where its own mark was deleted, so that it joins the next one. */
const readParagraph = (element: XmlElement, before: readonly Inline[], story: Story) => {
  const properties = child(element, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const styleId = settingOf(properties, 'w:pStyle');
  const style = story.styles.paragraph(styleId);
  const inline = [...before, ...readInline(element, story.fields, story.styles, style)];
  if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) return { runsOn: true, inline, level: null };
  if (isContentsLine(style.name, inline)) return { runsOn: false, inline: [], level: null };
  const isUnseen = shownText(inline) === '' && switchOf(mark, 'w:vanish') === true;
  const label = isUnseen ? '' : story.numbering(numberingOf(properties, style.numbering), styleId);
  return { runsOn: false, inline: labelled(label, inline), level: levelOf(properties, style.outline) };
};

const isContentsControl = (control: XmlElement): boolean =>
  descendants(control, 'w:docPartGallery').some(({ attributes }) =>
    /table of contents/i.test(attributes['w:val'] ?? ''),
  );

/** Reads the blocks inside a body, a cell, a note or a text box. */
export const readBlocks = (container: XmlElement, story: Story): readonly Block[] => {
  const blocks: Block[] = [];
  let joined: readonly Inline[] = [];

  const add = (inline: readonly Inline[], level: number | null): void => {
    const own = inline.filter(({ kind }) => kind === 'text' || kind === 'remark');
    const block: ParagraphBlock = { kind: 'paragraph', inline: own, level };
    blocks.push(block);
    for (const piece of inline) {
      if (piece.kind === 'reference') story.references.push(piece);
      if (piece.kind === 'box') {
        const inner = flatten(readBlocks(piece.content, story), '\n');
        blocks.push({ kind: 'note', inline: inner, part: story.part, anchor: piece.run });
      }
    }
  };
  const flush = (): void => {
    if (joined.length > 0) add(joined, null);
    joined = [];
  };
  const visitAll = (elements: readonly XmlElement[]): void => {
    for (const element of elements) visit(element);
  };
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const { runsOn, inline, level } = readParagraph(element, joined, story);
      joined = runsOn ? inline : [];
      if (!runsOn) add(inline, level);
    } else if (element.name === 'w:tbl') {
      flush();
      blocks.push(...readTable(element, (cell) => readBlocks(cell, story)));
    } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc')
      blocks.push(remarkBlock('embedded-document', ''));
    else if (element.name === 'mc:AlternateContent') visitAll(chosen(element));
    // A table of contents says every heading twice.
    else if (element.name !== 'w:sdt' || !isContentsControl(element)) visitAll(element.children);
  };
  visitAll(container.children);
  flush();
  return blocks;
};
