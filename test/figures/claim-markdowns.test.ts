import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['采购预算146.00万元，实际采购139.70万元，节约率4.32%。', ['restRate 4.32% 139.70万元 146.00万元 likely consistent']],
  [
    '采购预算146.00万元，实际采购139.70万元，节约率4.82%。',
    ['restRate 4.82% 139.70万元 146.00万元 likely inconsistent'],
  ],
  ['招标平均下浮9.7%，预算控制价8.66亿元，中标价7.82亿元。', ['growthRate 9.7% 7.82亿元 8.66亿元 likely consistent']],
  // What was saved is printed: the rate is a share.
  [
    '采购预算146.00万元，成交价139.70万元，节约6.30万元，节约率4.32%。',
    [
      'difference 6.30万元 146.00万元 139.70万元 likely consistent',
      'namedRate 4.32% 6.30万元 146.00万元 likely consistent',
    ],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
