import { one, rational } from '../measure/rational.js';
import { matchAt } from './match-at.js';
import { modifierAfter, modifierBefore } from './modifier-lexer.js';
import { chineseToDecimal } from './numeral.js';
import { numeralAt } from './numeral-lexer.js';
import type { Quantity } from './quantity.js';
import type { Token } from './token.js';

const ratio = /1[:比](\d+(?:\.\d+)?)(?![:\d])|(\d+(?:\.\d+)?)[:比]1(?![.:\d])/y;
const percentWords = /(百|千)分之/y;
const tenths =
  /([一二两三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九半])?(?![立员果效长为功本交都品型熟绩分年就套])/y;

const doubling = /翻(?:了)?([一两二三])?番/y;

/** Whether a printed quantity is one of doubling (翻一番). */
export const doubles = (print: string): boolean => print.startsWith('翻');

const plain = { upper: null, bare: false, per: null, counted: false } as const;

const token = (start: number, end: number, quantity: Quantity): Token => ({ kind: 'quantity', start, end, quantity });

/** A ratio to one at `start`, the one first (1:5.25) or last (15.2:1). */
export const ratioAt = (text: string, start: number): Token | null => {
  const found = matchAt(ratio, text, start);
  if (!found || /[0-9:.]/.test(text[start - 1] ?? '')) return null;
  const modifier = modifierBefore(text, start);
  const numeral = found[1] ?? found[2] ?? '0';
  return token(start, start + found[0].length, {
    ...plain,
    kind: 'ratio',
    numeral,
    factor: one,
    unit: 'ratio',
    modifier,
  });
};

const fraction = /([二三四五六七八九])分之([一二两三四五六七八九])/y;
const hedgedAfter = /^(?:强|弱|多|略|左右|上下)/;

/** 三分之一 and 四分之三 at `start`: a percentage as good as its words are, less good where a word widens it (四分之一强). */
const fractionAt = (text: string, start: number): Token | null => {
  const found = matchAt(fraction, text, start);
  if (!found) return null;
  const [whole, part] = [
    BigInt(chineseToDecimal(found[1] ?? '') ?? '1'),
    BigInt(chineseToDecimal(found[2] ?? '') ?? '0'),
  ];
  if (part >= whole) return null;
  const end = start + found[0].length;
  const own = modifierBefore(text, start) ?? modifierAfter(text, end);
  const isLimit = own === 'atLeast' || own === 'atMost';
  const step = !isLimit && (own !== null || hedgedAfter.test(text.slice(end))) ? 10n : 1n;
  const rounded = ((200n * part) / (whole * step) + 1n) / 2n;
  const numeral = `${rounded * step}`;
  const modifier = isLimit ? own : 'about';
  return token(start, end, { ...plain, kind: 'percent', numeral, factor: one, unit: '%', modifier });
};

const wordedPercentAt = (text: string, start: number): Token | null => {
  const words = matchAt(percentWords, text, start);
  const numeral = words && numeralAt(text, start + words[0].length);
  if (!words || !numeral) return null;
  const factor = words[1] === '千' ? rational(1n, 10n) : one;
  const modifier = modifierBefore(text, start);
  return token(start, numeral.end, { ...plain, kind: 'percent', numeral: numeral.text, factor, unit: '%', modifier });
};

const tenthsAt = (text: string, start: number): Token | null => {
  const parts = matchAt(tenths, text, start);
  if (!parts) return null;
  const [print, whole = '', half] = parts;
  const tens = /\d/.test(whole) ? whole : (chineseToDecimal(whole) ?? '0');
  const numeral = half ? `${tens}.${half === '半' ? '5' : chineseToDecimal(half)}` : tens;
  const factor = rational(10n);
  const end = start + print.length;
  const over = text[end] === '多' || text[end] === '余' ? 'over' : null;
  const modifier = over ?? modifierBefore(text, start) ?? modifierAfter(text, end) ?? 'about';
  return token(start, over ? end + 1 : end, {
    ...plain,
    kind: 'percent',
    numeral,
    factor,
    unit: '%',
    modifier,
  });
};

/** 翻一番 and 翻两番 at `start`: about twice, four times. */
export const doublingAt = (text: string, start: number): Token | null => {
  const found = matchAt(doubling, text, start);
  if (!found) return null;
  const times = Number(chineseToDecimal(found[1] ?? '一') ?? '1');
  return token(start, start + found[0].length, {
    ...plain,
    kind: 'ratio',
    numeral: `${2 ** times}`,
    factor: one,
    unit: 'ratio',
    modifier: 'about',
  });
};

/** A percentage in words at `start`: 百分之九十五, 千分之三, 三分之一, 三成五. */
export const percentAt = (text: string, start: number): Token | null =>
  wordedPercentAt(text, start) ?? fractionAt(text, start) ?? tenthsAt(text, start);
