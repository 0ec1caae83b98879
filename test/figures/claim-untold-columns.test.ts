import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const sums = (text: string): readonly string[] =>
  claimsOf(text).filter((claim) => claim.startsWith('sumOf') && !claim.includes('unverifiable'));

test.each<[string, readonly string[]]>([
  [
    '全年供应土地129宗、521公顷。工矿用地47宗、186公顷，住宅用地19宗、84公顷，公共用地63宗、251公顷。入库价款3亿元。',
    ['sumOfAll 129宗 47宗 19宗 63宗 likely consistent', 'sumOfAll 521公顷 186公顷 84公顷 251公顷 likely consistent'],
  ],
  [
    '全年供应土地129宗、512公顷。工矿用地47宗、186公顷，住宅用地19宗、84公顷，公共用地63宗、251公顷。',
    ['sumOfAll 129宗 47宗 19宗 63宗 likely consistent', 'sumOfAll 512公顷 186公顷 84公顷 251公顷 likely inconsistent'],
  ],
  ['全年供应土地129宗、521公顷。工矿用地40宗、160公顷，住宅用地19宗、84公顷，公共用地61宗、250公顷。', []],
  [
    '出让土地38宗、2146亩，其中工业23宗、1307亩，住宅15宗、839亩，收取价款2.18亿元。',
    ['sumOfListed 38宗 23宗 15宗 likely consistent', 'sumOfListed 2146亩 1307亩 839亩 likely consistent'],
  ],
  [
    '供应土地141宗、521公顷。工矿用地47宗、186公顷，住宅用地82宗、335公顷，其他12宗。',
    ['sumOfAll 141宗 47宗 82宗 12宗 likely consistent'],
  ],
])('%s', (text, expected) => expect(sums(text)).toEqual(expected));
