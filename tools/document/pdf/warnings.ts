import type { ReadWarning, Span } from '../document.js';

const longest = 40;

const quoted = (text: string): string => `“${text.length > longest ? `${text.slice(0, longest)}……` : text}”`;

type Sentence = (about: string) => { readonly message: string; readonly english: string };

const said = (message: string, english: string) => ({ message, english });

/** What is said about a stretch of text, or about a page by its number. */
const sentences = {
  'table-without-rulings': () =>
    said(
      '此处像是没有框线的表格，按文字行读取，行与列的对应没有核对。',
      'this looks like a table without rulings; it was read line by line, rows and columns were not checked.',
    ),
  'row-over-page': () =>
    said(
      '表中有一行被分页截断，已按一行读取，请对照原件。',
      'a row of this table runs over the page; it was read as one row, compare it with the original.',
    ),
  'struck-text': (text: string) =>
    said(
      `带删除线的文字未计入正文，如仍有效请去掉删除线：${quoted(text)}`,
      `struck-through text was not read; remove the strike if it still holds: ${quoted(text)}`,
    ),
  'page-without-text': (page: string) =>
    said(
      `第${page}页是图片，没有文字层，其中的文字和数字没有核对。`,
      `page ${page} is a picture without a text layer; nothing on it was checked.`,
    ),
  'recognised-text': (page: string) =>
    said(
      `第${page}页的文字由扫描识别而来，数字可能有误，请对照原件。`,
      `the text of page ${page} was recognised from a scan; its figures may be wrong, compare them with the original.`,
    ),
  'invisible-text': (page: string) =>
    said(
      `第${page}页有看不见的文字，已按正文读取，请核实来源。`,
      `page ${page} has text that is not shown; it was read like any other, find out where it comes from.`,
    ),
  'slanted-text': (page: string) =>
    said(
      `第${page}页有斜排文字（多为水印），未计入正文。`,
      `page ${page} has slanted text (mostly watermarks), which was not read.`,
    ),
  'garbled-page': (page: string) =>
    said(
      `第${page}页的文字层多为乱码，其中的数字没有核对。`,
      `the text layer of page ${page} is mostly garbled; its figures were not checked.`,
    ),
  'crowded-page': (page: string) =>
    said(
      `第${page}页的线条过多（如地图、图表），其中的表格按文字行读取。`,
      `page ${page} has too many lines (as maps and charts have); tables on it were read line by line.`,
    ),
} as const satisfies Readonly<Record<string, Sentence>>;

/** A warning of this reader; `about` is the text or the page number that it names. */
export const warning = (code: keyof typeof sentences, about: string, span: Span | null): ReadWarning => ({
  code,
  ...sentences[code](about),
  span,
});
