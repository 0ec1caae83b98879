import { directionConflicts } from '../recompute/directions.js';
import { isDisputed } from '../recompute/dispute.js';
import { defineRule } from './rule.js';

const report = (text: string): string => `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n${text}`;

export const directionWordMatches = defineRule({
  id: 'direction-word-matches',
  family: 'target',
  title: { zh: '“提高”“下降”与前后数字相符', en: 'Words of direction fit the figures before and after' },
  severity: 'error',
  basis: {
    zh: '算术：后期大于前期为增长，名次数字变小为上升',
    en: 'Arithmetic: more than before is a rise; a smaller rank is a better one',
  },
  rationale: {
    zh: '方向写反，成绩和问题就颠倒了。',
    en: 'A fall told as a rise turns a problem into a success.',
  },
  messages: {
    turned: {
      zh: '写作“{word}”，但由 {before} 到 {after} 方向相反',
      en: 'The text says {word}, but from {before} to {after} it is the other way',
    },
  },
  suggestions: {
    agree: { zh: '核对前后两个数字，改正方向词或数字', en: 'Check both figures, then correct the word or the figure' },
  },
  examples: {
    valid: [
      { text: report('大班额比例由上年的4.8%降低到2.1%，考核由上年的第9位上升到第6位。') },
      { text: report('投诉办结率98.6%，比上年98.3%有所提高。') },
    ],
    invalid: [
      { text: report('投诉办结率97.6%，比上年98.3%有所提高。'), at: '提高' },
      { text: report('考核名次由上年的第6位上升到第9位。'), at: '上升' },
      { text: report('受益人数由3200人增加到2800人。'), at: '增加' },
    ],
  },
  *check(report) {
    for (const { at, word, before, after } of directionConflicts(report)) {
      if (isDisputed(report, before, after)) continue;
      yield {
        message: 'turned',
        data: { word, before: before.text, after: after.text },
        at,
        related: [before, after],
        stated: word,
        suggestion: 'agree',
      };
    }
  },
});
