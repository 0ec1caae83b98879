import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const table = '| 项目 | 金额（万元） |\n|---|---|\n| 道路养护 | 800 |\n| 桥梁维修 | 400 |\n| 标线更新 | 265 |';
const sums = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('sumOfAll'));

test.each<[string, readonly string[]]>([
  [`全年项目支出合计1465万元，明细见下表。\n\n${table}`, ['sumOfAll 1465万元 800 400 265 likely consistent']],
  [`${table}\n\n以上三项共1645万元。`, ['sumOfAll 1645万元 800 400 265 likely inconsistent']],
  [`全年项目支出合计2100万元，主要项目见下表。\n\n${table}`, []],
  [`全年项目支出2100万元。\n\n${table}`, []],
  [`${table}\n| 合计 | 1465 |\n\n全年共支出1465万元。`, ['sumOfAll 1465 800 400 265 likely consistent']],
])('a table without a total beside its total: %s', (text, expected) =>
  expect(sums(text).map((claim) => claim.replace('firm', 'likely'))).toEqual(expected),
);

const rates = (text: string): readonly string[] =>
  claimsOf(text).filter((claim) => claim.startsWith('executionRate') || claim.startsWith('namedRate'));

test.each<[string, readonly string[]]>([
  ['资金到位率100%，预算860万元，到位资金860万元。', ['executionRate 100% 860万元 860万元 likely consistent']],
  [
    '项目预算资金1200万元，实际到位1140万元，资金到位率96%。',
    ['executionRate 96% 1140万元 1200万元 likely inconsistent'],
  ],
  ['监测断面25个。其中达标24个。达标率96%。', ['namedRate 96% 24个 25个 likely consistent']],
  ['抽检食品3000批次。其中合格2940批次。抽检覆盖率97%。', []],
])('a rate of what its words name: %s', (text, expected) => expect(rates(text)).toEqual(expected));
