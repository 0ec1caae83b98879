import { faultRule } from './fault-rule.js';

export const pointsMatch = faultRule({
  id: 'points-match',
  family: 'arithmetic',
  identities: ['pointsChange', 'pointsOverHundred'],
  title: {
    zh: '百分点差与两个百分率相符',
    en: 'Percentage points tie with the two rates',
  },
  basis: {
    zh: '四则运算；百分点是两个百分率之差',
    en: 'Arithmetic: percentage points are the difference of two percentages',
  },
  rationale: {
    zh: '“提高3个百分点”必须等于两个百分率之差，与百分比增长不是一回事。',
    en: 'A rise of 3 points has to be the difference of the two rates, which is not growth in percent.',
  },
  message: {
    zh: '{stated}与两个百分率之差不符：{derivation}{others}',
    en: '{stated} is not the difference of the two rates: {derivation}{othersEn}',
  },
  examples: {
    valid: [{ text: '群众满意度由上年的92.5%提高到95.6%，提高3.1个百分点。' }],
    invalid: [{ text: '群众满意度由上年的92.5%提高到95.6%，提高6.1个百分点。', at: '6.1个百分点' }],
  },
});
