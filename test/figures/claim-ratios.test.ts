import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['培训500人次，支出25万元，人均500元。', ['perUnit 500元 25万元 500人次 firm consistent']],
  ['培训500人次，支出25万元，人均600元。', ['perUnit 600元 25万元 500人次 firm inconsistent']],
  ['投入财政资金100万元，带动消费525万元，杠杆比为1:5.25。', ['ratio 1:5.25 525万元 100万元 firm consistent']],
  ['支出25万元，人均500元。', []],
  ['2021年运营里程265公里，年客运量4.61亿人次，日均126.3万人次。', ['perDay 126.3万人次 4.61亿人次 likely consistent']],
  ['交易额62.48亿元，较2020年的31.24亿元正好翻了一番。', ['ratio 翻了一番 62.48亿元 31.24亿元 firm consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
