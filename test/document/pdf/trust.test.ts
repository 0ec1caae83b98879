import { describe, expect, it } from 'vitest';
import { isGarbled } from '../../../tools/document/pdf/trust.js';

const report =
  '2021年度部门整体预算绩效自评得分为97分，其中：投入管理指标得分28分，产出指标得分25分，效益指标得分35分。'.repeat(4);

describe('isGarbled', () => {
  it.each([
    ['a report', report],
    ['a page of figures', '4059.62 2177.28 1882.34 93.91% '.repeat(20)],
    ['a short stamp', 'ABCdef'],
  ])('not %s', (_, text) => expect(isGarbled(text)).toBe(false));

  it.each([
    ['letters for ideographs', 'ÆØqwßÞkÐ'.repeat(30)],
    [
      'rare ideographs',
      Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x3400 + ((at * 37) % 6000))).join(''),
    ],
    ['private characters', '\ue001\ue002'.repeat(100)],
  ])('%s', (_, text) => expect(isGarbled(text)).toBe(true));
});
