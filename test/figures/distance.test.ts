import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const gaps = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('gap '));

test.each<[string, string]>([
  ['三公经费支出18.5万元，低于控制数21.3万元2.8万元。', 'gap 2.8万元 18.5万元 21.3万元 firm consistent'],
  ['全年支出18.5万元，控制数为21.3万元，低于控制数3.8万元。', 'gap 3.8万元 18.5万元 21.3万元 firm inconsistent'],
  ['会议费支出9.6万元，高于年初预算8.2万元1.4万元。', 'gap 1.4万元 9.6万元 8.2万元 firm consistent'],
  ['全年整治企业154家，超出年度目标（140家）14家。', 'gap 14家 154家 140家 firm consistent'],
  ['全年整治企业154家，超过目标14家，目标为140家。', 'gap 14家 154家 140家 firm consistent'],
  ['计划新建公路60公里，实际建成72公里，超计划15公里。', 'gap 15公里 72公里 60公里 firm inconsistent'],
])('%s', (text, expected) => expect(gaps(text)).toEqual([expected]));

test.each([
  '三公经费控制数21.3万元，实际支出18.5万元，低于控制数21.3万元。',
  '三公经费控制数21.3万元，实际支出18.5万元，低于控制数21.4万元。',
  '全年办件平均用时3天，低于承诺时限5天。',
  '年度能耗低于目标值12.5万吨。',
])('the goal itself told again: %s', (text) => expect(gaps(text)).toEqual([]));
