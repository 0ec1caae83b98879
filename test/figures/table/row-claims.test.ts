import { describe, expect, test } from 'vitest';
import { tableClaims } from '../claims-of.js';

describe('columns made of others', () => {
  test('a rate, with the row that breaks it', () =>
    expect(
      tableClaims(
        '单位：万元',
        '| 项目 | 全年预算数 | 全年执行数 | 执行率 |',
        '| 印刷费 | 60 | 57 | 95% |',
        '| 差旅费 | 40 | 38 | 59% |',
        '| 会议费 | 20 | 19 | 95% |',
      ),
    ).toEqual([
      'executionRate 95% 57 60 firm consistent',
      'executionRate 59% 38 40 firm inconsistent',
      'executionRate 95% 19 20 firm consistent',
    ]));

  test('growth between columns of years', () =>
    expect(
      tableClaims('', '| 项目 | 2022年 | 2023年 | 增长率 |', '| 甲 | 100 | 110 | 10% |', '| 乙 | 200 | 250 | 25% |'),
    ).toEqual(['growthRate 10% 110 100 firm consistent', 'growthRate 25% 250 200 firm consistent']));

  test('a share of the total row', () =>
    expect(
      tableClaims(
        '',
        '| 项目 | 金额（万元） | 占比 |',
        '| 甲 | 30 | 30% |',
        '| 乙 | 70 | 70% |',
        '| 合计 | 100 | 100% |',
      ),
    ).toContain('share 30% 30 100 firm consistent'));

  test('values per unit', () =>
    expect(
      tableClaims(
        '',
        '| 项目 | 支出（元） | 人数（人） | 人均标准（元） |',
        '| 甲 | 30000 | 60 | 500 |',
        '| 乙 | 70000 | 100 | 700 |',
      ),
    ).toEqual(['perUnit 500 30000 60 firm consistent', 'perUnit 700 70000 100 firm consistent']));

  test('a rate of scores', () =>
    expect(
      tableClaims(
        '',
        '| 指标 | 满分 | 自评分 | 得分率 |',
        '| 产出 | 30 | 28.2 | 90.4% |',
        '| 效益 | 30 | 29.4 | 98.0% |',
      ),
    ).toEqual(
      expect.arrayContaining(['scoreRate 90.4% 28.2 30 firm inconsistent', 'scoreRate 98.0% 29.4 30 firm consistent']),
    ));

  test('a score above its maximum', () =>
    expect(tableClaims('', '| 指标名称 | 分值 | 得分 |', '| 满意度 | 10 | 11 |')).toEqual([
      'scoreWithinMaximum 10 11 firm inconsistent',
    ]));

  test('a total beside its parts', () =>
    expect(
      tableClaims(
        '',
        '| 项目 | 印刷费（元） | 差旅费（元） | 合计（元） |',
        '| 甲 | 12.5 | 8.5 | 21.0 |',
        '| 乙 | 14.5 | 9.5 | 24.0 |',
        '| 丙 | 10.5 | 5.5 | 61.0 |',
      ),
    ).toEqual([
      'sumOfAll 21.0 12.5 8.5 firm consistent',
      'sumOfAll 24.0 14.5 9.5 firm consistent',
      'sumOfAll 61.0 10.5 5.5 firm inconsistent',
    ]));
});

test('columns that most rows do not tie are left alone', () =>
  expect(
    tableClaims(
      '',
      '| 项目 | 印刷费（元） | 差旅费（元） | 合计（元） |',
      '| 甲 | 12 | 8 | 90 |',
      '| 乙 | 14 | 9 | 70 |',
    ),
  ).toEqual([]));

describe('what was there, came and went', () => {
  const header = '| 品种 | 年初库存 | 本年轮入 | 本年轮出 | 年末库存 |';
  const rows = ['| 玉米 | 264 | 88 | 90 | 262 |', '| 水稻 | 231 | 76 | 74 | 233 |'];

  test('what is left follows, and the row that breaks it', () =>
    expect(tableClaims('单位：吨', header, ...rows, '| 大豆 | 55 | 22 | 22 | 65 |')).toEqual([
      'sumLess1 262 264 88 90 firm consistent',
      'sumLess1 233 231 76 74 firm consistent',
      'sumLess1 65 55 22 22 firm inconsistent',
    ]));

  test('what was not spent of a budget', () =>
    expect(
      tableClaims(
        '单位：元',
        '| 项目 | 全年预算数 | 决算数 | 未执行数 |',
        '| 印刷费 | 6,000.00 | 5,700.50 | 299.50 |',
        '| 差旅费 | 4,000.00 | 3,800.00 | 200.00 |',
        '| 会议费 | 2,000.00 | 1,900.00 | 10.00 |',
      ),
    ).toEqual([
      'difference 299.50 6,000.00 5,700.50 firm consistent',
      'difference 200.00 4,000.00 3,800.00 firm consistent',
      'difference 10.00 2,000.00 1,900.00 firm inconsistent',
    ]));

  test('what a row lost is its maximum less its score', () =>
    expect(
      tableClaims(
        '',
        '| 一级指标 | 分值 | 得分 | 扣分 |',
        '| 产出 | 60 | 58.20 | 1.80 |',
        '| 效益 | 40 | 39.40 | 0.90 |',
        '| 合计 | 100 | 97.60 | 2.40 |',
      ).filter((claim) => claim.startsWith('deduction') || claim.startsWith('scoreSum 2')),
    ).toEqual([
      'deduction 1.80 60 58.20 firm consistent',
      'scoreSum 2.40 1.80 0.90 firm inconsistent',
      'deduction 0.90 40 39.40 firm inconsistent',
      'deduction 2.40 100 97.60 firm consistent',
    ]));
});
