import { isDisputed } from '../recompute/dispute.js';
import { verdictConflicts } from '../recompute/verdict-conflicts.js';
import { defineRule } from './rule.js';

const report = (text: string): string => `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n${text}`;

export const verdictWordMatches = defineRule({
  id: 'verdict-word-matches',
  family: 'target',
  title: { zh: '“完成”“未完成”与数字相符', en: 'Words such as met and missed fit the figures' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：数据真实、结果客观；完成与否按目标值和实际值判断',
    en: 'Caiyu [2020] No. 10: true data and objective results; target and actual decide what is met',
  },
  rationale: {
    zh: '同一句里数字说没完成、文字说超额完成，读者不知道该信哪个。',
    en: 'Where the figures say missed and the words say exceeded, nobody knows which to believe.',
  },
  messages: {
    missed: {
      zh: '写作“{word}”，但“{name}”实际 {actual} 未达到目标 {target}',
      en: 'The text says {word}, but {name} achieved {actual} against a target of {target}',
    },
    met: {
      zh: '写作“{word}”，但“{name}”实际 {actual} 已达到目标 {target}',
      en: 'The text says {word}, but {name} achieved {actual} and so met its target of {target}',
    },
  },
  suggestions: {
    agree: { zh: '核对数字，使文字与数字一致', en: 'Check the figures and make words and figures agree' },
  },
  examples: {
    valid: [
      { text: report('计划招聘420人，实际招聘396人，完成率94.3%，未完成年度目标。') },
      { text: report('计划招聘420人，实际招聘462人，完成率110%，超额完成年度目标。') },
      { text: report('招聘396人，完成年度目标420人的94.3%。未完成指标按比例计分。') },
    ],
    invalid: [
      { text: report('计划招聘420人，实际招聘396人，完成率94.3%，超额完成年度目标。'), at: '超额完成' },
      { text: report('计划招聘420人，实际招聘462人，完成率110%，未完成年度目标。'), at: '未完成' },
    ],
  },
  *check(report) {
    for (const { at, word, says, indicator } of verdictConflicts(report)) {
      const { name, target, actual, rate } = indicator;
      if (isDisputed(report, target, actual, rate)) continue;
      yield {
        message: says === 'met' ? 'missed' : 'met',
        data: { word, name, actual: actual?.text ?? rate?.text ?? '', target: target?.text ?? '100%' },
        at,
        related: [actual, rate, target].filter((figure) => figure !== null),
        stated: word,
        suggestion: 'agree',
      };
    }
  },
});
