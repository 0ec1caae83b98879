import { bareRates } from '../language/bare-rate.js';
import { defineRule } from './rule.js';

export const percentSignPresent = defineRule({
  id: 'percent-sign-present',
  family: 'unit',
  title: { zh: '比率带百分号', en: 'Rates have their percent sign' },
  severity: 'info',
  basis: { zh: 'GB/T 15835-2011：百分数带百分号', en: 'GB/T 15835-2011: percentages carry the sign' },
  rationale: {
    zh: '“执行率96.20”是少了百分号还是少了“分”，读者只能猜。',
    en: 'Without its sign a rate of 96.20 may as well be a score.',
  },
  messages: { absent: { zh: '“{stated}”后缺百分号', en: '{stated} lacks its percent sign' } },
  suggestions: { add: { zh: '写作“{stated}%”', en: 'Write {stated}%' } },
  examples: {
    valid: [{ text: '四、资金\n\n执行率96.20%，杠杆率1:5.25，按汇率6.45，占地12.5亩，合格率得分9.5分。' }],
    invalid: [{ text: '四、资金\n\n全年支出307.84万元，执行率96.20，结余12.16万元。', at: '96.20' }],
  },
  *check({ document }) {
    for (const { span, numeral } of bareRates(document))
      yield {
        message: 'absent',
        data: { stated: numeral },
        at: span,
        stated: numeral,
        expected: `${numeral}%`,
        suggestion: 'add',
      };
  },
});
