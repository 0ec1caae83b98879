import fc from 'fast-check';
import Fraction from 'fraction.js';
import { rational } from '../../tools/measure/rational.js';
import type { Modifier, Printed } from '../../tools/measure/rounding.js';

/** How an honest writer prints a true value; written on fraction.js, apart from the code under test. */
export interface Manner {
  readonly decimals: number;
  readonly factor: bigint;
  readonly tie: 'half-up' | 'half-even';
  readonly modifier: Modifier | null;
  /** With a modifier, the power of ten that the writer stops at: 325万余, 5000余万. */
  readonly place: number;
}

const exactManner = {
  decimals: fc.integer({ min: 0, max: 4 }),
  factor: fc.constantFrom(1n, 10_000n, 100_000_000n),
  tie: fc.constantFrom('half-up', 'half-even'),
  place: fc.integer({ min: 0, max: 3 }),
} as const;

export const anyRounding: fc.Arbitrary<Manner> = fc.record({ ...exactManner, modifier: fc.constant(null) });
export const anyManner: fc.Arbitrary<Manner> = fc.record({
  ...exactManner,
  modifier: fc.constantFrom(null, 'over', 'about', 'nearly', 'exceeds', 'atLeast', 'atMost'),
});
/** Rates and ratios are printed without 万 or 亿. */
export const plainly = (manner: Manner): Manner => ({ ...manner, factor: 1n });

const powerOfTen = (exponent: number): Fraction => new Fraction(10).pow(exponent);

const roundTie = (value: Fraction, tie: Manner['tie']): bigint => {
  const whole = value.floor();
  const rest = value.sub(whole);
  const up = tie === 'half-up' || whole.mod(2).equals(1) ? rest.gte('1/2') : rest.gt('1/2');
  return whole.n + (up ? 1n : 0n);
};

/** Which whole multiple of the last place a word stands before, for a positive value. */
const chosen = (value: Fraction, modifier: Modifier | null, tie: Manner['tie']): bigint => {
  switch (modifier) {
    case 'over':
    case 'atLeast':
      return value.floor().n;
    case 'nearly':
      return value.floor().n + 1n;
    case 'exceeds':
      return value.ceil().n - 1n;
    case 'atMost':
      return value.ceil().n;
    default:
      return roundTie(value, tie);
  }
};

const numeral = (multiple: bigint, exponent: number, negative: boolean): string => {
  const text = new Fraction(multiple).mul(powerOfTen(exponent)).toString(8);
  return negative && multiple !== 0n ? `-${text}` : text;
};

const padded = (text: string, decimals: number): string => {
  if (decimals === 0) return text;
  const [whole = '0', tail = ''] = text.split('.');
  return `${whole}.${tail.padEnd(decimals, '0')}`;
};

const bounds: readonly (Modifier | null)[] = ['atLeast', 'atMost'];

/** Prints `value` as the manner says, or null where the words would be odd (nearly 0, over 0, at least −5). */
export const printHonestly = (value: Fraction, manner: Manner): Printed | null => {
  const { modifier, factor } = manner;
  const negative = value.s < 0n;
  if (negative && bounds.includes(modifier)) return null;
  const exponent = modifier === null ? -manner.decimals : manner.place - manner.decimals;
  const multiple = chosen(value.abs().div(factor).div(powerOfTen(exponent)), modifier, manner.tie);
  if (modifier !== null && (multiple === 0n || value.n === 0n)) return null;
  const text = padded(numeral(multiple, exponent, negative), Math.max(0, -exponent));
  return { numeral: text, factor: rational(factor), counted: false, modifier };
};
