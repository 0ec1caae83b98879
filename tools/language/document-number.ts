import { isDigitAt } from './digits.js';

/** The number of an official document as printed; offsets into the text that it was found in. */
export interface DocumentNumber {
  /** Begins with the issuing body's short name. */
  readonly start: number;
  readonly end: number;
  /** 平财效 */
  readonly body: string;
  readonly year: number;
  /** Digits after the bracket, as printed; '' where there are none. */
  readonly number: string;
  /** The bracket before the year: 〔, [ or another. */
  readonly bracket: string;
  /** 第 stands before the number. */
  readonly hasOrdinal: boolean;
  /** 号 closes it. */
  readonly isClosed: boolean;
  /** Name of the document, when it stands just before in 《》. */
  readonly title: string | null;
}

const opening = '〔[【（﹝［';
const closing = '〕]】）﹞］';
const boundary = '（）《》“”，。、；：:〔〕[]【】及和与按据 \n|';
const longestBody = 10;

const digitsAt = (text: string, start: number): string => {
  let end = start;
  while (isDigitAt(text, end)) end += 1;
  return text.slice(start, end);
};

const bodyStart = (text: string, end: number): number => {
  let start = end;
  while (
    start > 0 &&
    end - start < longestBody &&
    !boundary.includes(text[start - 1] ?? '') &&
    !isDigitAt(text, start - 1)
  )
    start -= 1;
  return start;
};

const titleBefore = (text: string, start: number): string | null => {
  const close = text.startsWith('》', start - 1) ? start - 1 : text.startsWith('》（', start - 2) ? start - 2 : -1;
  return close < 0 ? null : text.slice(text.lastIndexOf('《', close) + 1, close);
};

const numberAt = (text: string, open: number): DocumentNumber | null => {
  const year = digitsAt(text, open + 1);
  const close = open + 1 + year.length;
  if (year.length !== 4 || !'12'.includes(year[0] ?? '') || closing.indexOf(text[close] ?? '') < 0) return null;
  const hasOrdinal = text[close + 1] === '第';
  const from = close + (hasOrdinal ? 2 : 1);
  const number = digitsAt(text, from);
  const isClosed = text[from + number.length] === '号';
  const start = bodyStart(text, open);
  const bracket = text[open] ?? '';
  const isFormal = bracket === '〔' || bracket === '﹝';
  if (start === open || (number === '' && !isFormal) || (!isClosed && !isFormal)) return null;
  const end = from + number.length + (isClosed ? 1 : 0);
  const body = text.slice(start, open);
  return {
    start,
    end,
    body,
    year: Number(year),
    number,
    bracket,
    hasOrdinal,
    isClosed,
    title: titleBefore(text, start),
  };
};

/** Every document number of a text, well formed or not. */
export const documentNumbersIn = (text: string): readonly DocumentNumber[] => {
  const found: DocumentNumber[] = [];
  for (let position = 0; position < text.length; position += 1) {
    if (!isDigitAt(text, position + 1) || !opening.includes(text[position] ?? ' ')) continue;
    const number = numberAt(text, position);
    if (number) found.push(number);
  }
  return found;
};

/** The number as it ought to be printed. */
export const properNumber = ({ body, year, number }: DocumentNumber): string => {
  let first = 0;
  while (number[first] === '0') first += 1;
  return `${body}〔${year}〕${number.slice(first)}号`;
};
