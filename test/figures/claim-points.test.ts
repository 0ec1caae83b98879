import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['群众满意度96.3%，较上年的94.8%提高1.5个百分点。', ['pointsChange 1.5个百分点 96.3% 94.8% firm consistent']],
  ['群众满意度96.3%，较上年的94.8%提高2.5个百分点。', ['pointsChange 2.5个百分点 96.3% 94.8% firm inconsistent']],
  ['城镇化率由92.5%提高到95.6%，提高3.1个百分点。', ['pointsChange 3.1个百分点 95.6% 92.5% firm consistent']],
  [
    '完成率105.8%，超目标5.8个百分点。',
    ['completionRate 105.8% guess unverifiable', 'pointsOverHundred 5.8个百分点 105.8% firm consistent'],
  ],
  ['满意度提高1.5个百分点。', []],
  [
    '公民具备科学素质的比例13.6%，比2020年的11.2%提高2.4个百分点，年均提高1.2个百分点。',
    ['pointsChange 2.4个百分点 13.6% 11.2% firm consistent'],
  ],
  ['农牧民满意度87.3%，未达到90%的预期目标，低2.7个百分点。', ['pointsChange 2.7个百分点 87.3% 90% firm consistent']],
  ['农牧民满意度77.3%，未达到90%的预期目标，低2.7个百分点。', ['pointsChange 2.7个百分点 77.3% 90% firm inconsistent']],
  [
    '进出口增长18.4%，比全省平均增速（4.4%）高10.4个百分点。',
    ['pointsChange 10.4个百分点 18.4% 4.4% firm inconsistent'],
  ],
  // The former level of another rate is no former level of this one.
  [
    '办结率93.29%，比上年的91.85%提高1.44个百分点；其中网办1193件，占全部的58%，较上年提高3.2个百分点。',
    ['pointsChange 1.44个百分点 93.29% 91.85% firm consistent', 'share 58% guess unverifiable'],
  ],
  ['支出降幅4.3%；执行率与上年的96.45%相比提高1.47个百分点。', []],
  [
    '基本支出执行率99.73%。\n\n项目支出执行率95.47%，低于基本支出执行率4.26个百分点。',
    [
      'executionRate 99.73% guess unverifiable',
      'pointsChange 4.26个百分点 95.47% 99.73% likely consistent',
      'executionRate 95.47% guess unverifiable',
    ],
  ],
  ['收入增长6.7%，高于全市平均增速0.5个百分点（全市6.2%）。', ['pointsChange 0.5个百分点 6.7% 6.2% likely consistent']],
  [
    '收入增长6.7%，高于全市平均增速0.9个百分点（全市6.2%）。',
    ['pointsChange 0.9个百分点 6.7% 6.2% likely inconsistent'],
  ],
  ['犯罪率由上年的0.31‰下降到0.28‰，下降0.03个千分点。', ['pointsChange 0.03个千分点 0.28‰ 0.31‰ firm consistent']],
  [
    '部门预算执行率96.22%。检验项目执行率88.32%，比部门总体执行率低7.90个百分点。',
    [
      'executionRate 96.22% guess unverifiable',
      'pointsChange 7.90个百分点 88.32% 96.22% likely consistent',
      'executionRate 88.32% guess unverifiable',
    ],
  ],
  ['满意度92.6%；目标值为90%，超2.6个百分点。', ['pointsChange 2.6个百分点 92.6% 90% firm consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
