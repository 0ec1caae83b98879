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
  [
    '受理诉求3268件，较上年减少447件，其中绿化类1904件、公园类1127件、其他237件。',
    ['sumOfAll 3268件 1904件 1127件 237件 firm consistent'],
  ],
  [
    '追加经费120万元，其中追加人员经费80万元、追加公用经费50万元。',
    ['sumOfAll 120万元 80万元 50万元 firm inconsistent'],
  ],
  // Goals are no parts of what was reached.
  ['年内新开工61个、竣工投产38个（年度计划分别为60个和40个）。', []],
  ['共检查企业68家，分别为甲区20家、乙区30家、丙区18家。', ['sumOfAll 68家 20家 30家 18家 firm consistent']],
  ['全年支出100万元，其中：会议费60万元。', ['partAtMost 100万元 60万元 likely consistent']],
  ['全年支出100万元，带动消费60万元，带动就业40万元。', []],
  ['全区水库26座。检查26座水库（中型2座、小型21座）。', ['sumOfListed 26座 2座 21座 likely inconsistent']],
  [
    '项目支出258.38万元。\n\n项目支出由培育项目46.24万元、人才项目125.64万元和贴息86.61万元构成。',
    ['sumOfListed 258.38万元 46.24万元 125.64万元 86.61万元 guess inconsistent'],
  ],
  ['项目支出500万元。\n\n项目支出中，设备购置300万元、维修180万元。', []],
  ['抽检样品274份，合格268份、不合格6份。', ['sumOfAll 274份 268份 6份 likely consistent']],
  [
    '支出最多的是帮扶，为685.2万元；竞赛和疗休养分别为216.5万元、208万元。',
    ['sumOfAll 685.2万元 216.5万元 208万元 likely unverifiable'],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
