import { faultRule } from './fault-rule.js';

export const differenceMatches = faultRule({
  id: 'difference-matches',
  family: 'arithmetic',
  identities: ['difference', 'gap', 'deduction', 'lostTotal'],
  title: {
    zh: '差额、结余与两数相符',
    en: 'Differences and balances tie',
  },
  basis: {
    zh: '四则运算',
    en: 'Arithmetic',
  },
  rationale: {
    zh: '结余、节约、超出目标的数量等于两数之差。',
    en: 'A balance, a saving or a gap to the target is the difference of two figures.',
  },
  message: {
    zh: '差额 {stated} 与两数之差不符：{derivation}{others}',
    en: 'The difference {stated} does not tie: {derivation}{othersEn}',
  },
  examples: {
    valid: [{ text: '全年目标招聘教师420人，实际招聘396人，比目标少24人。' }],
    invalid: [{ text: '全年目标招聘教师420人，实际招聘396人，比目标少34人。', at: '34人' }],
  },
});
