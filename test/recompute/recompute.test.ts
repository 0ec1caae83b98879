import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.js';

const only = (sentence: string) => {
  const { recomputations } = reportOf(`# 某局2023年度绩效自评报告\n\n${sentence}\n`);
  const [first] = recomputations;
  if (!first || recomputations.length !== 1) throw new Error(`${recomputations.length} claims`);
  return first;
};

describe('verdicts', () => {
  test.each([
    ['within the printed precision', '全年预算4059.62万元，支出3812.25万元，执行率93.91%。', 'consistent'],
    ['cut off instead of rounded', '全年预算4059.62万元，支出3812.25万元，执行率93.90%。', 'rounding'],
    ['rounded twice', '全年预算1000.00万元，支出934.46万元，执行率93.5%。', 'rounding'],
    ['one unit of the last digit further', '全年预算4059.62万元，支出3812.25万元，执行率93.89%。', 'inconsistent'],
    ['nothing to compute it from', '全年支出3812.25万元，执行率93.91%。', 'unverifiable'],
    ['a loose binding that no slip explains', '全年预算100.4万元，支出92.2万元，结余51.7万元。', 'unverifiable'],
  ])('%s', (_, sentence, verdict) => expect(only(sentence).verdict).toBe(verdict));
});

test('an undecided claim says why', () => {
  expect(only('全年支出3812.25万元，执行率93.91%。').reason).toBe('no budget or outturn bound');
  expect(only('全年预算100.4万元，支出92.2万元，结余51.7万元。').reason).not.toBeNull();
  expect(only('全年预算4059.62万元，支出3812.25万元，执行率93.91%。').reason).toBeNull();
});

test('the reading that ties stands for the claim', () => {
  const { claim } = only('全年预算4059.62万元，支出3812.25万元，执行率93.91%。');
  expect(claim.operands.map(({ name }) => name)).toEqual(['rate', 'outturn', 'budget']);
});

test('the exact result is a fraction, never a float', () =>
  expect(only('全年计划改造120个小区，实际改造126个小区，完成率105%。').exact).toEqual({ n: 105n, d: 1n }));

test('a short count that a rate rests on is not taken for one cut off', () => {
  const report = reportOf('整治堤防13.6公里，完成年度目标12公里的105%。');
  expect(report.recomputations.map(({ verdict }) => verdict)).toEqual(['inconsistent']);
});
