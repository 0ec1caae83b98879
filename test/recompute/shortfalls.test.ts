import { expect, test } from 'vitest';
import { missedGoals, unexplainedCuts, unexplainedLosses, unusedMoney } from '../../tools/recompute/shortfalls.js';
import { reportOf, tableReport } from './report-of.js';

test('a goal told in prose, table and problem section is missed once', () => {
  const report = reportOf(
    '# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n招聘教师396人，完成目标420人的94.3%。\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 招聘教师（人） | ≥420 | 396 | 5 | 4.71 |\n\n## 二、存在的问题\n\n招聘教师未完成目标，完成率94.3%。',
  );
  expect(missedGoals(report)).toHaveLength(1);
});

test('the rate of spending is no goal of its own', () =>
  expect(missedGoals(tableReport('| 预算执行 | 预算执行率 | 100% | 96% | 10 | 9.6 | |'))).toEqual([]));

test.each([
  ['| 产出 | 安置士兵 | ≥118人 | 121人 | 15 | 14 | |', 1],
  ['| 产出 | 安置士兵 | ≥118人 | 121人 | 15 | 14 | 1人超期 |', 0],
  ['| 产出 | 安置士兵 | ≥118人 | 121人 | 15 | 15 | |', 0],
  ['| 产出 | 制度健全 | 健全 | 基本健全 | 15 | 14 | |', 0],
])('cuts without a reason in %s', (row, count) => expect(unexplainedCuts(tableReport(row))).toHaveLength(count));

test.each([
  ['投入管理得分28分（共30分）。', 1],
  ['投入管理得分28分（共30分）。\n\n投入管理因调整率偏高扣2分。', 0],
  ['投入管理得分30分（共30分）。', 0],
  ['预算执行得分9分（共10分）。', 0],
])('losses without a reason in %s', (text, count) =>
  expect(unexplainedLosses(reportOf(`# 某局2023年度绩效自评报告\n\n${text}`))).toHaveLength(count),
);

test('what was handed out and not redeemed', () => {
  const report = reportOf(
    '# 某局2023年度绩效自评报告\n\n共发放消费券700万元，核销565.6万余元，其中餐饮券核销325万余元。',
  );
  expect(unusedMoney(report).map(({ given, used }) => [given.text, used.text])).toEqual([['700万元', '565.6万余元']]);
});
