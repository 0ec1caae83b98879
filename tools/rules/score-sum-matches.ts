import { faultRule } from './fault-rule.js';

export const scoreSumMatches = faultRule({
  id: 'score-sum-matches',
  family: 'score',
  identities: ['scoreSum', 'maximaHundred'],
  title: {
    zh: '各项得分之和等于总分，满分之和等于100',
    en: 'Scores add up to their total, maxima to 100',
  },
  basis: {
    zh: '财预〔2020〕10号（权重合计100分）',
    en: 'MOF Caiyu [2020] 10 (weights add up to 100)',
  },
  rationale: {
    zh: '得分是精确数，不适用四舍五入；分项得分之和必须等于总分，分值之和必须等于所列总分值。',
    en: 'Scores are exact: parts add up to the total, weights to the declared total.',
  },
  message: {
    zh: '得分或分值合计与 {stated} 不符：{derivation}{others}',
    en: 'Scores do not add up to {stated}: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      {
        text: '自评得分为97分，其中：投入得分28分（共30分）、产出得分25分（共25分）、效益得分35分（共35分）、执行率得分9分（共10分）。',
      },
    ],
    invalid: [
      {
        text: '自评得分为98分，其中：投入得分28分（共30分）、产出得分25分（共25分）、效益得分35分（共35分）、执行率得分9分（共10分）。',
        at: '98分',
      },
    ],
  },
});
