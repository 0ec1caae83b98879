import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt } from './digits.js';
import { says } from './mentions.js';
import { spanIn } from './sentences.js';

/** A number that tells of one person. */
export interface PersonalNumber {
  readonly kind: 'identity' | 'mobile';
  readonly span: Span;
  /** A word such as 联系电话 or 姓名 stands before it. */
  readonly isNamed: boolean;
  /** A person is spoken of right before it, so that it is no telephone of an office. */
  readonly isPerson: boolean;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** GB 11643-1999: birth date within the number and a check digit of ISO 7064 MOD 11-2. */
const isIdentity = (text: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * digitAt(text, at), 0);
  const [century, month, day] = [text.slice(6, 8), Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  const isDate = (century === '19' || century === '20') && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate && checks[sum % 11] === text[17]?.toUpperCase();
};

const isMobile = (text: string, after: string | undefined): boolean =>
  text[0] === '1' && digitAt(text, 1) >= 3 && !cues.afterAmount.some((word) => word === after);

const kindAt = (text: string, start: number, end: number): PersonalNumber['kind'] | null => {
  const digits = text.slice(start, end);
  if (digits.length === 11 && isMobile(digits, text[end])) return 'mobile';
  const closed = `${digits}${(text[end] ?? '').toUpperCase() === 'X' ? 'X' : ''}`;
  return closed.length === 18 && isIdentity(closed) ? 'identity' : null;
};

const joined = '.-,/';

/** Identity numbers and mobile telephone numbers of a document; office telephones are neither. */
export const personalNumbers = (document: Document): readonly PersonalNumber[] =>
  passagesOf(document).flatMap((passage) => {
    const { text } = passage.flow;
    const found: PersonalNumber[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (!isDigitAt(text, start)) continue;
      let end = start;
      while (isDigitAt(text, end)) end += 1;
      const kind = joined.includes(text[start - 1] ?? ' ') ? null : kindAt(text, start, end);
      const lead = text.slice(Math.max(0, start - 20), start);
      const [isNamed, isPerson] = [says(lead, cues.contacts), says(lead, cues.persons)];
      const last = kind === 'identity' ? start + 18 : end;
      if (kind) found.push({ kind, span: spanIn(passage, start, last), isNamed, isPerson });
      start = end;
    }
    return found;
  });
