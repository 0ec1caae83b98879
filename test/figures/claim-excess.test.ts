import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const told = (text: string): readonly string[] =>
  claimsOf(text).filter((claim) => claim.startsWith('completionByExcess'));

test.each<[string, readonly string[]]>([
  [
    '完成营造林378.6万亩，完成年度目标的105.2%，超额18.6万亩。',
    ['completionByExcess 105.2% 378.6万亩 18.6万亩 likely consistent'],
  ],
  [
    '完成营造林378.6万亩，完成年度目标的105.2%，超额81.6万亩。',
    ['completionByExcess 105.2% 378.6万亩 81.6万亩 likely inconsistent'],
  ],
  [
    '完成改造48.2公里，比计划多1.4公里，为计划的103.0%。',
    ['completionByExcess 103.0% 48.2公里 1.4公里 likely consistent'],
  ],
  // A goal that is printed is what the two are held to.
  ['计划46.8公里，完成改造48.2公里，比计划多1.4公里，为计划的103.0%。', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));
