const figure = /(-?\d+(?:\.\d+)?)(亿|万)?余?(?:元|美元|%|％|家|个|人|户|分|批次|次|位|名|年度|年|月|倍|公里)/g;
const zeros = { 亿: 8, 万: 4 };

/** Moves the decimal point of a numeral to the right. */
const shift = (numeral, places) => {
  const [whole, decimals = ''] = numeral.split('.');
  const digits = decimals.padEnd(places, '0');
  return `${whole}${digits.slice(0, places)}.${digits.slice(places)}`.replace(/\.$/, '');
};

/** What one expression finds: digits, 万 or 亿 and a unit; multiplied out, which is more than an expression does. */
export const regularExpression = (text) =>
  [...text.matchAll(figure)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: shift(match[1], zeros[match[2]] ?? 0),
  }));
