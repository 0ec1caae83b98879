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
