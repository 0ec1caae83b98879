import { faultRule } from './fault-rule.js';

export const ratioMatches = faultRule({
  id: 'ratio-matches',
  family: 'arithmetic',
  identities: [
    'perUnit',
    'perMillion',
    'perHundredThousand',
    'perTenThousand',
    'perThousand',
    'perHundred',
    'ratio',
    'perDay',
    'perDayOfLeapYear',
    'perMonth',
  ],
  title: {
    zh: '人均、杠杆率等比值与两数相符',
    en: 'Per-unit values and leverage tie',
  },
  basis: {
    zh: '四则运算',
    en: 'Arithmetic',
  },
  rationale: {
    zh: '人均、户均、杠杆率等于两数之商，约数按其精度放宽。',
    en: 'A per-unit value or leverage is the quotient of two figures, with approximate words taken into account.',
  },
  message: {
    zh: '比值 {stated} 与两数之商不符：{derivation}{others}',
    en: 'The ratio {stated} does not tie: {derivation}{othersEn}',
  },
  examples: {
    valid: [
      { text: '核销消费券325万余元，带动消费1707.05万元，杠杆率1:5.25。' },
      { text: '为1200户发放补贴48万元，户均400元。' },
      { text: '撬动企业研发投入1.38亿元，为研发后补助2760.00万元的5倍。' },
      { text: '发明专利授权1740件，常住人口60.00万人，每万人授权29件。' },
      { text: '2021年运营里程265公里，年客运量4.61亿人次，日均126.3万人次。' },
    ],
    invalid: [
      { text: '核销消费券325万余元，带动消费1707.05万元，杠杆率1:6.25。', at: '1:6.25' },
      { text: '为1200户发放补贴48万元，户均450元。', at: '450元' },
      { text: '撬动企业研发投入1.38亿元，为研发后补助2760.00万元的6倍。', at: '6倍' },
      { text: '全校教师250人，在校学生3800人，师生比1:12.5。', at: '1:12.5' },
      { text: '发明专利授权1740件，常住人口60.00万人，每万人授权92件。', at: '92件' },
      { text: '2021年运营里程265公里，年客运量4.61亿人次，日均162.3万人次。', at: '162.3万人次' },
    ],
  },
});
