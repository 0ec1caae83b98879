/** A stretch of a document's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'text' | 'markdown' | 'docx' | 'pdf';

/** How a heading's number is written; siblings of one list share a style. */
export type MarkerStyle =
  | 'chinese-comma' // 一、
  | 'chinese-brackets' // （一）
  | 'arabic-point' // 1.
  | 'arabic-comma' // 1、
  | 'arabic-brackets' // （1）
  | 'chapter' // 第一章, 第一部分
  | 'chinese-is' // 一是
  | 'ordinal-word' // 第一，
  | 'circled'; // ①

export interface Marker extends Span {
  readonly text: string;
  readonly style: MarkerStyle;
  readonly ordinal: number;
}

export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly level: number;
  readonly marker: Marker | null;
  /** The heading without its marker. */
  readonly title: string;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  /** A list marker at its beginning, when there is one. */
  readonly marker: Marker | null;
}

/** A table cell; merged cells span rows and columns and stand once, at their upper left corner. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Table extends Span {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

/** A footnote, endnote or text box, given after the body it hangs on. */
export interface Note extends Span {
  readonly kind: 'note';
}

export type Block = Heading | Paragraph | Table | Note;

/** Something that a reader could not read or does not vouch for. */
export interface ReadWarning {
  readonly code: string;
  readonly message: string;
  readonly english: string;
  readonly span: Span | null;
}

/** A report as one text with its structure; every position in this project is a position in `text`. */
export interface Document {
  readonly format: Format;
  readonly text: string;
  /** The title line, when one was found before the first heading. */
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  /** Offsets at which pages begin; empty where the format has no pages. */
  readonly pageStarts: readonly number[];
  readonly warnings: readonly ReadWarning[];
}

/** What a reader hands over before headings are recognised: text and its outermost parts, in order, not overlapping. */
export interface Draft {
  readonly format: Format;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly pageStarts: readonly number[];
  readonly warnings: readonly ReadWarning[];
}

export type DraftPart =
  /** `level` where the file itself marks a heading (Markdown #, Word outline level), else null. */
  (Span & { readonly kind: 'paragraph'; readonly level: number | null }) | Table | Note;
