import { describe, expect, test } from 'vitest';
import { amountRoleOf } from '../../tools/language/amount-role-lexer.js';
import { changeOf, levelReached } from '../../tools/language/change.js';
import {
  comparesWithYear,
  comparisonBaseOf,
  isComparisonBase,
  withoutComparison,
} from '../../tools/language/comparison-lexer.js';
import { briefGap, closingGap, comparedGap, overAchieved, pointsFromTarget } from '../../tools/language/gap-lexer.js';
import {
  isPerUnit,
  leadOf,
  namesMoney,
  scoreKindOf,
  tellsGoals,
  withoutHedge,
} from '../../tools/language/lead-lexer.js';
import { ratioPhraseOf } from '../../tools/language/ratio-phrase-lexer.js';

test.each([
  ['全年，进口', '进口'],
  ['出口（', '出口'],
  ['出口总额（Y', 'Y'],
  ['其中：', '其中'],
  ['项目），', ''],
  ['', ''],
])('the lead of %s', (gap, lead) => expect(leadOf(gap)).toBe(lead));

test.each([
  ['人均补助', true],
  ['户均', true],
  ['每公里成本', true],
  ['补助单价', true],
  ['人均衡', false],
  ['年均有', false],
  ['补助金额', false],
])('%s speaks of one unit: %s', (core, expected) => expect(isPerUnit(core)).toBe(expected));

test('what may stand right before a figure', () => {
  expect(withoutHedge('支出约')).toBe('支出');
  expect(namesMoney('全年预算数')).toBe(true);
  expect(namesMoney('培训预算')).toBe(false);
});

test.each([
  ['扣', '扣', 'deduction'],
  ['失分扣除', '失分扣除', 'deduction'],
  ['满分为', '满分为', 'maxScore'],
  ['', '共', 'maxScore'],
  ['自评得', '自评得', 'score'],
])('a score after %s', (core, lead, kind) => expect(scoreKindOf(core, lead, '9')).toBe(kind));

test('goals and results', () => {
  expect(tellsGoals('计划培训', false)).toBe(true);
  expect(tellsGoals('年度目标为培训，实际完成', false)).toBe(false);
  expect(tellsGoals('培训', false)).toBe(false);
  expect(tellsGoals('培训', true)).toBe(true);
});

test.each([
  ['进口总额同比增长', 1, '进口总额同比'],
  ['出口降幅', -1, '出口'],
  ['成本负增长', -1, '成本'],
  ['比上年净增加', 1, '比上年'],
])('the change of %s', (core, direction, before) => expect(changeOf(core)).toEqual({ direction, before }));

test('a level reached is no change made', () => {
  expect(levelReached('满意度提高到', [])).toBe('满意度');
  expect(levelReached('降至', [])).toBe('');
  expect(levelReached('满意度提高到', ['了'])).toBeNull();
  expect(levelReached('满意度达到', [])).toBeNull();
});

describe('comparisons', () => {
  test.each([
    ['，较上年的', '增加', true],
    ['由', '增加到', true],
    ['，高于全省平均', '', true],
    ['（较', '）', true],
    ['，完成', '增加', false],
    ['较上年，完成', '增加', false],
  ])('%s … %s', (gap, tail, expected) => expect(isComparisonBase(gap, tail)).toBe(expected));

  test.each([
    ['，较上年的', '', 'previous'],
    ['，比目标', '', 'target'],
    ['，较', '的计划', 'target'],
    ['，低于限价', '', 'budget'],
    ['由', '增加到', 'previous'],
    ['，高于全省', '', 'other'],
  ])('the base after %s', (gap, tail, expected) => expect(comparisonBaseOf(gap, tail)).toBe(expected));

  test('years and names', () => {
    expect(comparesWithYear('，比Y')).toBe(true);
    expect(comparesWithYear('，Y比')).toBe(false);
    expect(withoutComparison('进口总额比上年')).toBe('进口总额');
    expect(withoutComparison('投入产出比')).toBe('投入产出比');
  });
});

describe('gaps', () => {
  test.each([
    ['尚缺', '尚缺', '，尚缺', { direction: -1, base: 'target' }],
    ['多完成', '多完成', '，较去年多完成', { direction: 1, base: 'previous' }],
    ['前者多', '前者多', '，前者多', { direction: 1, base: 'pair' }],
    ['超出', '较预算超出', '，较预算超出', { direction: 1, base: 'budget' }],
    ['培训', '培训', '培训', null],
  ])('brief: %s', (core, lead, gap, expected) => expect(briefGap(core, lead, gap)).toEqual(expected));

  test('compared and closing', () => {
    expect(comparedGap('比年初目标增加', '比年初目标增加')).toEqual({ direction: 1, base: 'target' });
    expect(comparedGap('比预算减少', '比预算减少')).toEqual({ direction: -1, base: 'budget' });
    expect(comparedGap('比上年减少', '比上年减少')).toBeNull();
    expect(closingGap('资金缺口')).toEqual({ direction: -1, base: 'target' });
    expect(closingGap('资金')).toBeNull();
  });

  test('percentages and points over a target', () => {
    expect(overAchieved('任务超额完成')).toBe('任务');
    expect(overAchieved('增速高')).toBeNull();
    expect(pointsFromTarget('超目标')).toBe(1);
    expect(pointsFromTarget('低于序时进度')).toBe(-1);
    expect(pointsFromTarget('提高')).toBeNull();
  });
});

test.each([
  ['年初预算安排', 'budget'],
  ['计划培训', 'target'],
  ['年度目标培训，实际', 'actual'],
  ['上年', 'previous'],
  ['全年支出', 'outturn'],
  ['新增就业', 'actual'],
])('the role of an amount after %s', (core, role) => expect(amountRoleOf(core, core, '', null, true)).toBe(role));

test('roles by what stands around', () => {
  expect(amountRoleOf('', '由', '家增加到', null, true)).toBe('previous');
  expect(amountRoleOf('成本', '成本控制在', '', 'atMost', true)).toBe('target');
});

test.each([
  ['占总支出的', '占总支出的', { relation: 'share', before: '', base: '总支出' }],
  ['支出为年初预算的', '支出为年初预算的', { relation: 'execution', before: '支出', base: '年初预算' }],
  ['完成省定目标的', '完成省定目标的', { relation: 'completion', before: '', base: '省定目标' }],
  ['相当于去年的', '相当于去年的', { relation: 'quotient', before: '', base: '去年' }],
  ['的', '', { relation: 'quotient', before: '', base: '' }],
  ['合格率', '合格率', { relation: 'rate', before: '合格率', base: '' }],
])('a percentage after %s', (lead, core, expected) => expect(ratioPhraseOf(lead, core)).toEqual(expected));
