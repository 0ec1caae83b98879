const figure =
  /[0-9][0-9,]*(?:\.[0-9]+)?(?:%|个百分点|万人|万亩|亿元|万元|万美元|元|公里|个|座|家|户|人次|人|份|天|小时|分|年度|年)?/g;

const count = (texts) => {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/** How many of the source's figures stand in a text as they are, none of them part of a longer number. */
export const figuresFound = (source, text) => {
  const wanted = source.match(figure) ?? [];
  const there = count(text.match(figure) ?? []);
  const found = [...count(wanted)].reduce((sum, [each, times]) => sum + Math.min(times, there.get(each) ?? 0), 0);
  return [found, wanted.length];
};

/** Paragraphs that stand on a line of their own, blanks at their ends apart. */
export const paragraphsWhole = (paragraphs, text) => {
  const lines = count(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()));
  return [paragraphs.filter((each) => lines.has(each)).length, paragraphs.length];
};

const close = (text) => (text ?? '').replace(/\s/g, '');

/** Cells whose text stands in their own column of the row that fits best, wherever that row is. */
export const cellsRight = (rows, found) => {
  const total = rows.reduce((sum, row) => sum + row.size, 0);
  const right = rows.reduce((sum, row) => {
    const fits = found.map((other) => [...row].filter(([column, text]) => close(other[column]) === close(text)).length);
    return sum + Math.max(0, ...fits);
  }, 0);
  return [right, total];
};
