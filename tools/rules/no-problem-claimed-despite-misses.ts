import { titleSpan } from '../document/outline.js';
import { explaining } from '../language/lexicon-naming.js';
import { says } from '../language/mentions.js';
import { isDisputed } from '../recompute/dispute.js';
import { claimsNone, problemSections } from '../recompute/explanations.js';
import {
  missedGoals,
  overspending,
  underspending,
  unexplainedCuts,
  unexplainedLosses,
} from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';

const text = (result: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n${result}\n\n## 二、问题与改进\n\n存在问题：无。`;

export const noProblemClaimedDespiteMisses = defineRule({
  id: 'no-problem-claimed-despite-misses',
  family: 'problem',
  title: { zh: '有未完成的，不写“无问题”', en: 'No “no problems” beside a target that was missed' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：未完成目标的说明原因并提出改进措施',
    en: 'Caiyu [2020] No. 10: what was missed is explained with corrective action',
  },
  rationale: {
    zh: '问题写“无”而数字显示有未完成、超预算或丢分，是没有认真自评的表现。',
    en: 'To claim no problems while the figures show them says that nobody looked.',
  },
  messages: {
    none: {
      zh: '“{title}”写“无”，但{misses}',
      en: '{title} says none, but there are: {misses}',
    },
  },
  suggestions: { write: { zh: '逐项写明问题、原因和措施', en: 'Write each problem with its cause and measure' } },
  examples: {
    valid: [{ text: text('开展技能培训378人次，完成目标360人次的105.0%。') }],
    invalid: [{ text: text('开展技能培训306人次，完成目标360人次的85.0%。'), at: '问题与改进' }],
  },
  *check(report, { thresholds }) {
    const { document } = report;
    const all = problemSections(document);
    const titled = all.filter(({ heading }) => says(heading.title, explaining.problem));
    const sections = titled.length > 0 ? titled : all;
    if (sections.length === 0 || !sections.every((section) => claimsNone(document, section))) return;
    const limit = thresholds.lowExecution;
    const goals = missedGoals(report).filter(({ actual, target, rate }) => !isDisputed(report, actual, target, rate));
    const rates = [...overspending(report), ...underspending(report, limit).filter(({ isMain }) => isMain)].filter(
      ({ rate }) => !isDisputed(report, rate),
    );
    const cuts = [
      ...unexplainedCuts(report).flatMap(({ name, score }) => (score ? [{ name, score }] : [])),
      ...unexplainedLosses(report),
    ];
    const misses = [
      ...goals.map(({ name, rate, actual }) => `${name}（${rate?.text ?? actual?.text ?? ''}）`),
      ...rates.map(({ name, rate }) => `${name}（${rate.text}）`),
      ...cuts.map(({ name, score }) => `${name}（${score.text}）`),
    ];
    if (misses.length === 0) return;
    for (const { heading } of sections)
      yield {
        message: 'none',
        data: { title: heading.title, misses: misses.join('、') },
        at: titleSpan(document, heading),
        related: [
          ...goals.flatMap(({ actual, rate }) => [actual, rate].filter((figure) => figure !== null)),
          ...rates.map(({ rate }) => rate),
          ...cuts.map(({ score }) => score),
        ],
        suggestion: 'write',
      };
  },
});
