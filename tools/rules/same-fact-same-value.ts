import { faultRule } from './fault-rule.js';

export const sameFactSameValue = faultRule({
  id: 'same-fact-same-value',
  family: 'target',
  identities: ['same'],
  title: {
    zh: '同一事实前后数值一致',
    en: 'One fact, one value',
  },
  basis: {
    zh: '财预〔2020〕10号（数据真实、结果客观）',
    en: 'MOF Caiyu [2020] 10 (true data, objective results)',
  },
  rationale: {
    zh: '同一指标、同一口径、同一时期的数字在正文、表格和问题部分必须一致；换算单位或四舍五入后的写法视为一致。',
    en: 'One metric of one period has one value in prose, tables and the problem section; another unit or rounding of it is the same.',
  },
  message: {
    zh: '“{metric}”前后不一致：{derivation}{others}',
    en: '“{metric}” is stated with two values: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      {
        text: '一、目标\n\n全年计划完成实际到位省外资金637.8亿元。\n\n二、完成情况\n\n2021年，实际到位省外资金638.7亿元，完成省定目标（637.8亿元）的100.1%。',
      },
    ],
    invalid: [
      {
        text: '一、目标\n\n全年计划完成实际到位省外资金673.8亿元。\n\n二、完成情况\n\n2021年，实际到位省外资金638.7亿元，完成省定目标（637.8亿元）的100.1%。',
        at: '673.8亿元',
      },
    ],
  },
});
