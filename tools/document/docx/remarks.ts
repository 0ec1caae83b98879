/** What is said of a file in both languages of the user. */
export interface Remark {
  readonly message: string;
  readonly english: string;
}

const longest = 200;

const plainOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isShort = (text: string): boolean => plainOf(text).length <= longest;
const cut = (text: string): string => `“${plainOf(text).slice(0, longest)}${isShort(text) ? '' : '……'}”`;
const zh = (text: string): string => (isShort(text) ? cut(text) : `${cut(text)}（共 ${plainOf(text).length} 字）`);
const en = (text: string): string => (isShort(text) ? cut(text) : `${cut(text)} (${plainOf(text).length} characters)`);

const sentences: Readonly<Record<string, (text: string) => Remark>> = {
  'hidden-text': (text) => ({
    message: `文件中有隐藏文字，页面上看不到，未计入正文，请核实来源：${zh(text)}`,
    english: `the file holds hidden text that no page shows; it was not read, find out where it comes from: ${en(text)}`,
  }),
  'deleted-text': (text) => ({
    message: `修订中删除的文字未计入正文，请接受或拒绝修订后定稿：${zh(text)}`,
    english: `text deleted by a tracked change was not read; accept or reject the changes: ${en(text)}`,
  }),
  'struck-text': (text) => ({
    message: `带删除线的文字仍按正文读取，如已作废请删除：${zh(text)}`,
    english: `struck-through text was read like any other; delete it if it is void: ${en(text)}`,
  }),
  'page-furniture': (text) => ({
    message: `页眉、页脚中的文字未计入正文，其中的年度、单位名称和数字没有核对：${zh(text)}`,
    english: `text of headers and footers was not read; years, names and figures in it were not checked: ${en(text)}`,
  }),
  picture: (count) => ({
    message: `有 ${count} 张图片，图中的文字和数字没有核对。`,
    english: `${count} pictures: text and figures in them were not checked.`,
  }),
  chart: (count) => ({
    message: `有 ${count} 个图表，图中的数字没有核对。`,
    english: `${count} charts: figures in them were not checked.`,
  }),
  diagram: (count) => ({
    message: `有 ${count} 个 SmartArt 图形，其中的文字没有核对。`,
    english: `${count} SmartArt diagrams: text in them was not checked.`,
  }),
  'embedded-object': (count) => ({
    message: `有 ${count} 个嵌入对象（如 Excel 工作表），其内容没有核对，请改为普通表格。`,
    english: `${count} embedded objects (such as sheets) were not checked; use plain tables instead.`,
  }),
  'embedded-document': (count) => ({
    message: `有 ${count} 处嵌入的其他文档，其内容没有核对，请把文字并入正文。`,
    english: `${count} embedded documents were not checked; put their text into the report.`,
  }),
};

/** What is said about something that was not read, or not read as it looks; `text` is the text concerned, or how many there are. */
export const remarkOf = (code: string, text: string): Remark =>
  sentences[code]?.(text) ?? { message: text, english: text };
