import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['全年预算9300万元，折合0.93亿元。', ['same 0.93亿元 9300万元 firm consistent']],
  ['全年预算9300万元，折合0.95亿元。', ['same 0.95亿元 9300万元 firm inconsistent']],
  ['全年支出3812.25万元。\n\n全年支出3812.52万元。', ['same 3812.52万元 3812.25万元 likely inconsistent']],
  ['全年印刷费12万元。\n\n全年差旅费13万元。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
