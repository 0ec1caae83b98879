import { describe, expect, test } from 'vitest';
import { tableClaims } from '../claims-of.js';

const header = '| 项目 | 金额 |';

describe('total rows', () => {
  test.each([
    [
      'closes its parts',
      ['| 印刷费 | 12.5 |', '| 差旅费 | 8.5 |', '| 合计 | 21.0 |'],
      'sumOfAll 21.0 12.5 8.5 firm consistent',
    ],
    [
      'is wrong',
      ['| 印刷费 | 12.5 |', '| 差旅费 | 8.5 |', '| 合计 | 22.0 |'],
      'sumOfAll 22.0 12.5 8.5 firm inconsistent',
    ],
    [
      'heads its parts',
      ['| 合计 | 21.0 |', '| 印刷费 | 12.5 |', '| 差旅费 | 8.5 |'],
      'sumOfAll 21.0 12.5 8.5 firm consistent',
    ],
    [
      'leaves out what is part of a part',
      ['| 印刷费 | 12.5 |', '| 其中：书刊 | 3.5 |', '| 差旅费 | 8.5 |', '| 合计 | 21.0 |'],
      'sumOfAll 21.0 12.5 8.5 firm consistent',
    ],
  ])('%s', (_, rows, expected) => expect(tableClaims('单位：万元', header, ...rows)).toContain(expected));

  test.each([
    ['no total', ['| 印刷费 | 12.5 |', '| 差旅费 | 8.5 |']],
    ['a single part', ['| 印刷费 | 12.5 |', '| 合计 | 13.5 |']],
  ])('%s, no sum', (_, rows) => expect(tableClaims('单位：万元', header, ...rows)).toEqual([]));

  test('percentages are not added up', () =>
    expect(tableClaims('', '| 项目 | 金额（%） |', '| 甲 | 12 |', '| 乙 | 8 |', '| 合计 | 99 |')).toEqual([]));
});

test('a numbered row is made of the rows below it up to the next number', () =>
  expect(
    tableClaims(
      '单位：万元',
      '| 项目 | 预算数 | 决算数 |',
      '| 一、基本支出 | 100.00 | 90.00 |',
      '| 其中：人员经费 | 80.00 | 75.00 |',
      '| 公用经费 | 20.00 | 15.00 |',
      '| 二、项目支出 | 50.00 | 45.00 |',
      '| 其中：维修 | 30.00 | 28.00 |',
      '| 购置 | 20.00 | 71.00 |',
      '| 支出合计 | 150.00 | 135.00 |',
    ).filter((claim) => claim.includes('50.00 30.00') || claim.includes('45.00 28.00')),
  ).toEqual(['sumOfAll 50.00 30.00 20.00 firm consistent', 'sumOfAll 45.00 28.00 71.00 firm inconsistent']));

test('a subtotal adds up its class, the total the subtotals and what no class has taken', () => {
  const found = tableClaims(
    '',
    '| 一级指标 | 三级指标 | 分值 | 得分 |',
    '| 预算执行 | 执行率 | 10 | 9.6 |',
    '| 产出 | 举办培训 | 30 | 30 |',
    '| | 建成场地 | 20 | 16.6 |',
    '| 小计 | | 50 | 46.6 |',
    '| 效益 | 受益群众 | 25 | 25 |',
    '| | 满意人数 | 15 | 14.5 |',
    '| 小计 | | 40 | 39.5 |',
    '| 总分 | | 100 | 95.7 |',
  );
  expect(found).toContain('scoreSum 46.6 30 16.6 firm consistent');
  expect(found.filter((claim) => claim.startsWith('scoreSum 95.7'))).toEqual([
    expect.stringContaining('firm consistent'),
  ]);
});

test('a row without a number is made of the rows below it that add up to it in two columns', () =>
  expect(
    tableClaims(
      '单位：万元',
      '| 项目 | 年初预算数 | 调整预算数 | 决算数 |',
      '| 基本支出 | 100.00 | 110.00 | 90.00 |',
      '| 人员经费 | 80.00 | 88.00 | 75.00 |',
      '| 公用经费 | 20.00 | 22.00 | 51.00 |',
      '| 项目支出 | 50.00 | 50.00 | 45.00 |',
      '| 支出合计 | 150.00 | 160.00 | 135.00 |',
    ).filter((claim) => claim.startsWith('sum') && !claim.includes(' 45.00 ')),
  ).toEqual([
    'sumOfAll 100.00 80.00 20.00 firm consistent',
    'sumOfAll 150.00 100.00 50.00 firm consistent',
    'sumOfAll 110.00 88.00 22.00 firm consistent',
    'sumOfAll 160.00 110.00 50.00 firm consistent',
    'sumOfAll 90.00 75.00 51.00 firm inconsistent',
  ]));

test('a total leaves out the parts of a row in a table of one column', () =>
  expect(
    tableClaims(
      '单位：万元',
      '| 项目 | 金额 |',
      '| 基本支出 | 103.42 |',
      '| 人员经费 | 81.17 |',
      '| 公用经费 | 22.25 |',
      '| 项目支出 | 50.00 |',
      '| 合计 | 153.42 |',
    ).filter((claim) => claim.includes('firm') || claim.includes('incons')),
  ).toEqual(['sumOfAll 153.42 103.42 50.00 firm consistent']));
