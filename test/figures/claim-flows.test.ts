import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const less = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('sumLess'));

test.each<[string, readonly string[]]>([
  [
    '年中追加1324.60万元，收回存量212.35万元，净增1112.25万元。',
    ['sumLess1 1112.25万元 1324.60万元 212.35万元 likely consistent'],
  ],
  [
    '年中追加1324.60万元，收回存量212.35万元，净增1112.52万元。',
    ['sumLess1 1112.52万元 1324.60万元 212.35万元 likely inconsistent'],
  ],
  ['年内招录9人，退休13人，净减少4人。', ['sumLess1 4人 13人 9人 likely consistent']],
  [
    '年初耕地287.90万亩。因建设占用减少0.62万亩，补充耕地增加1.18万亩，年末为288.46万亩。',
    ['sumLess1 288.46万亩 287.90万亩 1.18万亩 0.62万亩 likely consistent'],
  ],
  ['年内招录9人，培训130人，净增4人。', []],
  [
    '2022年初，县财政批复我局部门预算842.35万元；上年结转12.28万元，执行中追加115.60万元、追减6.40万元，调整后全年预算为963.83万元。',
    ['sumLess1 963.83万元 842.35万元 12.28万元 115.60万元 6.40万元 likely consistent'],
  ],
  [
    '年初预算846.35万元。年中追加补助资金240.85万元、增资经费24.15万元，压减项目48.20万元，全年预算数为1063.15万元，比年初净增216.80万元。',
    [
      'sumLess1 1063.15万元 846.35万元 240.85万元 24.15万元 48.20万元 likely consistent',
      'sumLess1 216.80万元 240.85万元 24.15万元 48.20万元 likely consistent',
    ],
  ],
  [
    '年初批复部门预算846.52万元，年中调整增加367.52万元，具体为：产业资金240.00万元、防疫经费127.52万元；压减支出96.04万元。调整后预算总额1118.00万元。',
    ['sumLess1 1118.00万元 846.52万元 367.52万元 96.04万元 likely consistent'],
  ],
  ['年末在岗61人，比上年净增4人，其中调入9人，退休5人。', ['sumLess1 4人 9人 5人 likely consistent']],
])('%s', (text, expected) => expect(less(text)).toEqual(expected));
