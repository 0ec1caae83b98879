import { decimalsOf } from '../measure/rounding.js';
import { defineRule } from './rule.js';

export const approximationPlain = defineRule({
  id: 'approximation-plain',
  family: 'unit',
  title: { zh: '概数不带精确小数', en: 'An approximate figure has no exact decimals' },
  severity: 'info',
  basis: {
    zh: 'GB/T 15835-2011：余、多、约、左右不与精确小数连用',
    en: 'GB/T 15835-2011: words of approximation do not go with exact decimals',
  },
  rationale: {
    zh: '“565.6万余元”既说精确到千元，又说有余，读者无法核对。',
    en: 'A figure that is exact to the thousand and yet approximate cannot be checked.',
  },
  messages: { exact: { zh: '“{stated}”：概数词与精确小数连用', en: '{stated}: an approximation with exact decimals' } },
  suggestions: {
    choose: {
      zh: '写出准确数，或取整后再用“余”“约”',
      en: 'Give the exact figure, or round it before calling it approximate',
    },
  },
  examples: {
    valid: [{ text: '四、完成情况\n\n核销325万余元，带动消费约5000万元，投入565.6万元，人口约9.6万人。' }],
    invalid: [{ text: '四、完成情况\n\n发放消费券700万元，核销565.6万余元。', at: '565.6万余元' }],
  },
  *check({ document, figures }) {
    for (const figure of figures) {
      const decimals = decimalsOf(figure.numeral);
      if (!(figure.modifier === 'over' && decimals > 0) && !(figure.modifier === 'about' && decimals > 1)) continue;
      const stated = document.text.slice(figure.start, figure.end);
      yield { message: 'exact', data: { stated }, at: figure, stated, suggestion: 'choose' };
    }
  },
});
