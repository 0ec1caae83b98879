import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['2023年接待游客126万人次，比上年的120万人次增长5%。', ['growthRate 5% 126万人次 120万人次 firm consistent']],
  ['2023年接待游客126万人次，比上年的120万人次增长15%。', ['growthRate 15% 126万人次 120万人次 firm inconsistent']],
  ['投诉量由上年的250件下降到200件，下降20%。', ['growthRate 20% 200件 250件 firm consistent']],
  [
    '2023年接待游客126万人次，比上年增加6万人次，增长5%。',
    ['growthByChange 5% 126万人次 6万人次 firm consistent', 'sameDirection 5% 6万人次 firm consistent'],
  ],
  ['比上年减少6万人次、增长5%。', ['sameDirection 5% 6万人次 firm inconsistent']],
  [
    '2023年支出3812.25万元，比上年的3500.00万元增加312.52万元。',
    ['change 312.52万元 3812.25万元 3500.00万元 firm inconsistent'],
  ],
  ['2023年收入126万元，比上年的120万元按可比口径增长8%。', []],
  ['2023年游客126万人次，增长5%。', []],
  // The base behind a rate has a rate of its own; what the first one is of was planned.
  [
    '“三公”经费预算38万元，实际支出29.64万元，比预算压减8.36万元，压减22%；较2022年的31.2万元下降5%。',
    [
      'gap 8.36万元 29.64万元 38万元 firm consistent',
      'growthRate 22% 29.64万元 38万元 likely consistent',
      'growthRate 5% 29.64万元 31.2万元 firm consistent',
    ],
  ],
  ['会议费预算38万元，支出29.64万元，比预算压减22%。', ['growthRate 22% 29.64万元 38万元 likely consistent']],
  ['会议费预算38万元，支出29.64万元，比预算压减32%。', ['growthRate 32% 29.64万元 38万元 likely inconsistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
