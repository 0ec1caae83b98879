import { expect, test } from 'vitest';
import { reportOf } from '../../recompute/report-of.js';

const figures = (...rows: readonly string[]) =>
  reportOf(`# 某局2023年度绩效自评报告\n\n${rows.join('\n')}\n`)
    .figures.filter(({ origin }) => origin === 'table')
    .map(({ text, unit, role, metric, period, cell }) => [text, unit, role, metric, period, cell?.row, cell?.column]);

test('a bare number takes its unit from the caption, the header or the label', () => {
  expect(figures('单位：万元', '', '| 项目 | 预算数 |', '|---|---|', '| 印刷费 | 12.5 |')).toEqual([
    ['12.5', 'CNY', 'budget', '印刷费', '2023', 1, 1],
  ]);
  expect(figures('| 项目 | 金额（万元） |', '|---|---|', '| 印刷费 | 12.5 |')).toEqual([
    ['12.5', 'CNY', 'actual', '印刷费', '2023', 1, 1],
  ]);
  expect(figures('| 指标名称 | 目标值 |', '|---|---|', '| 培训人次（人次） | 1200 |')).toEqual([
    ['1200', '人次', 'target', '培训人次', '2023', 1, 1],
  ]);
});

test('a column of the year before speaks of that year', () =>
  expect(figures('| 项目 | 上年支出（元） |', '|---|---|', '| 印刷费 | 125 |').map((each) => each[4])).toEqual([
    '2022',
  ]));

test('words, lists and notes are no figures', () =>
  expect(
    figures(
      '| 指标名称 | 目标值 | 偏差原因 |',
      '|---|---|---|',
      '| 制度 | 健全 | 少开会3次 |',
      '| 检查 | 3次、5次 | 无 |',
    ),
  ).toEqual([]));

test('a limit among achieved values is a target', () =>
  expect(figures('| 指标名称 | 实际完成值 |', '|---|---|', '| 满意度 | ≥90% |').map((each) => each[2])).toEqual([
    'target',
  ]));
