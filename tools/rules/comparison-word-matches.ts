import { comparisonConflicts } from '../recompute/comparisons.js';
import { isDisputed } from '../recompute/dispute.js';
import { defineRule } from './rule.js';

const report = (text: string): string => `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n${text}`;

export const comparisonWordMatches = defineRule({
  id: 'comparison-word-matches',
  family: 'target',
  title: { zh: '“高于”“低于”与两个数字相符', en: 'Words such as above and below fit their two figures' },
  severity: 'error',
  basis: { zh: '算术：高于即大于，低于即小于', en: 'Arithmetic: above is greater, below is less' },
  rationale: {
    zh: '高低写反，完成与未完成就颠倒了。',
    en: 'Above for below turns a target missed into a target met.',
  },
  messages: {
    differs: {
      zh: '写作“{word}”，但 {figure} 与 {standard} 相比并非如此',
      en: 'The text says {word}, but {figure} against {standard} is not so',
    },
  },
  suggestions: {
    agree: { zh: '核对两个数字，改正比较用词或数字', en: 'Check the two figures, then correct the word or the figure' },
  },
  examples: {
    valid: [
      { text: report('公众满意度88.4%，超过85%的目标值。') },
      { text: report('10项目标中8项达到目标，未达到的2项为技改投资和上云用数。') },
      { text: report('项目支出执行率92.06%，低于95%的内控目标2.94个百分点。') },
      { text: report('执行率低于90%的项目逐一说明。办结率98.96%。') },
    ],
    invalid: [
      { text: report('公众满意度83.4%，超过85%的目标值。'), at: '超过' },
      { text: report('人均成本1139元，高于1200元的控制标准。'), at: '高于' },
    ],
  },
  *check(report) {
    for (const { at, word, figure, standard } of comparisonConflicts(report)) {
      if (isDisputed(report, figure, standard)) continue;
      yield {
        message: 'differs',
        data: { word, figure: figure.text, standard: standard.text },
        at,
        related: [figure, standard],
        stated: word,
        suggestion: 'agree',
      };
    }
  },
});
