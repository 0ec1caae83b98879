import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '收入总计98765.42万元，支出总计94382.17万元。与上年相比，收入总计增加6218.33万元，增长6.75%。',
    [
      'growthByChange 6.75% 98765.42万元 6218.33万元 likely inconsistent',
      'sameDirection 6.75% 6218.33万元 firm consistent',
    ],
  ],
  [
    '年末结转和结余139.77万元。上年末结转和结余为143.92万元，今年少4.75万元，下降2.88%。',
    [
      'change 4.75万元 139.77万元 143.92万元 likely inconsistent',
      'growthRate 2.88% 139.77万元 143.92万元 likely consistent',
    ],
  ],
  [
    '年初预算120.00万元，调整后预算153.36万元，预算调整率为27.08%。',
    [
      'namedRate 27.08% 153.36万元 120.00万元 likely unverifiable',
      'growthRate 27.08% 153.36万元 120.00万元 likely inconsistent',
    ],
  ],
  [
    '2023年年初预算9864.00万元。受压减影响，年初预算比2022年年初预算（10280.00万元）压减461.00万元。',
    ['change 461.00万元 9864.00万元 10280.00万元 likely inconsistent'],
  ],
  ['年初预算120.00万元，调整后预算153.36万元，预算调整率不超过30%。', []],
  // What was added stands before the word for money as well, and the rate is that of the whole.
  [
    '年初预算120.00万元，其中人员经费80.00万元、公用经费40.00万元。年中因提标追加预算33.36万元，调整后预算153.36万元，较年初增长27.08%。',
    [
      'sumOfAll 120.00万元 80.00万元 40.00万元 firm consistent',
      'gap 33.36万元 153.36万元 120.00万元 likely consistent',
      'growthRate 27.08% 153.36万元 120.00万元 likely inconsistent',
    ],
  ],
  [
    '年初预算120.00万元。调整后预算108.00万元，比年初下降10.00%。',
    ['growthRate 10.00% 108.00万元 120.00万元 likely consistent'],
  ],
])('%s', (text, expected) => expect(claimsOf(text).filter((each) => !each.includes('guess'))).toEqual(expected));
