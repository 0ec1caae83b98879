import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const goals = (rows: string): string =>
  `\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${rows}`;

test.each<[string, readonly string[]]>([
  // What only closes a list has no name to be told again under.
  ['过程指标得分情况如下，小计24.2分。\n\n效益指标得分情况如下，小计24.5分。', []],
  ['全年预算9300万元，折合0.93亿元。', ['same 0.93亿元 9300万元 firm consistent']],
  ['全年预算9300万元，折合0.95亿元。', ['same 0.95亿元 9300万元 firm inconsistent']],
  ['全年支出3812.25万元。\n\n全年支出3812.52万元。', ['same 3812.52万元 3812.25万元 likely inconsistent']],
  ['全年印刷费12万元。\n\n全年差旅费13万元。', []],
  // What the budget was before it was changed need not be what it is now.
  [
    '年初预算2744.00万元，调整后2734.00万元。\n\n| 资金 | 年初预算（万元） | 调整后预算（万元） |\n|---|---|---|\n| 合计 | 2744.00 | 2734.00 |',
    ['same 2744.00 2744.00万元 guess consistent', 'same 2734.00 2734.00万元 guess consistent'],
  ],
  ['客运量2.81亿人次，由上年的2.20亿人次增加到2.31亿人次。', ['same 2.31亿人次 2.81亿人次 likely inconsistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['全年支出229576.4万元（约22.96亿元）。', ['same 22.96亿元 229576.4万元 firm consistent']],
  ['全年支出229576.4万元（约22.96万元）。', ['same 22.96万元 229576.4万元 firm inconsistent']],
  ['全年支出229576.4万元（上年22.96亿元）。', []],
])('an amount rounded in a bracket behind it: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

test.each<[string, string, readonly string[]]>([
  // A share told in a row that its label names.
  [
    '养老床位2120张，其中护理型床位1276张，占比60.19%。',
    '| 护理型床位占比 | ≥55% | 61.19% | 10 | 10 |',
    ['same 61.19% 60.19% likely inconsistent'],
  ],
  // Names that share but a run of words.
  [
    '年末在册低保对象12260人。',
    '| 低保对象保障人数 | ≥12000人 | 12360人 | 10 | 10 |',
    ['same 12360人 12260人 likely inconsistent'],
  ],
  // Another figure of the prose confirms the row.
  ['年末在册低保对象12260人，保障低保对象12360人。', '| 低保对象保障人数 | ≥12000人 | 12360人 | 10 | 10 |', []],
  ['年末在册低保对象12260人。', '| 养老护理员培训人数 | ≥12000人 | 12360人 | 10 | 10 |', []],
])('a figure of the prose told again in a table: %s', (prose, row, expected) =>
  expect(
    claimsOf(`${prose}${goals(row)}`).filter((claim) => claim.startsWith('same') && !claim.includes('guess')),
  ).toEqual(expected),
);
