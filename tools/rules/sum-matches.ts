import { faultRule } from './fault-rule.js';

export const sumMatches = faultRule({
  id: 'sum-matches',
  family: 'arithmetic',
  identities: ['sumOfAll', 'sumOfListed', 'sumUntold', 'sumLess1', 'sumLess2', 'sumLess3', 'partAtMost'],
  title: {
    zh: '分项之和等于合计',
    en: 'Parts add up to their total',
  },
  basis: {
    zh: '四则运算；合计 = 各分项之和',
    en: 'Arithmetic: a total is the sum of its parts',
  },
  rationale: {
    zh: '合计与各分项按显示精度相加后不可能相等时才报告；“其中”只列部分项目时只核对不超过总数。',
    en: 'Reported only when the parts cannot add up to the total within printed precision; a partial list is only held to be at most its whole.',
  },
  message: {
    zh: '分项之和与合计 {stated} 不符：{derivation}{others}',
    en: 'The parts do not add up to {stated}: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      { text: '全年预算数4059.62万元，其中：基本支出2177.28万元，项目支出1882.34万元。' },
      { text: '新增入库企业103家，其中，批发业24家，零售业61家，餐饮业7家，住宿业9家，其他行业2家。' },
    ],
    invalid: [
      { text: '全年预算数4059.62万元，其中：基本支出2177.28万元，项目支出1828.34万元。', at: '1828.34万元' },
      { text: '新增入库企业103家，其中，批发业24家，零售业62家，餐饮业7家，住宿业9家，其他行业2家。', at: '103家' },
    ],
  },
});
