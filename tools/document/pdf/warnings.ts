import type { ReadWarning, Span } from '../document.js';

const messages = {
  'table-without-rulings': '此处像是没有框线的表格，按文字行读取，行列对应关系未作核对',
  'row-over-page': '表格有一行被分页截断，已与上页合并读取，请对照原件',
  'struck-text': '此处文字带删除线，仍按正文读取，请确认是否已删除',
  'page-without-text': '本页只有图片，没有文字层，其中的数字未作核对',
  'recognised-text': '本页文字由扫描识别生成，数字可能有误',
  'slanted-text': '本页有倾斜排列的文字（如水印），未读取',
  'garbled-page': '本页文字层多为乱码，其中的数字可能未读到',
} as const;

/** A warning of this reader, at the stretch or page that it is about. */
export const warning = (code: keyof typeof messages, span: Span | null): ReadWarning => ({
  code,
  message: messages[code],
  span,
});
