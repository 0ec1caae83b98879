import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.91%。',
    ['executionRate 93.91% 3812.25万元 4059.62万元 firm consistent'],
  ],
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.90%。',
    ['executionRate 93.90% 3812.25万元 4059.62万元 firm rounding'],
  ],
  [
    '全年预算4059.62万元，支出3812.25万元，执行率93.19%。',
    ['executionRate 93.19% 3812.25万元 4059.62万元 firm inconsistent'],
  ],
  ['核定编制50名，在职人员48人，在职人员控制率96%。', ['executionRate 96% 48人 50名 firm consistent']],
  ['全年支出3812.25万元，执行率95%。', ['executionRate 95% guess unverifiable']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
