import { describe, expect, test } from 'vitest';
import { rational } from '../../tools/measure/rational.js';
import { inUnitOf, middleOf, unitText } from '../../tools/recompute/derivation.js';
import { reportOf } from './report-of.js';

const report = (sentence: string) => reportOf(`# 某局2023年度绩效自评报告\n\n${sentence}\n`);
const derived = (sentence: string) => report(sentence).recomputations.map(({ derivation }) => derivation);

test.each([
  ['全年预算4059.62万元，支出3812.25万元，执行率93.91%。', '3812.25万元 ÷ 4059.62万元 = 93.9066%'],
  ['投诉量由上年的250件下降到200件，下降20%。', '(200件 − 250件) ÷ 250件 = -20.00%'],
  ['群众满意度96.3%，较上年的94.8%提高1.5个百分点。', '96.3% − 94.8% = 1.5个百分点'],
  ['印刷费12.4万元，差旅费8.3万元，两项合计20.7万元。', '12.4万元 + 8.3万元 = 20.7万元'],
  ['培训500人次，支出25万元，人均500元。', '25万元 ÷ 500人次 = 500元'],
  ['发放消费券500万元，核销480万元。', '480万元 ≤ 500万元'],
  ['全年预算9300万元，折合0.93亿元。', '0.93亿元 = 9300万元'],
])('%s', (sentence, expected) => expect(derived(sentence)).toEqual([expected]));

describe('a value beside a figure', () => {
  const amount = report('支出3812.25万元。').figures.find(({ kind }) => kind === 'amount');
  if (!amount) throw new Error('no figure');

  test('takes its unit and scale', () => {
    expect(unitText(amount)).toBe('万元');
    expect(inUnitOf(rational(38_125_000n), amount, 0)).toBe('3812.50万元');
  });
  test('is cut to the decimals asked for', () =>
    expect(inUnitOf(rational(100_000n, 3n), amount, 2)).toBe('3.3333万元'));
  test('is the middle of an interval', () => expect(middleOf(amount.interval)).toEqual(amount.value));
});
