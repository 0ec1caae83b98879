import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['项目自评总分96.75分，比上年（95.5分）提高1.25分。', ['change 1.25分 96.75分 95.5分 firm consistent']],
  ['自评得分93.2分，较上年的95.5分下降2.8分。', ['change 2.8分 93.2分 95.5分 firm inconsistent']],
  ['自评得分96.75分，较上年提高1.25分，上年为95.5分。', ['change 1.25分 96.75分 95.5分 firm consistent']],
  ['满意度测评得分92分，较上年高3分。', []],
  ['自评得分96分，其中预算执行得9.6分，扣减0.4分。', []],
])('%s', (text, expected) => expect(claimsOf(text).filter((claim) => claim.startsWith('change'))).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['产出指标分值40分，得分37分，得分率92.5%。', ['scoreRate 92.5% 37分 40分 firm consistent']],
  ['过程类指标满分20分，得18.5分，得分率为95.2%。', ['scoreRate 95.2% 18.5分 20分 firm inconsistent']],
  ['决策指标得分14分（满分15分），得分率93.33%。', ['scoreRate 93.33% 14分 15分 firm consistent']],
  ['各维度得分率分别为：决策95%、过程92.5%。', []],
  ['自评得分96分，全市平均得分率92%。', []],
])('%s', (text, expected) => expect(claimsOf(text).filter((claim) => claim.startsWith('scoreRate'))).toEqual(expected));

test.each<[string, readonly string[]]>([
  [
    '共计失分5.53分，分别为决策1分、过程1.68分、产出1.35分、效益1.5分。',
    ['scoreSum 5.53分 1分 1.68分 1.35分 1.5分 likely consistent'],
  ],
  ['共计失分5.53分，自评得分94.47分，其中决策得14分。', []],
])('what was lost by parts: %s', (text, expected) =>
  expect(claimsOf(text).filter((claim) => claim.startsWith('scoreSum'))).toEqual(expected),
);
