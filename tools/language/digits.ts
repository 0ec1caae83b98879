/** Characters of a printed numeral; how it is read is the lexer's affair. */
export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** The end of the run of digits at `start`, decimal point and thousands commas between digits included. */
export const numeralEnd = (text: string, start: number): number => {
  let end = start;
  while (isDigit(text[end]) || ('.,'.includes(text[end] ?? ' ') && end > start && isDigit(text[end + 1]))) end += 1;
  return end;
};
