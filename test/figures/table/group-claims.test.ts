import { expect, test } from 'vitest';
import { tableClaims } from '../claims-of.js';

const table = (...labels: readonly string[]): readonly string[] =>
  tableClaims(
    '',
    '| 一级指标 | 三级指标 | 分值 | 得分 |',
    `| ${labels[0]} | 举办培训 | 30 | 30 |`,
    `| ${labels[1]} | 建成场地 | 20 | 16.6 |`,
    `| ${labels[2]} | 受益群众 | 25 | 25 |`,
    `| ${labels[3]} | 带动增收 | 15 | 14.5 |`,
    '| 满意度（10分） | 服务对象满意度 | 10 | 10 |',
  ).filter((claim) => claim.includes('分 '));

test('a label with its score stands for the rows below it', () =>
  expect(table('产出（50分）', '', '效益（40分）', '')).toEqual([
    'scoreSum 50分 30 20 firm consistent',
    'scoreSum 40分 25 15 firm consistent',
    'scoreSum 10分 10 firm consistent',
  ]));

test('a label repeated in every row of its group holds all of them, one with another score too', () =>
  expect(table('产出（50分）', '产出（60分）', '效益（40分）', '效益（40分）')).toEqual([
    'scoreSum 50分 30 20 firm consistent',
    'scoreSum 60分 30 20 firm inconsistent',
    'scoreSum 40分 25 15 firm consistent',
    'scoreSum 40分 25 15 firm consistent',
    'scoreSum 10分 10 firm consistent',
  ]));
