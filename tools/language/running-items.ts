const digits = '0123456789';
const numerals = '一二三四五六七八九十';

/** How the item of an ordinal may be numbered where it stands behind the end of another sentence. */
const marksOf = (ordinal: number): readonly string[] => {
  const numeral = numerals[ordinal - 1] ?? '';
  return [
    `${ordinal}.`,
    `${ordinal}．`,
    `${ordinal}、`,
    `（${ordinal}）`,
    `（${numeral}）`,
    `(${ordinal})`,
    `(${numeral})`,
    `${numeral}是`,
  ];
};

const ends = '。；;\n';

const findAfter = (text: string, ordinal: number, from: number): number => {
  const places = marksOf(ordinal).flatMap((mark) => {
    for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1))
      if (!digits.includes(text[at + mark.length] ?? ' ') && (ordinal === 1 || ends.includes(text[at - 1] ?? '')))
        return [at];
    return [];
  });
  return places.length > 0 ? Math.min(...places) : -1;
};

/** How many points are numbered 1., 2., … or （一）, （二）, … within running text: the highest ordinal of an unbroken row. */
export const runningItems = (text: string): number => {
  let from = 0;
  for (let ordinal = 1; ordinal <= numerals.length; ordinal += 1) {
    const at = findAfter(text, ordinal, from);
    // The first number may have been taken off as the paragraph's own.
    if (at < 0 && ordinal > 1) return ordinal === 2 ? 0 : ordinal - 1;
    if (at >= 0) from = at + 1;
  }
  return numerals.length;
};
