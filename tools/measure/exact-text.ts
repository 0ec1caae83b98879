import { decimalsOf, toDecimalString } from './printing.js';
import type { Rational } from './rational.js';
import { parseDecimal, rational } from './rational.js';

/** Longer decimals are kept as fractions: `toDecimalString` would round them. */
const mostPlaces = 12;

/** A value as text that loses nothing: a decimal where the fraction ends within 12 places, else `21/4` in lowest terms. */
export const exactText = (value: Rational): string => {
  const places = decimalsOf(value.d);
  return places !== null && places <= mostPlaces ? toDecimalString(value) : `${value.n}/${value.d}`;
};

/** Reads what `exactText` wrote; throws SyntaxError on anything else. */
export const parseExact = (text: string): Rational => {
  const [numerator = '', denominator, ...rest] = text.split('/');
  const top = parseDecimal(numerator);
  if (denominator === undefined) return top;
  const bottom = parseDecimal(denominator);
  if (rest.length > 0 || top.d !== 1n || bottom.d !== 1n || bottom.n <= 0n)
    throw new SyntaxError(`not an exact value: ${text}`);
  return rational(top.n, bottom.n);
};

/** A float near the value, to sort by and never to compute or compare with. */
export const sortKey = ({ n, d }: Rational): number => {
  const near = Number(n) / Number(d);
  return Number.isFinite(near) ? near : n < 0n ? -Number.MAX_VALUE : Number.MAX_VALUE;
};
