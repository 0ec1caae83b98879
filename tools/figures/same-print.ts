import { meets, sum } from '../measure/interval.js';
import { compare } from '../measure/rational.js';
import type { Figure } from './figure.js';

/** A figure's print apart from limits, which say nothing of how it is written. */
export const printOf = (
  figure: Figure,
): { numeral: string; factor: Figure['factor']; counted: boolean; modifier: Figure['modifier'] } => {
  const limit = figure.modifier === 'atLeast' || figure.modifier === 'atMost';
  return {
    numeral: figure.numeral,
    factor: figure.factor,
    counted: figure.counted,
    modifier: limit ? null : figure.modifier,
  };
};

/** Whether two figures may be the same value; a limit only where it is printed the same. */
export const agree = (a: Figure, b: Figure): boolean =>
  a.modifier === 'atLeast' || a.modifier === 'atMost' || b.modifier === 'atLeast' || b.modifier === 'atMost'
    ? a.value.n * b.value.d === b.value.n * a.value.d
    : meets(a.interval, b.interval);

/** How many digits a figure prints. */
export const digits = (figure: Figure): number =>
  [...figure.numeral].filter((character) => character >= '0' && character <= '9').length;

/** Digits of a figure without the zeros at its ends. */
export const significant = (figure: Figure): number => {
  const digits = [...figure.numeral].filter((character) => character >= '0' && character <= '9');
  const [from, to] = [digits.findIndex((digit) => digit !== '0'), digits.findLastIndex((digit) => digit !== '0')];
  return to - from + 1;
};

/** Whether a figure is greater than another of its unit, as a whole is than its part. */
export const exceeds = (whole: Figure, part: Figure): boolean => compare(whole.value, part.value) > 0;

/** Whether parts may add up to a whole. */
export const addsUp = (whole: Figure, parts: readonly Figure[]): boolean =>
  meets(sum(parts.map((part) => part.interval)), whole.interval);
