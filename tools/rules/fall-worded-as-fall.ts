import { cues } from '../language/cues.js';
import { wordBefore } from '../language/word-before.js';
import { defineRule } from './rule.js';

export const fallWordedAsFall = defineRule({
  id: 'fall-worded-as-fall',
  family: 'unit',
  title: { zh: '负增长写作“下降”', en: 'A fall is called a fall' },
  severity: 'info',
  basis: { zh: 'GB/T 15835-2011 与统计用语惯例', en: 'GB/T 15835-2011 and the usage of statistics' },
  rationale: {
    zh: '“增长-11.9%”容易看漏负号；“下降-11.9%”则无法判断升降。',
    en: 'The sign in a negative growth is easily overlooked; a negative fall cannot be read at all.',
  },
  messages: {
    negative: {
      zh: '“{word}{stated}”宜写作“下降{expected}”',
      en: '{word}{stated} is better written as a fall of {expected}',
    },
    double: { zh: '“{word}{stated}”是升是降不明', en: '{word}{stated}: a rise or a fall?' },
  },
  suggestions: {
    reword: {
      zh: '改为“下降{expected}”，确为上升的改为“增长{expected}”',
      en: 'Write 下降{expected}, or 增长{expected} if it rose',
    },
  },
  examples: {
    valid: [{ text: '四、完成情况\n\n到位资本金4353万美元，同比下降11.9%；出口同比增长15.7%；增长率为-3.2%。' }],
    invalid: [
      { text: '四、完成情况\n\n到位资本金4353万美元，同比增长-11.9%。', at: '-11.9%' },
      { text: '四、完成情况\n\n到位资本金4353万美元，同比下降-11.9%。', at: '-11.9%' },
    ],
  },
  *check({ document, figures }) {
    for (const figure of figures) {
      if (!figure.numeral.startsWith('-')) continue;
      const rise = wordBefore(document.text, figure.start, cues.rises);
      const fall = wordBefore(document.text, figure.start, cues.falls);
      const word = rise?.word ?? fall?.word;
      if (word === undefined) continue;
      const stated = document.text.slice(figure.start, figure.end);
      const expected = stated.slice(1);
      const severity = rise ? {} : { severity: 'warning' as const };
      const message = rise ? 'negative' : 'double';
      yield { message, data: { word, stated, expected }, at: figure, stated, suggestion: 'reword', ...severity };
    }
  },
});
