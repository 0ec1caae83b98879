import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '全年支出120.5万元，其中：人员经费70.3万元，公用经费50.2万元。',
    ['sumOfAll 120.5万元 70.3万元 50.2万元 firm consistent'],
  ],
  [
    '全年支出120.5万元，其中：人员经费70.3万元，公用经费52.0万元。',
    ['sumOfAll 120.5万元 70.3万元 52.0万元 firm inconsistent'],
  ],
  ['共检查企业68家，分别为甲区20家、乙区30家、丙区18家。', ['sumOfAll 68家 20家 30家 18家 firm consistent']],
  ['全年支出100万元，其中：会议费60万元。', ['partAtMost 100万元 60万元 likely consistent']],
  ['全年支出100万元，带动消费60万元，带动就业40万元。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
