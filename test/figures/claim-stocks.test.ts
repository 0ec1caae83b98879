import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, string]>([
  [
    '年初预算1200万元，年中追加300万元，调减80万元，调整预算1420万元。',
    'sumLess1 1420万元 1200万元 300万元 80万元 likely consistent',
  ],
  [
    '年初预算1200万元，年中追加300万元、调减80万元，全年预算数1402万元。',
    'sumLess1 1402万元 1200万元 300万元 80万元 likely inconsistent',
  ],
  ['当年财政拨款860万元、上年结转140万元，全年预算数1000万元。', 'sumOfAll 1000万元 860万元 140万元 likely consistent'],
  ['公示拟支持项目86个，公示期间调出4个，最终支持82个。', 'sumLess1 82个 86个 4个 likely consistent'],
  ['公示项目216个，公示后调出4个，实际支持项目212个。', 'sumLess1 212个 216个 4个 likely consistent'],
  [
    '年初在册低保对象1200人，年内新增80人，退出65人，年末在册1215人。',
    'sumLess1 1215人 1200人 80人 65人 likely consistent',
  ],
  [
    '年初结转86万元，当年收入540万元，当年支出580万元，年末结余46万元。',
    'sumLess1 46万元 86万元 540万元 580万元 likely consistent',
  ],
  [
    '调整后预算1420万元，其中年初预算1200万元，追加300万元，调减80万元。',
    'sumLess1 1420万元 1200万元 300万元 80万元 likely consistent',
  ],
])('an account of a stock: %s', (text, expected) => expect(claimsOf(text)).toContain(expected));

test.each([
  '培训班12期，新增学员80人，退出5人，参训人数75人。',
  '年初预算800万元，追加120万元，其中追加人员经费80万元、公用经费40万元，调整预算920万元。',
  '当年收入540万元，当年支出480万元，年末结余60万元。',
  '年初预算1200万元，年中追加300万元，用于道路养护120万元，调整预算1500万元。',
])('no account, or none that is told in full: %s', (text) =>
  expect(claimsOf(text).filter((claim) => claim.startsWith('sumLess') || claim.endsWith('inconsistent'))).toEqual([]),
);
