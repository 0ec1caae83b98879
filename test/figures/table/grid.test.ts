import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../tools/figures/table/grid.js';

const rows = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ index, texts: line.split('|'), cells: [] }));

const shape = (...lines: readonly string[]) =>
  segmentsOf(rows(...lines)).map(({ header, rows: data }) => [header.length, data.length]);

describe('segmentsOf', () => {
  test.each([
    [['项目|预算|支出', '甲|60|57', '乙|40|38'], [[1, 2]]],
    [['项目|预算数|执行数', '名称|金额|金额', '甲|60|57'], [[2, 1]]],
    [
      ['项目|预算|支出', '甲|60|57', '指标名称|目标值|实际完成值', '乙|10|9'],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [['甲|60|57', '乙|40|38'], [[0, 2]]],
    [['项目|预算|支出', '甲|完成|未超支'], [[1, 1]]],
  ])('%j', (lines, expected) => expect(shape(...lines)).toEqual(expected));
});
