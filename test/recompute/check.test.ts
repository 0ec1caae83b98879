import { describe, expect, test } from 'vitest';
import type { Figure } from '../../tools/figures/figure.js';
import { toDecimalString } from '../../tools/measure/printing.js';
import { carelessInterval, expectedOf, holds } from '../../tools/recompute/check.js';
import { identityOf } from '../../tools/recompute/identities.js';
import { reportOf } from './report-of.js';

const figuresOf = (sentence: string): readonly Figure[] =>
  reportOf(`# 某局2023年度绩效自评报告\n\n${sentence}\n`).figures.filter(({ kind }) => kind !== 'period');

const check = (id: string, sign: -1 | 1, sentence: string): boolean | null => {
  const [stated, ...inputs] = figuresOf(sentence).map(({ interval }) => interval);
  if (!stated) throw new Error('no figures');
  return holds(identityOf(id), { stated, inputs, sign });
};

describe('holds', () => {
  test.each([
    ['a rate within the printed precision', 'executionRate', 1, '93.91%、3812.25万元、4059.62万元', true],
    ['a rate beyond it', 'executionRate', 1, '93.90%、3812.25万元、4059.62万元', false],
    ['a fall that the words turn round', 'growthRate', -1, '20%、200件、250件', true],
    ['a fall said to be a rise', 'growthRate', 1, '20%、200件、250件', false],
    ['growth by the change made', 'growthByChange', 1, '5%、126件、6件', true],
    ['a sum of units', 'sumOfAll', 1, '0.93亿元、9000万元、300万元', true],
    ['a part above its whole', 'partAtMost', 1, '500件、580件', false],
    ['a part as large as its whole', 'partAtMost', 1, '500件、500件', true],
    ['maxima that make a hundred', 'maximaHundred', 1, '20分、25分、55分', true],
    ['maxima that do not', 'maximaHundred', 1, '20分、25分、50分', false],
    ['a quotient of nothing', 'completionRate', 1, '95%、19件、0件', null],
  ] as const)('%s', (_, id, sign, sentence, expected) => expect(check(id, sign, sentence)).toBe(expected));
});

test('the interval of a rounded input widens the result', () => {
  const [rate, outturn, budget] = figuresOf('95%、19万元、20万元');
  if (!rate || !outturn || !budget) throw new Error('no figures');
  const expected = expectedOf(identityOf('executionRate'), {
    stated: rate.interval,
    inputs: [outturn.interval, budget.interval],
    sign: 1,
  });
  expect(expected?.low.value).toEqual({ n: 3700n, d: 41n });
});

test('carelessness reaches a unit of the last digit above a figure that was cut off', () => {
  const [figure] = figuresOf('支出93.90万元。');
  if (!figure) throw new Error('no figure');
  const { high } = carelessInterval(figure);
  expect(high.value && toDecimalString(high.value, 0)).toBe('939100');
});

test('what is counted is exact, however careless', () => {
  const [figure] = figuresOf('检查120件。');
  expect(figure && carelessInterval(figure)).toEqual(figure?.interval);
});
