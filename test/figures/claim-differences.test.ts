import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年预算100.4万元，支出92.2万元，结余8.2万元。', ['difference 8.2万元 100.4万元 92.2万元 likely consistent']],
  ['全年预算100.4万元，支出92.2万元，结余2.8万元。', ['difference 2.8万元 100.4万元 92.2万元 likely inconsistent']],
  ['全年预算100.4万元，支出92.2万元，结余51.7万元。', ['difference 51.7万元 100.4万元 92.2万元 likely unverifiable']],
  ['目标120场，实际举办114场，比目标少6场。', ['gap 6场 114场 120场 firm consistent']],
  ['目标120场，实际举办114场，比目标少8场。', ['gap 8场 114场 120场 firm inconsistent']],
  ['年初预算100万元，追加20万元，全年预算120万元。', ['gap 20万元 120万元 100万元 likely consistent']],
  [
    '该项满分10分，得8.5分，扣1.5分。',
    ['scoreWithinMaximum 10分 8.5分 firm consistent', 'deduction 1.5分 10分 8.5分 likely consistent'],
  ],
  ['全年预算100万元，结余8万元。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
