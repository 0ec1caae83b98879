import type { Rational } from './rational.js';
import { isNegative, magnitude } from './rational.js';

const insertPoint = (digits: string, decimals: number): string => {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
};

/** Rounds half away from zero to `decimals` places, as office software does, and prints them all. */
export const toFixed = (value: Rational, decimals: number): string => {
  const { n, d } = magnitude(value);
  const shifted = n * 10n ** BigInt(decimals);
  const rounded = (2n * shifted + d) / (2n * d);
  const digits = insertPoint(rounded.toString(), decimals);
  return isNegative(value) && rounded !== 0n ? `-${digits}` : digits;
};

/** How a value is cut to so many decimals: half away from zero, toward zero, or away from zero. */
export type RoundingMode = 'half-up' | 'down' | 'up';

/** Prints a value with `decimals` places, rounded as `mode` says. */
export const toPlaces = (value: Rational, decimals: number, mode: RoundingMode): string => {
  if (mode === 'half-up') return toFixed(value, decimals);
  const { n, d } = magnitude(value);
  const shifted = n * 10n ** BigInt(decimals);
  const whole = mode === 'down' ? shifted / d : (shifted + d - 1n) / d;
  const digits = insertPoint(whole.toString(), decimals);
  return isNegative(value) && whole !== 0n ? `-${digits}` : digits;
};

const trimZeros = (numeral: string): string =>
  numeral.includes('.') ? numeral.replace(/0+$/, '').replace(/\.$/, '') : numeral;

/** Decimal places of a fraction with this denominator in lowest terms; null where it does not end. */
export const decimalsOf = (denominator: bigint): number | null => {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : null;
};

/** A decimal string without trailing zeros: exact where the fraction ends within 12 places, else rounded to `places`. */
export const toDecimalString = (value: Rational, places = 4): string => {
  const exact = decimalsOf(value.d);
  return trimZeros(toFixed(value, exact !== null && exact <= 12 ? exact : places));
};
