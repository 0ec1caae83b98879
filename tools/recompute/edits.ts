import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { multiply, powerOfTen } from '../measure/rational.js';
import { printedInterval } from '../measure/rounding.js';

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
    if (digit < '0' || digit > '9') continue;
    for (const other of '0123456789') {
      if (other !== digit) found.push(numeral.slice(0, index) + other + numeral.slice(index + 1));
    }
  }
  return found;
};

const movePoint = (numeral: string, by: -1 | 1): string | null => {
  const point = numeral.indexOf('.');
  if (point < 0) return by === -1 && numeral.length > 1 ? `${numeral.slice(0, -1)}.${numeral.slice(-1)}` : null;
  const digits = numeral.slice(0, point) + numeral.slice(point + 1);
  const at = point + by;
  if (at <= 0) return null;
  return at >= digits.length ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
};

const withoutLeadingZero = (numeral: string): string => numeral.replace(/^(-?)0+(?=\d)/, '$1');

/** All figures that one slip leads to, in the order of likelihood. */
export const editsOf = (figure: Figure): readonly Edit[] => {
  const edits: Edit[] = [];
  const seen = new Set<string>();
  const propose = (kind: EditKind, numeral: string, factor: Rational): void => {
    const key = `${numeral}|${factor.n}/${factor.d}`;
    if (seen.has(key)) return;
    seen.add(key);
    edits.push({
      kind,
      numeral,
      factor,
      interval: printedInterval({ numeral, factor, counted: figure.counted, modifier: figure.modifier }),
    });
  };
  for (const numeral of transposed(figure.numeral))
    propose('transposition', withoutLeadingZero(numeral), figure.factor);
  if (figure.kind === 'amount' || figure.kind === 'count') {
    for (const power of [4, -4, 8, -8]) propose('unit', figure.numeral, multiply(figure.factor, powerOfTen(power)));
  }
  for (const by of [-1, 1] as const) {
    const numeral = movePoint(figure.numeral, by);
    if (numeral !== null) propose('point', withoutLeadingZero(numeral), figure.factor);
  }
  propose('point', figure.numeral, multiply(figure.factor, powerOfTen(1)));
  for (const numeral of replaced(figure.numeral)) propose('digit', numeral, figure.factor);
  if (figure.kind === 'percent' || figure.kind === 'points') {
    propose('sign', figure.numeral.startsWith('-') ? figure.numeral.slice(1) : `-${figure.numeral}`, figure.factor);
  }
  return edits;
};
