import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '自评得分92分，其中：投入18分（满分20分），过程24分（满分25分），产出50分（满分55分）。',
    [
      'scoreSum 92分 18分 24分 50分 firm consistent',
      'scoreWithinMaximum 20分 18分 firm consistent',
      'maximaHundred 20分 25分 55分 firm consistent',
      'scoreWithinMaximum 25分 24分 firm consistent',
      'scoreWithinMaximum 55分 50分 firm consistent',
    ],
  ],
  ['绩效得分92分，其中过程24分，产出38分，效益30分。', ['scoreSum 92分 24分 38分 30分 firm consistent']],
  ['绩效得分92分，其中过程24分，产出37分，效益30分。', ['scoreSum 92分 24分 37分 30分 firm inconsistent']],
  // Maxima that make up 100 say that the list before a total is whole.
  [
    '对照指标体系打分：过程36分（满分40分）、产出57分（满分60分），总分95分。',
    [
      'scoreWithinMaximum 40分 36分 firm consistent',
      'scoreSum 95分 36分 57分 likely inconsistent',
      'scoreWithinMaximum 60分 57分 firm consistent',
    ],
  ],
  ['满意度得分9分（满分10分）。', ['scoreWithinMaximum 10分 9分 firm consistent']],
  ['满意度得分11分（满分10分）。', ['scoreWithinMaximum 10分 11分 firm inconsistent']],
  ['自评得分92分。', []],
  [
    '投入10分、过程20分、效益70分，自评分别得10分、18.2分、69.64分，总分97.84分。',
    [
      'scoreWithinMaximum 10分 10分 firm consistent',
      'scoreSum 10分 10分 20分 70分 guess unverifiable',
      'scoreSum 97.84分 10分 18.2分 69.64分 guess consistent',
      'scoreWithinMaximum 20分 18.2分 firm consistent',
      'scoreWithinMaximum 70分 69.64分 firm consistent',
    ],
  ],
  // A list of scores has the maxima before it, one by one, and what is lost behind a total is lost of that.
  [
    '采用百分制，其中预算30分、管理20分、产出30分、效益20分，实际得分依次为28.6分、19分、28.5分、18.7分，总得分94.8分，扣5.2分。',
    [
      'scoreWithinMaximum 30分 28.6分 firm consistent',
      'scoreWithinMaximum 20分 19分 firm consistent',
      'scoreWithinMaximum 30分 28.5分 firm consistent',
      'scoreWithinMaximum 20分 18.7分 firm consistent',
      'scoreSum 94.8分 28.6分 19分 28.5分 18.7分 likely consistent',
      'lostTotal 5.2分 94.8分 likely consistent',
    ],
  ],
  ['采用100分制，设投入20分、产出50分、效益30分，自评得分92分。', ['scoreSum 100分 20分 50分 30分 firm consistent']],
  [
    '管理效率满分30分，得29分，加上履职效能60分，合计89分。具体看，预算编制满分10分，得10分；预算执行满分10分，按执行率90%计9分；采购、资产满分各5分，得分分别为5分、5分。',
    [
      'scoreWithinMaximum 30分 29分 firm consistent',
      'scoreSum 30分 10分 10分 5分 5分 firm consistent',
      'scoreSum 89分 29分 60分 guess consistent',
      'scoreSum 29分 10分 9分 5分 5分 firm consistent',
      'scoreWithinMaximum 10分 10分 firm consistent',
      'scoreWithinMaximum 10分 9分 firm consistent',
      'executionRate 90% guess unverifiable',
      'scoreWithinMaximum 5分 5分 firm consistent',
      'scoreWithinMaximum 5分 5分 firm consistent',
    ],
  ],
  [
    '预算编制满分12分，得10分；信息公开满分5分，得5分；绩效管理满分5分，得5分。',
    [
      'scoreWithinMaximum 12分 10分 firm consistent',
      'scoreWithinMaximum 5分 5分 firm consistent',
      'scoreWithinMaximum 5分 5分 firm consistent',
    ],
  ],
  [
    '自评得分97分，依次为：预算管理（40分）39分，部门履职（35分）34分，结果应用（15分）15分，自评质量（10分）9分。',
    [
      'scoreSum 97分 39分 34分 15分 9分 firm consistent',
      'scoreWithinMaximum 40分 39分 firm consistent',
      'maximaHundred 40分 35分 15分 10分 firm consistent',
      'scoreWithinMaximum 35分 34分 firm consistent',
      'scoreWithinMaximum 15分 15分 firm consistent',
      'scoreWithinMaximum 10分 9分 firm consistent',
    ],
  ],
  // The maxima of some parts cannot hold the whole score: others are not told.
  [
    '自评得分98.27分，其中产出得49.98分（满分50分），效益得28.67分（满分30分）。',
    ['scoreWithinMaximum 50分 49.98分 firm consistent', 'scoreWithinMaximum 30分 28.67分 firm consistent'],
  ],
  // What is listed behind points lost was lost as well.
  [
    '自评得分98.27分。失分1.73分分布在三处：执行率0.38分、办结率0.02分、配备率1.33分。',
    ['lostTotal 1.73分 98.27分 likely consistent', 'scoreSum 1.73分 0.38分 0.02分 1.33分 likely consistent'],
  ],
  // The parts of a total that ends in a colon stand in the paragraphs below it.
  [
    '评价得分94.8分，其中：\n\n1.执行（40分），得37.6分；\n\n2.产出（60分），得57.1分。',
    [
      'scoreSum 94.8分 37.6分 57.1分 likely inconsistent',
      'scoreWithinMaximum 40分 37.6分 firm consistent',
      'scoreWithinMaximum 60分 57.1分 firm consistent',
    ],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

const told = (satisfaction: string): string =>
  `自评得分98.19分，较上年96.85分增加1.34分。其中产出49.38分、效益29分、满意度${satisfaction}，预算执行9.81分。`;

test.each<[string, string]>([
  ['10分', 'scoreSum 98.19分 49.38分 29分 10分 9.81分 likely consistent'],
  ['30分', 'scoreSum 98.19分 49.38分 29分 30分 9.81分 likely inconsistent'],
])('a list in the sentence behind its total, with %s', (satisfaction, expected) =>
  expect(claimsOf(told(satisfaction))).toContain(expected),
);
