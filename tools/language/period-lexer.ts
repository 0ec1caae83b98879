import { chineseToDecimal } from './numeral.js';
import type { Token } from './token.js';

const arabic = /((?:19|20)\d\d)年(度)?(?:(\d{1,2})月(?!\d|份?[-~—至]))?/y;
const chinese = /([一二][〇零九][〇零一二三四五六七八九]{2})年度?/y;

/** A year, or a year and month, at `start`. */
export const periodAt = (text: string, start: number): Token | null => {
  if (/[0-9.]/.test(text[start - 1] ?? '')) return null;
  arabic.lastIndex = start;
  const match = arabic.exec(text);
  if (match) {
    const month = match[3];
    const period = month === undefined ? (match[1] ?? '') : `${match[1]}-${month.padStart(2, '0')}`;
    return { kind: 'period', start, end: start + match[0].length, period, isFigure: true };
  }
  chinese.lastIndex = start;
  const written = chinese.exec(text);
  const year = written?.[1] ? chineseToDecimal(written[1]) : null;
  return written && year
    ? { kind: 'period', start, end: start + written[0].length, period: year, isFigure: true }
    : null;
};
