import { describe, expect, it } from 'vitest';
import type { Named } from '../../tools/measure/expression.js';
import { evaluate } from '../../tools/measure/expression.js';
import type { Interval } from '../../tools/measure/interval.js';
import { closed, exactly, interval } from '../../tools/measure/interval.js';
import { toDecimalString } from '../../tools/measure/printing.js';
import { CalculationError, unitName, unitOf } from '../../tools/measure/quantity.js';
import { parseDecimal } from '../../tools/measure/rational.js';

const figure = (value: string, unit: string, range: Interval = exactly(parseDecimal(value))): Named => ({
  quantity: { value: parseDecimal(value), interval: range, unit: unitOf(unit) },
  text: value,
});
const between = (low: string, high: string): Interval => closed(parseDecimal(low), parseDecimal(high));
const figures: Readonly<Record<string, Named>> = {
  spent: figure('90', 'CNY', between('89.5', '90.5')),
  budget: figure('120', 'CNY', between('119.5', '120.5')),
  rate: figure('75', '%', between('74.5', '75.5')),
  before: figure('70', '%'),
  gain: figure('5', 'pp'),
  dollars: figure('8', 'USD'),
  homes: figure('30', '家'),
  rank: figure('9', 'rank'),
  rankBefore: figure('11', 'rank'),
  score: figure('28', 'score'),
  nothing: figure('0', 'CNY'),
  loss: figure('-4', 'CNY', between('-5', '-3')),
  open: figure('3', 'CNY', interval(parseDecimal('3'), null)),
};

const lookUp = (name: string): Named => {
  const found = figures[name];
  if (!found) throw new RangeError(name);
  return found;
};
const run = (expression: string): string => {
  const { quantity } = evaluate(expression, lookUp);
  return `${toDecimalString(quantity.value, 6)} ${unitName(quantity.unit)}`;
};
const range = (expression: string): readonly (string | null)[] => {
  const { low, high } = evaluate(expression, lookUp).quantity.interval;
  return [low, high].map(({ value }) => (value ? toDecimalString(value, 6) : null));
};
const codeOf = (expression: string): string => {
  try {
    run(expression);
    return 'none';
  } catch (error) {
    return error instanceof CalculationError ? error.code : String(error);
  }
};

describe('values', () => {
  it.each([
    ['1 + 2 * 3', '7 number'],
    ['(1 + 2) × 3', '9 number'],
    ['0.1 + 0.2', '0.3 number'],
    ['10 ÷ 4 - -1', '3.5 number'],
    ['（1＋1）/3', '0.666667 number'],
    ['spent / budget', '0.75 number'],
    ['spent / budget * 100', '75 number'],
    ['spent / budget * 100%', '75 %'],
    ['budget * rate', '90 CNY'],
    ['spent / rate', '120 CNY'],
    ['spent + budget', '210 CNY'],
    ['rate - before', '5 pp'],
    ['before + gain', '75 %'],
    ['rate / 3', '25 %'],
    ['rate / before', '1.071429 number'],
    ['rate * before', '52.5 %'],
    ['spent / homes', '3 CNY/家'],
    ['spent / homes * homes', '90 CNY'],
    ['homes * homes', '900 家^2'],
    ['1 / homes', '0.033333 1/家'],
    ['rankBefore - rank', '2 number'],
    ['score + score', '56 score'],
    ['-spent', '-90 CNY'],
  ])('%s', (expression, value) => expect(run(expression)).toBe(value));
});

describe('intervals', () => {
  it('come from the printed precision', () => {
    expect(range('spent / budget * 100%')).toEqual(['74.273859', '75.732218']);
    expect(range('budget - spent')).toEqual(['29', '31']);
    expect(range('loss * spent')).toEqual(['-452.5', '-268.5']);
    expect(range('loss * loss')).toEqual(['9', '25']);
    expect(range('spent / loss')).toEqual(['-30.166667', '-17.9']);
  });
  it('are open where a figure is', () => expect(range('open + spent')).toEqual(['92.5', null]));
});

describe('refusals', () => {
  it.each([
    ['spent + rate', 'unit-mismatch'],
    ['spent + dollars', 'unit-mismatch'],
    ['spent + 100', 'unit-mismatch'],
    ['homes - score', 'unit-mismatch'],
    ['spent%', 'unit-mismatch'],
    ['rank + rankBefore', 'rank-arithmetic'],
    ['rank * 2', 'rank-arithmetic'],
    ['spent / nothing', 'division-by-zero'],
    ['1 / (2 - 2)', 'division-by-zero'],
    ['', 'syntax'],
    ['1 +', 'syntax'],
    ['(1', 'syntax'],
    ['1 2', 'syntax'],
    ['1.2.3', 'syntax'],
    ['1.', 'syntax'],
    ['spent; budget', 'syntax'],
    ['2 ** 3', 'syntax'],
    ['１+1', 'syntax'],
    ['9'.repeat(41), 'too-complex'],
    ['('.repeat(60) + ')'.repeat(60), 'too-complex'],
    ['-'.repeat(60), 'too-complex'],
    ['1+'.repeat(600), 'too-complex'],
    ['unknown', 'RangeError: unknown'],
  ])('%s', (expression, code) => expect(codeOf(expression)).toBe(code));

  it('names the units', () => {
    try {
      run('spent + rate');
    } catch (error) {
      expect(error).toMatchObject({ details: { left: 'CNY', right: '%' } });
    }
  });
});

describe('the derivation', () => {
  it('shows what is printed in the place of names', () =>
    expect(evaluate('(spent - 0.5) / budget*100%', lookUpFree).text).toBe('(90 - 0.5) ÷ 120 × 100%'));
});

function lookUpFree(name: string): Named {
  const found = lookUp(name);
  return { ...found, quantity: { ...found.quantity, unit: unitOf('') } };
}
