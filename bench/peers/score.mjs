/** `07.50` → `7.5`, so that numerals compare as strings. */
const plain = (numeral) => {
  const [whole, decimals = ''] = `${numeral}`.replace(/^\+/, '').split('.');
  const tail = decimals.replace(/0+$/, '');
  return whole.replace(/^(-?)0+(?=\d)/, '$1') + (tail && `.${tail}`);
};

/** In the base unit, 万 and 亿 multiplied out; of a period its year, of a document its number. */
const baseValue = (figure) => plain(figure.base ?? (figure.kind === 'period' ? figure.num.slice(0, 4) : figure.num));

/** Two ways to be right: the value at the place; and that value with the very text that a finding would quote. */
export const criteria = {
  value: (found, figure) => found.start < figure.end && figure.start < found.end,
  quoted: (found, figure) => found.start === figure.start && found.end === figure.end,
};

/** Pairs what was found with the list by hand, one to one. */
export const score = (found, gold, isAt) => {
  const open = new Set(found);
  const missed = [];
  for (const figure of gold) {
    const value = baseValue(figure);
    const match = [...open].find((each) => isAt(each, figure) && plain(each.value) === value);
    if (match) open.delete(match);
    else missed.push(figure.text);
  }
  return { right: gold.length - missed.length, missed, wrong: [...open].map((each) => `${each.text}=${each.value}`) };
};
