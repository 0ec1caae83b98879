import { pointsAsPercent } from '../recompute/points-as-percent.js';
import { defineRule } from './rule.js';

export const pointsWordedAsPoints = defineRule({
  id: 'points-worded-as-points',
  family: 'unit',
  title: { zh: '两个百分数之差用百分点', en: 'The difference of two percentages is given in points' },
  severity: 'info',
  basis: { zh: 'GB/T 15835-2011 及统计用语惯例', en: 'GB/T 15835-2011 and statistical usage' },
  rationale: {
    zh: '由79.6%提高到83.2%是提高3.6个百分点，写作“提高3.6%”意思是提高到82.5%。',
    en: 'From 79.6 % to 83.2 % is a rise of 3.6 points; “a rise of 3.6 %” would mean 82.5 %.',
  },
  messages: {
    points: {
      zh: '{current}与{previous}相差{points}个百分点，写作“{stated}”',
      en: '{current} and {previous} lie {points} points apart, written as {stated}',
    },
  },
  suggestions: { write: { zh: '改为“{points}个百分点”', en: 'Write {points} percentage points' } },
  examples: {
    valid: [
      { text: '路况优良路率由上年的79.6%提高到83.2%，提高3.6个百分点。' },
      { text: '路况优良路率由上年的80.0%提高到83.2%，提高4.0%。' },
    ],
    invalid: [
      { text: '路况优良路率由上年的79.6%提高到83.2%，提高3.6%。', at: '3.6%' },
      { text: '水质抽检合格率98.88%，较上年提高1.2%（上年合格率97.68%）。', at: '1.2%' },
    ],
  },
  *check(report) {
    for (const { stated, current, previous } of pointsAsPercent(report)) {
      const points = stated.numeral;
      yield {
        message: 'points',
        data: { current: current.text, previous: previous.text, points, stated: stated.text },
        at: stated,
        related: [current, previous],
        stated: stated.text,
        expected: `${points}个百分点`,
        derivation: `${current.text} − ${previous.text} = ${points}个百分点`,
        suggestion: 'write',
      };
    }
  },
});
