import { expect, it } from 'vitest';
import { parseDecimal } from '../../tools/measure/rational.js';
import { gradeOf, isComplete, nationalScheme } from '../../tools/rules/scheme.js';

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
