import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年支出200.0万元，会议费50.0万元，占全年支出的25%。', ['share 25% 50.0万元 200.0万元 likely consistent']],
  ['全年支出200.0万元，会议费50.0万元，占全年支出的52%。', ['share 52% 50.0万元 200.0万元 likely inconsistent']],
  ['会议费50.0万元，占比25%。', ['share 25% guess unverifiable']],
  ['馆库18600平方米，库房为6200平方米，占三分之一。', ['share 三分之一 6200平方米 18600平方米 likely consistent']],
  ['馆库18600平方米，库房为9200平方米，占三分之一。', ['share 三分之一 9200平方米 18600平方米 likely inconsistent']],
  ['绩效指标中可量化112项，仅占全部148项的75.7%。', ['share 75.7% 112项 148项 likely consistent']],
  ['增加值387.20亿元，占全市的16.0%（全市2420.00亿元）。', ['share 16.0% 387.20亿元 2420.00亿元 likely consistent']],
  ['增加值387.20亿元，占全市的61.0%（全市2420.00亿元）。', ['share 61.0% 387.20亿元 2420.00亿元 likely inconsistent']],
  ['低保对象28412人（新纳入1862人），占农村人口31.26万人的9.1%。', ['share 9.1% 28412人 31.26万人 likely consistent']],
  ['有效样本1420份，反映停车问题的占10.0%，为142份。', ['share 10.0% 142份 1420份 guess consistent']],
  // The whole of a list of parts is what stands before it, not the part before.
  [
    '收入合计1864.35万元。其中财政拨款1602.35万元，占85.95%；事业收入180.00万元，占9.15%；上年结转82.00万元，占4.4%。',
    [
      'share 85.95% 1602.35万元 1864.35万元 likely consistent',
      'share 9.15% 180.00万元 1864.35万元 likely inconsistent',
      'sumOfListed 1864.35万元 1602.35万元 180.00万元 82.00万元 likely consistent',
      'share 4.4% 82.00万元 1864.35万元 likely consistent',
    ],
  ],
  // What is told to be divided (项目支出中) is the whole of its parts.
  [
    '全年支出4494.70万元，其中基本支出214.50万元，项目支出4280.20万元；项目支出中，中央资金1860.00万元，占43.46%；市级资金2420.20万元，占56.54%。',
    [
      'sumOfAll 4494.70万元 214.50万元 4280.20万元 guess consistent',
      'sumOfListed 4494.70万元 214.50万元 4280.20万元 likely consistent',
      'share 43.46% 1860.00万元 4280.20万元 likely consistent',
      'sumOfAll 4280.20万元 1860.00万元 2420.20万元 likely consistent',
      'share 56.54% 2420.20万元 4280.20万元 likely consistent',
    ],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

const spending = [
  '| 支出项目 | 全年预算 | 全年支出 | 执行率 | 结转结余 |',
  '|---|---|---|---|---|',
  '| 基本支出 | 523.40 | 521.06 | 99.55% | 2.34 |',
  '| 产业发展 | 282.30 | 244.15 | 86.49% | 38.15 |',
  '| 合计 | 805.70 | 765.21 | 94.97% | 40.49 |',
].join('\n');

test.each<[string, string]>([
  ['结转结余中产业发展占94.2%。', 'share 94.2% 38.15 40.49 likely consistent'],
  ['结转结余中产业发展占49.2%。', 'share 49.2% 38.15 40.49 likely inconsistent'],
  ['产业发展执行率为86.49%，其结转额占结转总额的94.2%。', 'share 94.2% 38.15 40.49 likely consistent'],
  ['产业发展支出占总支出的31.9%。', 'share 31.9% 244.15 765.21 likely consistent'],
])('a share of a table’s row: %s', (text, expected) =>
  expect(claimsOf(`（单位：万元）\n\n${spending}\n\n${text}`)).toContain(expected),
);

test.each<[string, string]>([
  [
    '全年预算237.78万元，全年支出229.58万元。年末结转结余8.20万元，相当于全年预算的3.45%。',
    'share 3.45% 8.20万元 237.78万元 likely consistent',
  ],
  [
    '全年预算237.78万元，支出229.58万元，结余8.20万元，完成全年预算的96.55%。',
    'executionRate 96.55% 229.58万元 237.78万元 firm consistent',
  ],
])('what is left of a budget is a share of it: %s', (text, expected) => expect(claimsOf(text)).toContain(expected));

test('what is left over is the whole of a share under a name for its sum', () =>
  expect(
    claimsOf(
      '全年预算410.00万元，支出370.00万元，年末结转40.00万元。\n\n养老设施项目未支出的29.26万元，占年末结转资金的73.25%。',
    ),
  ).toContain('share 73.25% 29.26万元 40.00万元 likely inconsistent'));
