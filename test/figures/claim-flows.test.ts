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
])('%s', (text, expected) => expect(less(text)).toEqual(expected));
