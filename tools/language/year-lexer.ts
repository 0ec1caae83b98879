const year = /(?<!\d)((?:19|20)\d\d)(?=年|[—～〕\-~至])/g;
const blank = /\s+/g;

/** A text without white space in which every year stands as its distance from `own`. */
export const yearsReplaced = (text: string, own: number): string =>
  text.replace(blank, '').replace(year, (digits) => `{${Number(digits) - own}}`);

/** A text without white space. */
export const withoutBlanks = (text: string): string => text.replace(blank, '');

/** The years that a text names, as printed with 年. */
export const yearsNamed = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?=年)/g)].map(([digits]) => Number(digits));

const opening = /^[^，。；\p{L}]*(?:截至)?((?:19|20)\d\d)年(?:度|末|底|全年)?[，,]/u;

/** The year that a sentence opens with (2022年，…); null where it opens with something else. */
export const openingYear = (sentence: string): number | null => {
  const found = opening.exec(sentence);
  return found ? Number(found[1]) : null;
};
