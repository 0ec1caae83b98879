import { describe, expect, test } from 'vitest';
import { columnsOf, isValue, roleOf } from '../../../tools/figures/table/column.js';
import { captionUnit } from '../../../tools/language/header-unit-lexer.js';

const column = (...headers: readonly string[]) => {
  const header = headers.map((text, index) => ({ index, texts: [text], cells: [] }));
  const [only] = columnsOf(header, 1, captionUnit('单位：万元'));
  if (!only) throw new Error('no column');
  return only;
};

describe('columnsOf', () => {
  test.each([
    ['全年预算数', 'budget', 'CNY', null],
    ['2023年执行数（万元）', 'outturn', 'CNY', '2023'],
    ['执行率', 'executionRate', '%', null],
    ['上年执行数', 'previous', 'CNY', null],
    ['比上年增减%', 'growthRate', '%', null],
    ['分值', 'maxScore', 'score', null],
    ['得分', 'score', 'score', null],
    ['指标名称', 'label', undefined, null],
    ['偏差原因分析', 'note', undefined, null],
    ['面积（平方米）', 'amount', '平方米', null],
  ])('%s', (header, meaning, unit, period) => {
    const found = column(header);
    expect([found.meaning, found.unit?.unit.code, found.period]).toEqual([meaning, unit, period]);
  });

  test('a nameless header takes the meaning of the one above it', () =>
    expect(column('预算', '甲项').meaning).toBe('budget'));
  test('scores are no values that others are made of', () =>
    expect([column('得分'), column('支出')].map(isValue)).toEqual([false, true]));
  test('the role follows the meaning', () => expect(roleOf(column('年度指标值'))).toBe('target'));
});
