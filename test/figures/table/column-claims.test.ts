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
