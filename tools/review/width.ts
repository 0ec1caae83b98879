/** Ranges of code points that terminals draw two columns wide: Han, kana, Hangul, full-width forms, pictographs. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const columnsOf = (point: number): number => (wide.some(([from, to]) => from <= point && point <= to) ? 2 : 1);

/** Terminal columns that a text takes. */
export const displayWidth = (text: string): number =>
  [...text].reduce((columns, character) => columns + columnsOf(character.codePointAt(0) ?? 0), 0);

/** Fills up with blanks to `columns`. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));

/** Shortens to `columns`, an ellipsis at the end. */
export const clip = (text: string, columns: number): string => {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character.codePointAt(0) ?? 0);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
};
