import { cues } from '../language/cues.js';
import { wordBefore } from '../language/word-before.js';
import { defineRule } from './rule.js';

export const fallBelowWhole = defineRule({
  id: 'fall-below-whole',
  family: 'unit',
  title: { zh: '减少不用“倍”', en: 'Nothing falls by multiples' },
  severity: 'warning',
  basis: { zh: 'GB/T 15835-2011：减少、下降不用倍数表示', en: 'GB/T 15835-2011: decrease is never given in multiples' },
  rationale: {
    zh: '减少一倍即为零，“下降2倍”没有意义，应写百分数或“降至几分之几”。',
    en: 'A fall by its whole leaves nothing; a fall by twice has no meaning.',
  },
  messages: {
    multiple: {
      zh: '“{word}{stated}”不成立，减少应以百分数表示',
      en: '{word}{stated} is impossible; a decrease is given in percent',
    },
  },
  suggestions: { percent: { zh: '按“(原数－现数)÷原数”改写为百分数', en: 'Give (old − new) ÷ old as a percentage' } },
  examples: {
    valid: [{ text: '四、完成情况\n\n投诉12件，较上年下降66.7%；产量增长2倍。' }],
    invalid: [{ text: '四、完成情况\n\n投诉12件，上年36件，投诉量下降2倍。', at: '2倍' }],
  },
  *check({ document, figures }) {
    for (const figure of figures) {
      if (figure.kind !== 'ratio') continue;
      const stated = document.text.slice(figure.start, figure.end);
      const fall =
        figure.unit === 'ratio' && stated.endsWith(cues.times)
          ? wordBefore(document.text, figure.start, cues.falls)
          : null;
      if (fall)
        yield { message: 'multiple', data: { word: fall.word, stated }, at: figure, stated, suggestion: 'percent' };
    }
  },
});
