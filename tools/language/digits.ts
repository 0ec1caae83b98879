/** Whether a printed digit stands at `at`; how numerals are read is the lexer's affair. */
export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** The end of the run of digits at `start`, decimal point and thousands commas between digits included. */
export const numeralEnd = (text: string, start: number): number => {
  let end = start;
  while (isDigitAt(text, end) || (end > start && isDigitAt(text, end + 1) && '.,'.includes(text[end] ?? ' '))) end += 1;
  return end;
};

/** Full-width digits and points as half-width ones; every character keeps its place. */
const narrowed = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      if (character === '．') return '.';
      return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : character;
    })
    .join('');

/** A print with another numeral in the place of its own; null where its own does not stand there just once. */
export const withNumeral = (print: string, numeral: string, other: string): string | null => {
  const [before, after, ...more] = narrowed(print).split(numeral);
  if (before === undefined || after === undefined || more.length > 0) return null;
  return print.slice(0, before.length) + other + print.slice(print.length - after.length);
};
