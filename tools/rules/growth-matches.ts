import { faultRule } from './fault-rule.js';

export const growthMatches = faultRule({
  id: 'growth-matches',
  family: 'arithmetic',
  identities: ['growthRate', 'growthTimes', 'sameDirection', 'growthByChange', 'change'],
  title: {
    zh: '增长率、增减额与两期数相符',
    en: 'Growth and change tie with the two periods',
  },
  basis: {
    zh: '四则运算；增长率 =（本期 − 基期）÷ 基期',
    en: 'Arithmetic: growth = (current − previous) ÷ previous',
  },
  rationale: {
    zh: '本期、基期、增减额、增减幅度四者知其二即可定其余；方向词（增长、下降）也一并核对。',
    en: 'Of current, base, change and growth any two fix the others; the word of direction is checked with them.',
  },
  message: {
    zh: '“{metric}”的增减 {stated} 与两期数字不符：{derivation}{others}',
    en: 'The change {stated} of “{metric}” does not tie with the two periods: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      { text: '公务接待费由上年的3.5万元下降到2.8万元，下降20%。' },
      { text: '培训人次为1200人次，较上年增加200人次，增长20%。' },
    ],
    invalid: [
      { text: '公务接待费由上年的3.5万元下降到2.8万元，下降25%。', at: '25%' },
      { text: '公务接待费由上年的3.5万元下降到2.8万元，增长20%。', at: '20%' },
    ],
  },
});
