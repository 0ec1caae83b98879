import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.91%。',
    ['executionRate 93.91% 3812.25万元 4059.62万元 firm consistent'],
  ],
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.90%。',
    ['executionRate 93.90% 3812.25万元 4059.62万元 firm rounding'],
  ],
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.19%。',
    ['executionRate 93.19% 3812.25万元 4059.62万元 firm inconsistent'],
  ],
  ['核定编制50名，在职人员48人，在职人员控制率96%。', ['executionRate 96% 48人 50名 firm consistent']],
  ['全年支出3812.25万元，执行率95%。', ['executionRate 95% guess unverifiable']],
  [
    '基本支出预算200万元。基本支出190万元（人员经费150万元、公用经费40万元），完成预算的95%。',
    ['executionRate 95% 190万元 200万元 likely consistent', 'sumOfAll 190万元 150万元 40万元 firm consistent'],
  ],
  [
    '调整后安排包括基本支出3842.06万元和项目支出6460万元。基本支出执行3798.64万元，执行率98.87%。',
    ['executionRate 98.87% 3798.64万元 3842.06万元 likely consistent'],
  ],
  [
    '调整后安排包括基本支出3842.06万元和项目支出6460万元。基本支出执行3798.64万元，执行率98.78%。',
    ['executionRate 98.78% 3798.64万元 3842.06万元 likely inconsistent'],
  ],
  // A list in a bracket ends with it.
  [
    '年初预算1260万元，追加198万元（其中设备150万元、宣传48万元），调整后1458万元，全年支出1400万元，支出进度96.0%。',
    [
      'sumOfListed 198万元 150万元 48万元 likely consistent',
      'gap 198万元 1458万元 1260万元 likely consistent',
      'executionRate 96.0% 1400万元 1458万元 likely consistent',
    ],
  ],
  ['编制168名，在编在岗159人，在职人员控制率94.64%。', ['executionRate 94.64% 159人 168名 firm consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
