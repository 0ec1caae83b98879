import type { ReadWarning, Span } from '../document.js';

const longest = 40;

const quoted = (text: string): string => `“${text.length > longest ? `${text.slice(0, longest)}……` : text}”`;

/** What is said about a stretch of text, or about a page by its number. */
const sentences = {
  'table-without-rulings': () => '此处像是没有框线的表格，按文字行读取，行与列的对应没有核对。',
  'row-over-page': () => '表中有一行被分页截断，已按一行读取，请对照原件。',
  'struck-text': (text: string) => `带删除线的文字仍按正文读取，如已作废请删除：${quoted(text)}`,
  'page-without-text': (page: string) => `第${page}页是图片，没有文字层，其中的文字和数字没有核对。`,
  'recognised-text': (page: string) => `第${page}页的文字由扫描识别而来，数字可能有误，请对照原件。`,
  'slanted-text': (page: string) => `第${page}页有斜排文字（多为水印），未计入正文。`,
  'garbled-page': (page: string) => `第${page}页的文字层多为乱码，其中的数字没有核对。`,
  'crowded-page': (page: string) => `第${page}页的线条过多（如地图、图表），其中的表格按文字行读取。`,
} as const;

/** A warning of this reader; `about` is the text or the page number that it names. */
export const warning = (code: keyof typeof sentences, about: string, span: Span | null): ReadWarning => ({
  code,
  message: sentences[code](about),
  span,
});
