const longest = 200;

const quoted = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= longest ? `“${plain}”` : `“${plain.slice(0, longest)}……”（共 ${plain.length} 字）`;
};

const sentences: Readonly<Record<string, (text: string) => string>> = {
  'hidden-text': (text) => `文件中有隐藏文字，页面上看不到，未计入正文，请核实来源：${quoted(text)}`,
  'deleted-text': (text) => `修订中删除的文字未计入正文，请接受或拒绝修订后定稿：${quoted(text)}`,
  'struck-text': (text) => `带删除线的文字仍按正文读取，如已作废请删除：${quoted(text)}`,
  picture: (count) => `有 ${count} 张图片，图中的文字和数字没有核对。`,
  chart: (count) => `有 ${count} 个图表，图中的数字没有核对。`,
  diagram: (count) => `有 ${count} 个 SmartArt 图形，其中的文字没有核对。`,
  'embedded-object': (count) => `有 ${count} 个嵌入对象（如 Excel 工作表），其内容没有核对，请改为普通表格。`,
  'embedded-document': (count) => `有 ${count} 处嵌入的其他文档，其内容没有核对，请把文字并入正文。`,
};

/** What is said about something that was not read, or not read as it looks; `text` is the text concerned, or how many there are. */
export const remarkOf = (code: string, text: string): string => sentences[code]?.(text) ?? text;
