import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['2023年接待游客126万人次，比上年的120万人次增长5%。', ['growthRate 5% 126万人次 120万人次 firm consistent']],
  ['2023年接待游客126万人次，比上年的120万人次增长15%。', ['growthRate 15% 126万人次 120万人次 firm inconsistent']],
  ['投诉量由上年的250件下降到200件，下降20%。', ['growthRate 20% 200件 250件 firm consistent']],
  [
    '2023年接待游客126万人次，比上年增加6万人次，增长5%。',
    ['growthByChange 5% 126万人次 6万人次 firm consistent', 'sameDirection 5% 6万人次 firm consistent'],
  ],
  ['比上年减少6万人次、增长5%。', ['sameDirection 5% 6万人次 firm inconsistent']],
  [
    '2023年支出3812.25万元，比上年的3500.00万元增加312.52万元。',
    ['change 312.52万元 3812.25万元 3500.00万元 firm inconsistent'],
  ],
  ['2023年收入126万元，比上年的120万元按可比口径增长8%。', []],
  ['2023年游客126万人次，增长5%。', []],
  // The base behind a rate has a rate of its own; what the first one is of was planned.
  [
    '“三公”经费预算38万元，实际支出29.64万元，比预算压减8.36万元，压减22%；较2022年的31.2万元下降5%。',
    [
      'gap 8.36万元 29.64万元 38万元 firm consistent',
      'growthRate 22% 29.64万元 38万元 likely consistent',
      'growthRate 5% 29.64万元 31.2万元 firm consistent',
    ],
  ],
  ['会议费预算38万元，支出29.64万元，比预算压减22%。', ['growthRate 22% 29.64万元 38万元 likely consistent']],
  ['会议费预算38万元，支出29.64万元，比预算压减32%。', ['growthRate 32% 29.64万元 38万元 likely inconsistent']],
  ['全年入库168家，同比多入库21家，增幅14.3%。', ['growthByChange 14.3% 168家 21家 firm consistent']],
  [
    '征收海域使用金1.46亿元，同比多收0.25亿元（上年为1.31亿元）。',
    ['gap 0.25亿元 1.46亿元 1.31亿元 likely inconsistent'],
  ],
  [
    '销量61.34亿元，较上年的58.62亿元多销2.72亿元，同比上升4.64%。',
    ['gap 2.72亿元 61.34亿元 58.62亿元 firm consistent', 'growthRate 4.64% 61.34亿元 58.62亿元 firm consistent'],
  ],
  ['年末在职88人，较年初的91人净减4人。', ['change 4人 88人 91人 firm inconsistent']],
  ['登记单位68412家，与2018年的49105家相比，增长39.3%。', ['growthRate 39.3% 68412家 49105家 firm consistent']],
  [
    '调剂资产1043件，节约资金268万元，同比分别增长22.4%和19.5%，上年同期为852件、228万元。',
    ['growthRate 22.4% 1043件 852件 firm consistent', 'growthRate 19.5% 268万元 228万元 firm inconsistent'],
  ],
  ['拨打量21.4万次，同比下降8.2%；浏览量5630万次，上年为2815万次。', []],
  ['分析143篇，比上年增加18篇；批示27篇，上年为18篇。', []],
  [
    '保洁费7462.00万元，每平方米6.50元，较上年的6.84元降低5.97%。',
    ['growthRate 5.97% 6.50元 6.84元 firm inconsistent'],
  ],
  ['三公经费61万元；较预算68万元节约7万元，较上年下降4.20%。', ['difference 7万元 68万元 61万元 likely consistent']],
  [
    '总产6.84亿斤，同比减少0.22亿斤，降幅为1.3%。',
    ['growthByChange 1.3% 6.84亿斤 0.22亿斤 firm inconsistent', 'sameDirection 1.3% 0.22亿斤 firm consistent'],
  ],
  ['死亡人数同比下降12.5%，由上年的48人降至42人。', ['growthRate 12.5% 42人 48人 firm consistent']],
  ['死亡人数同比下降21.5%，由上年的48人降至42人。', ['growthRate 21.5% 42人 48人 firm inconsistent']],
  ['高新技术企业6家，新增2家，比上年增长50%。', ['growthByChange 50% 6家 2家 firm consistent']],
  ['编外人员21人，上年为24人，一年精简3人。', ['change 3人 21人 24人 firm consistent']],
  [
    '贷款发放4260笔，比上年的3550笔多710笔，两成的增幅来自首套房。',
    ['gap 710笔 4260笔 3550笔 firm consistent', 'growthRate 两成 4260笔 3550笔 firm consistent'],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));

test.each<[string, string]>([
  ['办理时限由15天缩短到9天，提速四成。', 'growthRate 四成 9天 15天 firm consistent'],
  ['办理时限由15天缩短到9天，提速七成。', 'growthRate 七成 9天 15天 firm inconsistent'],
  ['优良天数由300天增加到315天，改善5%。', 'growthRate 5% 315天 300天 firm consistent'],
])('a change for the better is a fall of what should be small: %s', (text, expected) =>
  expect(claimsOf(text)).toContain(expected),
);
