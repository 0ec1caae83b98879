import { looseRanges } from '../language/loose-range.js';
import { defineRule } from './rule.js';

export const rangeUnitsKept = defineRule({
  id: 'range-units-kept',
  family: 'unit',
  title: { zh: '数值范围两端都带单位', en: 'Both ends of a range have their unit' },
  severity: 'info',
  basis: { zh: 'GB/T 15835-2011：13万～17万元，34%～39%', en: 'GB/T 15835-2011: 13万～17万元, 34%～39%' },
  rationale: {
    zh: '“13～17万元”可读作13元到17万元。',
    en: 'A range such as 13～17万元 may be read as from 13 yuan.',
  },
  messages: { dropped: { zh: '“{stated}”宜写作“{expected}”', en: '{stated} is better written {expected}' } },
  examples: {
    valid: [{ text: '四、标准\n\n每户补助13万～17万元，占34%～39%，电话0375-2626123，2019-2021年，1-12月。' }],
    invalid: [
      { text: '四、标准\n\n每户补助13～17万元。', at: '13～17万' },
      { text: '四、标准\n\n占比34-39%。', at: '34-39%' },
    ],
  },
  *check({ document }) {
    for (const { span, proper } of looseRanges(document)) {
      const stated = document.text.slice(span.start, span.end);
      yield { message: 'dropped', data: { stated, expected: proper }, at: span, stated, expected: proper };
    }
  },
});
