import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, string]>([
  ['失分合计4.3分，其中产出类失3.4分，占失分总量的79.1%。', 'share 79.1% 3.4分 4.3分 likely consistent'],
  ['失分合计4.3分，其中产出类失3.4分，占失分总量的97.1%。', 'share 97.1% 3.4分 4.3分 likely inconsistent'],
  ['失分共1.05分，来自修复0.80分与执行0.25分，前者占失分的76.2%。', 'share 76.2% 0.80分 1.05分 likely consistent'],
  [
    '全年预算440.18万元。年末结转15.72万元，其中财政结转13.47万元、单位结余2.25万元；结转结余率3.57%。',
    'namedRate 3.57% 15.72万元 440.18万元 likely consistent',
  ],
  [
    '全年预算440.18万元。年末结转15.72万元，其中财政结转13.47万元、单位结余2.25万元；结转结余率5.37%。',
    'namedRate 5.37% 15.72万元 440.18万元 likely inconsistent',
  ],
  ['新增学位5670个。其中东部承担了新增学位的72%、计4082个。', 'share 72% 4082个 5670个 likely consistent'],
  ['编制326名，在编在岗311人，编制使用率为95.40%。', 'executionRate 95.40% 311人 326名 firm consistent'],
  ['事业编制386名，在岗352人，满编率91.2%。', 'executionRate 91.2% 352人 386名 firm consistent'],
])('%s', (text, expected) => expect(claimsOf(text)).toContain(expected));

test('a score that no words put among the losses is no part of them', () => {
  expect(claimsOf('失分4.3分。产出类占失分的79.1%。')).toEqual(['share 79.1% guess unverifiable']);
});
