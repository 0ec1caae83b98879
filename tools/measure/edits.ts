import type { Interval } from './interval.js';
import type { Rational } from './rational.js';
import { equal, multiply, powerOfTen } from './rational.js';
import type { Printed } from './rounding.js';
import { printedInterval } from './rounding.js';

/** How a slip of the pen or of the unit turns one figure into another, likeliest first. */
export type EditKind = 'transposition' | 'unit' | 'point' | 'digit' | 'sign';

/** A figure as it may have been meant: one slip away from the print. */
export interface Edit {
  readonly kind: EditKind;
  readonly numeral: string;
  readonly factor: Rational;
  readonly interval: Interval;
}

const transposed = (numeral: string): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; index + 1 < numeral.length; index += 1) {
    const next = numeral[index + 1] === '.' ? index + 2 : index + 1;
    const [a, b] = [numeral[index] ?? '', numeral[next] ?? ''];
    if (a === b || a === '.' || b === '' || a === '-') continue;
    found.push(numeral.slice(0, index) + b + numeral.slice(index + 1, next) + a + numeral.slice(next + 1));
  }
  return found;
};

const replaced = (numeral: string): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; index < numeral.length; index += 1) {
    const digit = numeral[index] ?? '';
    if (!isDigit(digit)) continue;
    for (const other of '0123456789') {
      if (other !== digit && !(other === '0' && isLeading(numeral, index)))
        found.push(numeral.slice(0, index) + other + numeral.slice(index + 1));
    }
  }
  return found;
};

/** A zero put in front of a whole part makes another kind of figure, not a slip of one digit. */
const isLeading = (numeral: string, index: number): boolean =>
  (index === 0 || (index === 1 && numeral.startsWith('-'))) && numeral[index + 1] !== '.';

const movePoint = (numeral: string, by: -1 | 1): string | null => {
  const point = numeral.indexOf('.');
  if (point < 0) return by === -1 && numeral.length > 1 ? `${numeral.slice(0, -1)}.${numeral.slice(-1)}` : null;
  const digits = numeral.slice(0, point) + numeral.slice(point + 1);
  const at = point + by;
  if (at <= 0) return digits.startsWith('-') ? null : `0.${'0'.repeat(-at)}${digits}`;
  return at >= digits.length ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
};

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

const withoutLeadingZero = (numeral: string): string => {
  const sign = numeral.startsWith('-') ? '-' : '';
  let start = sign.length;
  while (numeral[start] === '0' && isDigit(numeral[start + 1])) start += 1;
  return sign + numeral.slice(start);
};

/** What kinds of slip a figure admits: a unit slip only where 万 and 亿 are used, a sign only where it may be negative. */
export interface Admits {
  readonly unit: boolean;
  readonly sign: boolean;
}

const powers = [4, -4, 8, -8] as const;

/** All figures that one slip leads to, in the order of likelihood. */
export const editsOf = (printed: Printed, admits: Admits): readonly Edit[] => {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  const propose = (kind: EditKind, numeral: string, factor: Rational): void => {
    const key = `${numeral}|${factor.n}/${factor.d}`;
    if (seen.has(key)) return;
    seen.add(key);
    edits.push({ kind, numeral, factor, interval: printedInterval({ ...printed, numeral, factor }) });
  };
  const { numeral, factor } = printed;
  for (const other of transposed(numeral)) propose('transposition', withoutLeadingZero(other), factor);
  if (admits.unit) for (const power of powers) propose('unit', numeral, multiply(factor, powerOfTen(power)));
  for (const by of [-1, 1] as const) {
    const other = movePoint(numeral, by);
    if (other !== null) propose('point', withoutLeadingZero(other), factor);
  }
  propose('point', numeral, multiply(factor, powerOfTen(1)));
  for (const other of replaced(numeral)) propose('digit', other, factor);
  if (admits.sign) propose('sign', numeral.startsWith('-') ? numeral.slice(1) : `-${numeral}`, factor);
  return edits;
};

/** Digits without point and leading zeros; a sign before leading zeros goes with them. */
const digitsOf = (numeral: string): string => {
  const digits = numeral.replace('.', '');
  const bare = withoutLeadingZero(digits);
  return bare !== digits && bare.startsWith('-') ? bare.slice(1) : bare;
};

const significant = (numeral: string): string => {
  const digits = digitsOf(numeral);
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
};

/** Whether one slip of the pen or of the unit turns the one print into the other. */
export const isSlipOf = (a: Printed, b: Printed): boolean => {
  if (equal(a.factor, b.factor)) {
    if (transposed(a.numeral).some((numeral) => withoutLeadingZero(numeral) === b.numeral)) return true;
    if (significant(a.numeral) === significant(b.numeral) && a.numeral !== b.numeral) return true;
    if (a.numeral.length !== b.numeral.length || a.numeral.indexOf('.') !== b.numeral.indexOf('.')) return false;
    let different = 0;
    for (let index = 0; index < a.numeral.length; index += 1) if (a.numeral[index] !== b.numeral[index]) different += 1;
    return different === 1;
  }
  return a.numeral === b.numeral || digitsOf(a.numeral) === digitsOf(b.numeral);
};
