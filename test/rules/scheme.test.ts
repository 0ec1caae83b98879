import { expect, it } from 'vitest';
import { parseDecimal } from '../../tools/measure/rational.js';
import { readConfig } from '../../tools/rules/config.js';
import { gradeOf, isComplete, nationalScheme, roundedScore, steppedScore } from '../../tools/rules/scheme.js';

it.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['60', '中'],
  ['59.9', '差'],
  ['0', '差'],
])('%s points are %s', (score, grade) => expect(gradeOf(nationalScheme.bands, parseDecimal(score))).toBe(grade));

it('gives no grade below every band', () => expect(gradeOf(nationalScheme.bands, parseDecimal('-1'))).toBeNull());

it('knows complete bands', () => {
  expect(isComplete(nationalScheme.bands)).toBe(true);
  expect(isComplete(nationalScheme.attainment)).toBe(true);
  expect(isComplete(nationalScheme.bands.slice(0, 3))).toBe(false);
  expect(isComplete([])).toBe(false);
});

it('asks nothing of weights that only the default names', () => expect(nationalScheme.hasOwnWeights).toBe(false));

it.each([
  ['half-up', '9.3849', '9.38'],
  ['half-up', '9.385', '9.39'],
  ['down', '9.389', '9.38'],
  ['up', '9.381', '9.39'],
  ['up', '9.38', '9.38'],
])('rounds %s: %s to %s', (mode, exact, rounded) => {
  const scheme = readConfig(JSON.stringify({ rounding: { decimals: 2, mode } }));
  expect(roundedScore(scheme, parseDecimal(exact))).toBe(rounded);
});

it('leaves a score alone where no rounding is stated', () =>
  expect(roundedScore(nationalScheme, parseDecimal('9.385'))).toBeNull());

it('scores a rate of spending by steps, and in proportion without them', () => {
  const steps = [
    { from: 95, percent: 100 },
    { from: 90, percent: 80 },
  ];
  const scheme = readConfig(JSON.stringify({ executionSteps: steps }));
  const score = (rate: string) => steppedScore(scheme, parseDecimal('10'), parseDecimal(rate));
  expect([score('95'), score('94.99'), score('89.9')]).toEqual([
    parseDecimal('10'),
    parseDecimal('8'),
    parseDecimal('0'),
  ]);
  expect(steppedScore(nationalScheme, parseDecimal('10'), parseDecimal('95'))).toBeNull();
});
