import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年预算100.4万元，支出92.2万元，结余8.2万元。', ['difference 8.2万元 100.4万元 92.2万元 likely consistent']],
  ['全年预算100.4万元，支出92.2万元，结余2.8万元。', ['difference 2.8万元 100.4万元 92.2万元 likely inconsistent']],
  ['全年预算100.4万元，支出92.2万元，结余51.7万元。', ['difference 51.7万元 100.4万元 92.2万元 likely unverifiable']],
  ['目标120场，实际举办114场，比目标少6场。', ['gap 6场 114场 120场 firm consistent']],
  ['目标120场，实际举办114场，比目标少8场。', ['gap 8场 114场 120场 firm inconsistent']],
  [
    '计划改良草原28万亩，实际改良草原28.7万亩，超额完成年度任务0.7万亩。',
    ['gap 0.7万亩 28.7万亩 28万亩 firm consistent'],
  ],
  ['计划抽检样品260份，实际抽检样品274份，比计划多抽14份。', ['gap 14份 274份 260份 firm consistent']],
  ['计划抽检样品260份，实际抽检样品274份，比计划多抽41份。', ['gap 41份 274份 260份 firm inconsistent']],
  ['年初预算100万元，追加20万元，全年预算120万元。', ['gap 20万元 120万元 100万元 likely consistent']],
  [
    '该项满分10分，得8.5分，扣1.5分。',
    ['scoreWithinMaximum 10分 8.5分 firm consistent', 'deduction 1.5分 10分 8.5分 likely consistent'],
  ],
  [
    '自评得分99.46分，其中：执行9.71分（满分10分）、效益89.75分（满分90分）。失分0.54分，其中执行失分0.29分、效益失分0.25分。',
    [
      'scoreSum 99.46分 9.71分 89.75分 firm consistent',
      'lostTotal 0.54分 99.46分 likely consistent',
      'scoreWithinMaximum 10分 9.71分 firm consistent',
      'deduction 0.29分 10分 9.71分 likely consistent',
      'deduction 0.25分 90分 89.75分 guess consistent',
      'maximaHundred 10分 90分 firm consistent',
      'scoreWithinMaximum 90分 89.75分 firm consistent',
      'scoreSum 0.54分 0.29分 0.25分 likely consistent',
    ],
  ],
  ['全年预算100万元，结余8万元。', []],
  ['奶产量2.05万吨，较年初目标2.00万吨超0.05万吨。', ['gap 0.05万吨 2.05万吨 2.00万吨 firm consistent']],
  ['奶产量2.05万吨，较年初目标2.00万吨超0.50万吨。', ['gap 0.50万吨 2.05万吨 2.00万吨 firm inconsistent']],
  [
    '收入合计1864.35万元。\n\n全年支出1790.62万元。\n\n年末结转73.73万元。',
    ['difference 73.73万元 1864.35万元 1790.62万元 guess consistent'],
  ],
  // What is faster takes less time.
  ['舆情回应平均用时4.5小时，比承诺的6小时快1.5小时。', ['gap 1.5小时 4.5小时 6小时 firm consistent']],
  ['舆情回应平均用时4.5小时，比承诺的6小时快2.5小时。', ['gap 2.5小时 4.5小时 6小时 firm inconsistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
