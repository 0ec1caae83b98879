import type { Block, Document, Draft, DraftPart, Heading, Marker, MarkerStyle, Paragraph, Span } from './document.js';
import { markerAt } from './marker.js';

type DraftParagraph = Extract<DraftPart, { kind: 'paragraph' }>;

const headingLevels: Readonly<Partial<Record<MarkerStyle, number>>> = {
  chapter: 1,
  'chinese-comma': 1,
  'chinese-brackets': 2,
  'arabic-point': 3,
  'arabic-comma': 3,
  'arabic-brackets': 4,
};
const longestHeading: Readonly<Partial<Record<MarkerStyle, number>>> = {
  chapter: 50,
  'chinese-comma': 50,
  'chinese-brackets': 45,
  'arabic-point': 36,
  'arabic-comma': 36,
  'arabic-brackets': 30,
};
const statement = /[。；;！？：:]|[0-9０-９][0-9０-９.,．]*\s*(?:%|％|万|亿|元|个|家|分)/;
const runIn = /^(?:[^。；;：:，,0-9％%（(]|[（(][^（()）：:]*[）)]){2,24}[。：:]/;
const tableCaption = /^(?:附?表\s*[0-9一二三四五六七八九十]*[-0-9]*|附件)/;

const attachmentNumber = /^附[件表录]\s*[0-9０-９一二三四五六七八九十]*(?:[-—－.][0-9０-９]+)*\s*[：:]?$/;

const isHeadingLine = (marker: Marker, rest: string): boolean =>
  rest !== '' && rest.length <= (longestHeading[marker.style] ?? 0) && !statement.test(rest);

const heading = (text: string, part: Span, marker: Marker | null, level: number): Heading => ({
  kind: 'heading',
  start: part.start,
  end: part.end,
  level,
  marker,
  title: text
    .slice(marker?.end ?? part.start, part.end)
    .replace(/[。：:\s]+$/, '')
    .trim(),
});

const paragraphOf = (part: Span, marker: Marker | null): Paragraph => ({
  kind: 'paragraph',
  start: part.start,
  end: part.end,
  marker,
});

/** Splits "（一）资金情况。2021年…" into its heading and the paragraph that runs on. */
const splitRunIn = (text: string, part: Span, marker: Marker, level: number): readonly Block[] | null => {
  const match = runIn.exec(text.slice(marker.end, part.end));
  if (!match) return null;
  const end = marker.end + match[0].length;
  const head = heading(text, { start: part.start, end }, marker, level);
  return end >= part.end ? [head] : [head, paragraphOf({ start: end, end: part.end }, null)];
};

const blocksOf = (text: string, part: DraftPart): readonly Block[] => {
  if (part.kind !== 'paragraph') return [part];
  const marker = markerAt(text, part.start);
  const level = marker ? (headingLevels[marker.style] ?? null) : null;
  if (part.level !== null) {
    const ranked = marker && level !== null ? level : part.level;
    return [heading(text, part, level === null ? null : marker, ranked)];
  }
  if (!marker || level === null) return [paragraphOf(part, marker)];
  const rest = text.slice(marker.end, part.end);
  if (isHeadingLine(marker, rest)) return [heading(text, part, marker, level)];
  return splitRunIn(text, part, marker, level) ?? [paragraphOf(part, marker)];
};

/** "6、" that continues 五、 belongs to the outer list although its style is an inner one. */
const relevel = (blocks: readonly Block[]): readonly Block[] => {
  let outer = 0;
  let inner = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || !block.marker) return block;
    const { style, ordinal } = block.marker;
    if (style === 'chinese-comma') [outer, inner] = [ordinal, 0];
    else if (style === 'chinese-brackets') inner = 0;
    else if (style === 'arabic-comma' || style === 'arabic-point') {
      if (inner === 0 && ordinal > 1 && ordinal === outer + 1) {
        outer = ordinal;
        return { ...block, level: 1 };
      }
      inner = ordinal;
    }
    return block;
  });
};

const isTitleLine = (text: string, part: DraftParagraph): boolean => {
  const line = text.slice(part.start, part.end);
  const isCaption = tableCaption.test(line) && !line.endsWith('报告');
  return line.length <= 60 && !/[。；，]/.test(line) && !isCaption && markerAt(text, part.start) === null;
};

/** How many parts stand above the title: the number under which the report is attached to another paper. */
const aboveTitle = (draft: Draft): number => {
  const first = draft.parts.findIndex(
    (part) => part.kind !== 'paragraph' || !attachmentNumber.test(draft.text.slice(part.start, part.end)),
  );
  return Math.max(0, first);
};

const titleParts = (draft: Draft, above: number): readonly DraftParagraph[] => {
  const found: DraftParagraph[] = [];
  for (const part of draft.parts.slice(above)) {
    if (part.kind !== 'paragraph' || found.length === 3 || !isTitleLine(draft.text, part)) break;
    if (found.length > 0 && part.level !== null) break;
    found.push(part);
    if (part.level !== null || draft.text.slice(part.start, part.end).endsWith('报告')) break;
  }
  return found;
};

/** Turns a reader's draft into a document: finds the title, headings with their levels and list markers. */
export const assemble = (draft: Draft): Document => {
  const above = aboveTitle(draft);
  const title = titleParts(draft, above);
  const [first, last] = [title[0], title.at(-1)];
  const heads = title.length === 0 ? 0 : above + title.length;
  const rest = draft.parts.slice(heads);
  const before: readonly Block[] = draft.parts.slice(0, heads).map((part) => paragraphOf(part, null));
  return {
    format: draft.format,
    text: draft.text,
    title: first && last ? { start: first.start, end: last.end } : null,
    blocks: [...before, ...relevel(rest.flatMap((part) => blocksOf(draft.text, part)))],
    pageStarts: draft.pageStarts,
    warnings: draft.warnings,
  };
};
