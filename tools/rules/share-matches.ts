import { faultRule } from './fault-rule.js';

export const shareMatches = faultRule({
  id: 'share-matches',
  family: 'arithmetic',
  identities: ['share', 'namedRate', 'restRate'],
  title: {
    zh: '占比与部分、总体相符',
    en: 'Shares tie with part and whole',
  },
  basis: {
    zh: '四则运算；占比 = 部分 ÷ 总体',
    en: 'Arithmetic: share = part ÷ whole',
  },
  rationale: {
    zh: '占比、合格率一类比率等于部分除以总体。',
    en: 'A share is its part divided by its whole.',
  },
  message: {
    zh: '“{metric}”的占比 {stated} 与部分、总体不符：{derivation}{others}',
    en: 'The share {stated} of “{metric}” does not tie: {derivation}{othersEn}',
  },
  messageOf: {
    restRate: {
      zh: '“{metric}” {stated} 与所列数字不符：{derivation}{others}',
      en: 'The rate {stated} of “{metric}” does not tie: {derivation}{othersEn}',
    },
  },
  examples: {
    valid: [{ text: '全年支出500万元，其中项目支出200万元，占总支出的40%。' }],
    invalid: [{ text: '全年支出500万元，其中项目支出200万元，占总支出的45%。', at: '45%' }],
  },
});
