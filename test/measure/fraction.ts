import Fraction from 'fraction.js';
import type { End, Interval } from '../../tools/measure/interval.js';
import { interval } from '../../tools/measure/interval.js';
import type { Rational } from '../../tools/measure/rational.js';
import { rational } from '../../tools/measure/rational.js';

/** The second opinion: the same value in fraction.js. */
export const toFraction = (value: Rational): Fraction => new Fraction(value.n, value.d);

/** Back from fraction.js; its parts are BigInt, with the sign apart. */
export const fromFraction = (value: Fraction): Rational => rational(value.s * value.n, value.d);

/** `1/3`, `-2` … for messages and comparisons. */
export const show = (value: Rational): string => (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);

const showEnd = (end: End, infinity: string): string => (end.value === null ? infinity : show(end.value));

/** The interval as mathematicians write it: `[1, 5/2)`, `(-∞, 3]`. */
export const showInterval = ({ low, high }: Interval): string =>
  `${low.open ? '(' : '['}${showEnd(low, '-∞')}, ${showEnd(high, '∞')}${high.open ? ')' : ']'}`;

const readEnd = (text: string): Rational | null =>
  text.includes('∞') ? null : fromFraction(new Fraction(text.trim()));

/** Reads `[1, 5/2)`; the ends in fraction.js's notation. */
export const readInterval = (text: string): Interval => {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  return interval(readEnd(low), readEnd(high), text.startsWith('('), text.endsWith(')'));
};
