import type { Figure } from '../figures/figure.js';
import { toFixed } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  parseDecimal,
  powerOfTen,
  smaller,
  subtract,
} from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import type { Indicator } from './indicator.js';
import type { Report } from './report.js';

/** What a missed indicator scores in proportion: maximum × achieved ÷ target, of a ceiling maximum × target ÷ achieved; never above the maximum. */
export const proportionalScore = ({ target, actual, maxScore, polarity }: Indicator): Rational | null => {
  if (!target || !actual || !maxScore) return null;
  const [over, under] = polarity === 'lower' ? [target, actual] : [actual, target];
  if (isZero(under.value)) return null;
  return smaller(maxScore.value, divide(multiply(maxScore.value, over.value), under.value));
};

/** What a rate earns of a maximum, capped at it. */
export const scoreOfRate = (maximum: Figure, rate: Figure): Rational =>
  smaller(maximum.value, divide(multiply(maximum.value, rate.value), parseDecimal('100')));

/** Decimals that the scores beside one another in a table are printed with, the most of any. */
export const scoreDecimals = (report: Pick<Report, 'figures'>, score: Figure): number =>
  report.figures
    .filter(({ block, role, cell }) => block === score.block && role === 'score' && cell?.column === score.cell?.column)
    .reduce((most, { numeral }) => Math.max(most, decimalsOf(numeral)), decimalsOf(score.numeral));

/** Whether a score is what an exact value becomes when rounded half up to so many decimals. */
export const roundsTo = (exact: Rational, score: Figure, decimals: number): boolean =>
  compare(parseDecimal(toFixed(exact, decimals)), score.value) === 0;

/** Whether a score lies within one step of its last decimal from an exact value: rounded up, down or to the nearest. */
export const isWithinRounding = (exact: Rational, score: Figure): boolean => {
  const step = powerOfTen(-decimalsOf(score.numeral));
  return compare(score.value, subtract(exact, step)) > 0 && compare(score.value, add(exact, step)) < 0;
};
