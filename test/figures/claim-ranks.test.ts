import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['考核由全省第9位上升到第6位，上升3个位次。', ['rankChange 3个位次 第6位 第9位 firm consistent']],
  ['考核由全省第9位上升到第6位，上升4个位次。', ['rankChange 4个位次 第6位 第9位 firm inconsistent']],
  [
    '社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额增速居全省第5位。',
    ['sameRank 第5位 第3位 firm inconsistent'],
  ],
  ['考核列全省第11位，由上年的第16位上升到第11位。', ['sameRank 第11位 第11位 firm consistent']],
  ['考核列全省第11位，由上年的第16位上升到第12位。', ['sameRank 第12位 第11位 firm inconsistent']],
  ['社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额增速居全国第5位。', []],
  ['社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额总量居全省第5位。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
