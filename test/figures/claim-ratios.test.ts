import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['培训500人次，支出25万元，人均500元。', ['perUnit 500元 25万元 500人次 firm consistent']],
  ['培训500人次，支出25万元，人均600元。', ['perUnit 600元 25万元 500人次 firm inconsistent']],
  ['投入财政资金100万元，带动消费525万元，杠杆比为1:5.25。', ['ratio 1:5.25 525万元 100万元 firm consistent']],
  ['支出25万元，人均500元。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
