import { isSlipOf } from '../measure/edits.js';
import { toFixed } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { add, compare, divide, isNegative, multiply, powerOfTen, subtract, zero } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { Figure } from './figure.js';
import { printOf } from './same-print.js';

/** 万 for 亿, 元 for 万元, and the point one place off. */
const shifts = [4, -4, 8, -8, 1, -1].map(powerOfTen);

/** Whether a figure is one slip away from the value that would make everything tie. */
const isSlipTo = (figure: Figure, meant: Rational): boolean => {
  if (isNegative(meant) || compare(meant, zero) === 0) return false;
  const decimals = decimalsOf(figure.numeral);
  const shown = divide(meant, figure.factor);
  const print = printOf(figure);
  return (
    isSlipOf(print, { ...print, numeral: toFixed(shown, decimals) }) ||
    shifts.some((shift) => toFixed(multiply(shown, shift), decimals) === figure.numeral)
  );
};

/** Whether one slip of a whole, or of one of its parts, keeps them from adding up. */
export const isSlipFrom = (whole: Figure, parts: readonly Figure[]): boolean => {
  const total = parts.reduce((sum, part) => add(sum, part.value), zero);
  if (isSlipTo(whole, total)) return true;
  const missing = subtract(whole.value, total);
  return parts.some((part) => isSlipTo(part, add(part.value, missing)));
};
