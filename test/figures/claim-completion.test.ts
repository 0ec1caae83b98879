import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年计划改造120个小区，实际改造126个小区，完成率105%。', ['completionRate 105% 126个 120个 firm consistent']],
  ['全年计划改造120个小区，实际改造126个小区，完成率150%。', ['completionRate 150% 126个 120个 firm inconsistent']],
  ['全年完成培训1260人次，目标1200人次，超额完成5%。', ['overCompletionRate 5% 1260人次 1200人次 firm consistent']],
  [
    '年末库存55000吨，轮出不低于计划的18000吨，轮出完成率103.61%。',
    ['completionRate 103.61% 55000吨 18000吨 likely unverifiable'],
  ],
  [
    '计划培训600人，实际培训654人，适应性385人、技能269人，完成率109%。',
    ['completionRate 109% 654人 600人 likely consistent', 'sumUntold 654人 385人 269人 guess consistent'],
  ],
  [
    '失业人员再就业8560人，就业困难人员就业2310人，分别完成任务的107%和105%（任务数分别为8000人、2200人）。',
    ['completionRate 107% 8560人 8000人 firm consistent', 'completionRate 105% 2310人 2200人 firm consistent'],
  ],
  ['新建警亭79套，目标85套，完成92.9%。', ['completionRate 92.9% 79套 85套 firm consistent']],
  ['新建警亭79套，目标85套，完成29.9%。', ['completionRate 29.9% 79套 85套 firm inconsistent']],
  ['道路工程已完成60%。', []],
  ['项目完成率98%。', ['completionRate 98% guess unverifiable']],
  ['全年计划改造120个小区，实际修建道路36公里，完成率30%。', ['completionRate 30% guess unverifiable']],
  [
    '采用稿件648篇，央媒72篇、省媒576篇，为年度任务（600篇）的108%。',
    ['sumUntold 648篇 72篇 576篇 guess consistent', 'completionRate 108% 648篇 600篇 firm consistent'],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
