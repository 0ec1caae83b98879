import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '追回基金3859.30万元。从渠道看，日常稽核1468.30万元，飞行检查1752.46万元，举报线索查处638.54万元。',
    ['sumOfAll 3859.30万元 1468.30万元 1752.46万元 638.54万元 likely consistent'],
  ],
  [
    '追回基金3859.30万元。从渠道看，日常稽核1468.30万元，飞行检查1752.46万元，举报线索查处698.54万元。',
    ['sumOfAll 3859.30万元 1468.30万元 1752.46万元 698.54万元 likely inconsistent'],
  ],
  // What divides one part is no part of the whole.
  [
    '全年支出1790.62万元。按性质分：基本支出1012.48万元，其中人员经费886.30万元、公用经费126.18万元；项目支出778.14万元。',
    [
      'sumOfAll 1790.62万元 1012.48万元 778.14万元 likely consistent',
      'sumOfAll 1012.48万元 886.30万元 126.18万元 firm consistent',
    ],
  ],
  // A second division of the same whole is none of the parts of the first.
  [
    '全年支出1790.62万元。按性质分：基本支出1012.48万元，项目支出778.14万元。按功能分：教育支出1423.55万元，卫生支出233.42万元，住房支出153.65万元。',
    [
      'sumOfAll 1790.62万元 1012.48万元 778.14万元 likely consistent',
      'sumOfAll 1790.62万元 1423.55万元 233.42万元 153.65万元 likely inconsistent',
    ],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
