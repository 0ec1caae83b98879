import { textOf } from './line-text.js';
import type { Line } from './lines.js';

/** The lines of one page that stand outside its tables, from top to bottom. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Headers and footers stand within this share of the page's height from its edges. */
const margin = 0.14;
const repeatedOn = 0.6;
const noNotes: ReadonlySet<string> = new Set();

const bareNumber = /^[0-9]{1,4}$/;
const dressedNumber =
  /^(?:[-—–―·•\s]+[0-9]{1,4}[-—–―·•\s]+|第\s*[0-9]{1,4}\s*页(?:.{0,2}共\s*[0-9]{1,4}\s*页)?|[0-9]{1,4}\s*(?:\/|of)\s*[0-9]{1,4}|page\s*[0-9]{1,4}(?:\s*(?:\/|of)\s*[0-9]{1,4})?)$/i;

/** What browsers print at the edges of a page: its address, the time, the number. */
const printedByBrowser = /^(?:https?|file):\/\/|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，\s]+\d{1,2}:\d{2}/i;

const plainText = (line: Line): string => textOf(line, noNotes, ' ').normalize('NFKC').trim();

const masked = (line: Line): string =>
  plainText(line)
    .replace(/[0-9]+/g, '#')
    .replace(/\s/g, '');

const inMargin = (line: Line, height: number): boolean =>
  line.baseline < height * margin || line.baseline > height * (1 - margin);

/** The first two and last two lines of a sheet as far as they stand in its margins. */
const candidates = ({ lines, height }: Sheet): readonly Line[] => {
  const ends = lines.length > 4 ? [...lines.slice(0, 2), ...lines.slice(-2)] : lines;
  return ends.filter((line) => inMargin(line, height));
};

const count = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What most pages repeat in the same place, digits apart. */
const withoutRepeated = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const place = (line: Line, shift: number): string => `${masked(line)} ${Math.round(line.baseline / 4) + shift}`;
  const pages = count(sheets.flatMap((sheet) => [...new Set(candidates(sheet).map((line) => place(line, 0)))]));
  const seen = (line: Line): number => [-1, 0, 1].reduce((sum, shift) => sum + (pages.get(place(line, shift)) ?? 0), 0);
  const enough = Math.max(2, sheets.length * repeatedOn);
  return sheets.map((sheet) => {
    const repeated = new Set(candidates(sheet).filter((line) => seen(line) >= enough));
    return { ...sheet, lines: sheet.lines.filter((line) => !repeated.has(line)) };
  });
};

/** How far a sheet's outermost bare number is from the number of its page; null when there is none. */
const numberShift = (line: Line, page: number): number | null =>
  bareNumber.test(plainText(line)) ? Number(plainText(line)) - page : null;

const outermost = (sheet: Sheet): readonly Line[] =>
  candidates(sheet).filter((line) => line === sheet.lines[0] || line === sheet.lines.at(-1));

/** Page numbers: dressed ones (— 1 —, 第1页), and bare ones that count along with the pages. */
const withoutNumbers = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const shifts = count(sheets.flatMap((sheet) => outermost(sheet).map((line) => numberShift(line, sheet.page))));
  const isNumber = (line: Line, page: number): boolean => {
    if (dressedNumber.test(plainText(line)) || printedByBrowser.test(plainText(line))) return true;
    const shift = numberShift(line, page);
    return shift !== null && (shift === 0 || shift === -1 || (shifts.get(shift) ?? 0) > 1);
  };
  return sheets.map((sheet) => {
    const numbers = new Set(outermost(sheet).filter((line) => isNumber(line, sheet.page)));
    return { ...sheet, lines: sheet.lines.filter((line) => !numbers.has(line)) };
  });
};

/** Removes page numbers, and headers and footers that most pages repeat in the same place. */
export const withoutFurniture = (sheets: readonly Sheet[]): readonly Sheet[] => withoutNumbers(withoutRepeated(sheets));
