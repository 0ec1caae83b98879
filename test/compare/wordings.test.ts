import { describe, expect, test } from 'vitest';
import { conflictsAmong, reportsOf } from './reports.js';

const report = (year: number, body: string): string =>
  `# 望澜市商务局${year}年度部门整体支出绩效自评报告\n\n## 一、绩效目标完成情况\n\n${body}\n`;
const before = report(
  2021,
  '2021年，全市实际利用外资4860万美元，同比增长8%，总量居全省第7位。全年执行数2731.85万元，执行率95.34%。企业满意度93.4%。举办推介活动42场。',
);
const table =
  '| 指标 | 上年实际值 | 年度指标值 | 实际完成值 |\n| --- | --- | --- | --- |\n| 举办推介活动 | 40场 | 44场 | 46场 |';

describe('the ways in which last year is spoken of', () => {
  test.each([
    ['2022年，实际利用外资5167万美元，较2021年增长16.3%。', 'error years-base-value 16.3%'],
    ['2022年，实际利用外资同比增长16.3%，达到5167万美元。', 'error years-base-value 16.3%'],
    ['2022年，实际利用外资5167万美元，较上年同期的4800万美元增长7.6%。', 'error years-prior-value 4800万美元'],
    ['2022年，实际利用外资5167万美元（上年为4800万美元）。', 'error years-prior-value 4800万美元'],
    ['实际利用外资由2021年的4800万美元增加到2022年的5167万美元。', 'warning years-prior-value 4800万美元'],
    ['2022年，企业满意度由上年的93.0%提高到94.1%。', 'error years-prior-value 93.0%'],
    [table, 'error years-prior-value 40场'],
    ['2022年，全年执行数2856.37万元，比上年增加300万元。', 'error years-growth 300万元'],
    ['2022年，全年执行数2800万元，执行率96.34%，较上年提高2.0个百分点。', 'error years-growth 2.0个百分点'],
    ['2022年，实际利用外资5167万美元，总量居全省第6位，由上年的第9位上升至第6位。', 'error years-rank 第9位'],
    ['2022年，实际利用外资5167万美元，居全省第6位，较上年提升2位。', 'error years-rank 2位'],
    ['2022年，实际利用外资5167万美元，总量居全省第6位，比上年上升2个位次。', 'error years-rank 2个位次'],
  ])('%s', (after, conflict) => expect(conflictsAmong([before, report(2022, after)])).toEqual([conflict]));

  test('growth without a base named is not taken for one over last year', () =>
    expect(conflictsAmong([before, report(2022, '2022年，实际利用外资5167万美元，增长16.3%。')])).toEqual([]));

  test('what is said is plain data with an exact value and where it stands', () => {
    const [first] = reportsOf([before]);
    const capital = first?.facts.filter(({ key }) => key === '利用外资');
    expect(
      capital?.map(({ says, year, value, unit, source }) => [says, year, `${value.n}/${value.d}`, unit, source.text]),
    ).toEqual([
      ['level', 2021, '48600000/1', 'USD', '4860万美元'],
      ['growth', 2021, '8/1', 'USD', '8%'],
      ['rank', 2021, '7/1', 'USD', '第7位'],
    ]);
    for (const { source } of capital ?? []) expect(before.slice(source.start, source.end)).toBe(source.text);
    expect(structuredClone(first)).toEqual(first);
  });
});
