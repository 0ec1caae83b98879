import { faultRule } from './fault-rule.js';

export const scoreWithinMaximum = faultRule({
  id: 'score-within-maximum',
  family: 'score',
  identities: ['scoreWithinMaximum'],
  title: {
    zh: '得分不超过满分',
    en: 'A score is at most its maximum',
  },
  basis: {
    zh: '财预〔2020〕10号',
    en: 'MOF Caiyu [2020] 10',
  },
  rationale: {
    zh: '任何指标的得分都不能超过其分值。',
    en: 'No indicator can score more than its weight.',
  },
  message: {
    zh: '得分超过满分：{derivation}{others}',
    en: 'A score exceeds its maximum: {derivation}{othersEn}',
  },
  examples: {
    valid: [{ text: '产出指标得分25分（共25分）。' }],
    invalid: [{ text: '产出指标得分36分（共33分）。', at: '36分' }],
  },
});
