import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const items = [
  '1.养殖整治。预算2680.00万元，实际支付2546.00万元。',
  '2.渔业补助。预算1860.00万元，实际支付1616.34万元。',
  '3.渔政执法。预算540.00万元，实际支付482.14万元。',
];

const sums = (...lines: readonly string[]): readonly string[] =>
  claimsOf(lines.join('\n\n')).filter((claim) => claim.startsWith('sum'));

test('a whole that points to the items below it', () => {
  expect(sums('资金共安排5080.00万元，主要用于以下几个方面：', ...items)).toEqual([
    'sumOfListed 5080.00万元 2680.00万元 1860.00万元 540.00万元 guess consistent',
  ]);
  expect(sums('资金共安排5800.00万元，主要用于以下几个方面：', ...items)).toEqual([
    'sumOfListed 5800.00万元 2680.00万元 1860.00万元 540.00万元 guess inconsistent',
  ]);
});

test('items told in sentences of one paragraph, their whole elsewhere', () => {
  const told =
    '资金投向三个方面。一是补助，支出4920.00万元，惠及246万人。二是救助，支出1386.50万元。三是平台，支出1001.05万元。';
  expect(sums('项目支出7307.55万元。', told)).toEqual([
    'sumUntold 7307.55万元 4920.00万元 1386.50万元 1001.05万元 guess consistent',
  ]);
  expect(sums('项目支出7307.55万元。', told.replace('1001.05万元', '1001.05元'))).toEqual([
    'sumUntold 7307.55万元 4920.00万元 1386.50万元 1001.05元 guess inconsistent',
  ]);
});

test('items whose sum nobody states', () => expect(sums('项目支出9100.20万元。', ...items)).toEqual([]));
