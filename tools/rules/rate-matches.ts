import { faultRule } from './fault-rule.js';

export const rateMatches = faultRule({
  id: 'rate-matches',
  family: 'arithmetic',
  identities: ['completionRate', 'completionByExcess', 'overCompletionRate', 'executionRate', 'scoreRate'],
  title: {
    zh: '完成率、执行率与其分子分母相符',
    en: 'Completion and execution rates tie with their amounts',
  },
  basis: {
    zh: '财预〔2020〕10号；财预〔2013〕53号（完成率、执行率的定义）',
    en: 'MOF Caiyu [2020] 10 and [2013] 53 (definitions of the rates)',
  },
  rationale: {
    zh: '比率只要与印出的分子、分母在其显示精度内没有任何取值能同时成立，就必有一个数字有误；四舍五入的差异不会被报告。',
    en: 'A rate is reported only when no values within the printed precision of its figures satisfy it; correct rounding never is.',
  },
  message: {
    zh: '“{metric}”的比率 {stated} 与所列数字不符：{derivation}{others}',
    en: 'The rate {stated} of “{metric}” does not tie with its figures: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      { text: '2021年，全年预算数4059.62万元，全年执行数3812.25万元，执行率93.91%。' },
      { text: '全年完成进出口总值41.9亿元，完成省定目标35.43亿元的118.3%。' },
    ],
    invalid: [
      { text: '2021年，全年预算数4059.62万元，全年执行数3812.25万元，执行率93.19%。', at: '93.19%' },
      { text: '全年完成进出口总值41.9亿元，完成省定目标35.43亿元的108.3%。', at: '108.3%' },
    ],
  },
});
