import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '追回基金3859.30万元。日常稽核1468.30万元，飞行检查1752.46万元，举报线索查处638.54万元。',
    ['sumUntold 3859.30万元 1468.30万元 1752.46万元 638.54万元 guess consistent'],
  ],
  [
    '追回基金3859.30亿元。日常稽核1468.30万元，飞行检查1752.46万元，举报线索查处638.54万元。',
    ['sumUntold 3859.30亿元 1468.30万元 1752.46万元 638.54万元 guess inconsistent'],
  ],
  [
    '工程支出5754.90万元，含治理3850.00万元，搬迁1476.00万元，监测482.90万元。',
    ['sumOfListed 5754.90万元 3850.00万元 1476.00万元 482.90万元 guess inconsistent'],
  ],
  ['年末实有117人，机关26人，事业单位91人。', ['sumOfAll 117人 26人 91人 likely consistent']],
  ['年末实有117人，机关26人，事业单位97人。', ['sumOfAll 117人 26人 97人 likely inconsistent']],
  ['新建桥梁12座，改建涵洞5座，维修隧道3座。', []],
  ['资金投向两方面。一是培训，支出1843.20万元。二是慰问，支出126.90万元。', []],
  [
    '支出1970.10万元。一是培训，安排1843.20万元。二是慰问，安排126.90万元。',
    ['sumUntold 1970.10万元 1843.20万元 126.90万元 guess consistent'],
  ],
  [
    '送审造价1286.50万元，审定1173.29万元，核减113.21万元。',
    ['sumUntold 1286.50万元 1173.29万元 113.21万元 guess consistent'],
  ],
  [
    '少数民族人口74.1万人。少数民族人口中，甲族31.2万人，乙族17.9万人，其他民族25.0人。',
    ['sumOfAll 74.1万人 31.2万人 17.9万人 25.0人 likely inconsistent'],
  ],
  ['获金牌38枚、银牌31枚、铜牌45枚，奖牌总数114枚。', ['sumOfAll 114枚 38枚 31枚 45枚 likely consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
