import { isBlank } from '../language/comparator.js';
import { toFixed } from '../measure/printing.js';
import { compare } from '../measure/rational.js';
import { completionOf } from '../recompute/attainment.js';
import { middleOf } from '../recompute/derivation.js';
import { isDisputed } from '../recompute/dispute.js';
import { isExplainedElsewhere, isExplainedHere } from '../recompute/explanations.js';
import type { Indicator } from '../recompute/indicator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { statementOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const isExplained = (report: Report, { name, actual, rate, reason, block }: Indicator): boolean => {
  if (!isBlank(reason)) return true;
  const statement = [actual, rate]
    .map((figure) => (figure ? statementOf(report, figure) : null))
    .find((found) => found !== null);
  return (
    (statement !== undefined && statement !== null && isExplainedHere(report, statement)) ||
    isExplainedElsewhere(report, block, name, [])
  );
};

export const overAchievementExplained = defineRule({
  id: 'over-achievement-explained',
  family: 'score',
  title: { zh: '大幅超额要说明原因', en: 'Far more than the target is explained' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：超出指标值较多的要分析原因，指标值明显偏低的按偏离度调减得分',
    en: 'Caiyu [2020] No. 10: what lies far above its target is analysed, and a target plainly too low costs points',
  },
  rationale: {
    zh: '完成率远超100%，多半是目标定得太低，复核时会按偏离度扣分。',
    en: 'A completion far above 100 % mostly means a target set too low, and points are cut for it.',
  },
  messages: {
    far: {
      zh: '“{name}”目标 {target}，实际 {actual}，完成率约 {rate}%，没有说明超额原因',
      en: '{name}: target {target}, achieved {actual}, about {rate} %, and no word of why',
    },
  },
  suggestions: {
    explain: { zh: '说明超额原因，或写明下年调整目标值', en: 'Say why, or that the target will be raised' },
  },
  examples: {
    valid: [
      { text: '# 某局2023年度绩效自评报告\n\n开展培训60期，完成目标50期的120%。' },
      { text: '# 某局2023年度绩效自评报告\n\n开展培训200期，完成目标50期的400%，主要是省级增加线上课程。' },
    ],
    invalid: [{ text: '# 某局2023年度绩效自评报告\n\n开展培训200期，完成目标50期的400%。', at: '200期' }],
  },
  *check(report, { thresholds }) {
    const limit = thresholds.overAchievement;
    const seen = new Set<string>();
    for (const indicator of indicatorsOf(report)) {
      const { name, target, actual, rate, polarity, isFirm } = indicator;
      if (!target || !actual || polarity === 'lower' || !isFirm || isDisputed(report, target, actual, rate)) continue;
      const completion = completionOf(target, actual);
      const low = completion?.low.value ?? null;
      const key = `${actual.unit}|${actual.value.n}/${actual.value.d}`;
      if (!completion || low === null || compare(low, limit) <= 0 || seen.has(key) || isExplained(report, indicator))
        continue;
      seen.add(key);
      yield {
        message: 'far',
        data: { name, target: target.text, actual: actual.text, rate: toFixed(middleOf(completion) ?? low, 1) },
        at: actual,
        related: [target, ...(rate ? [rate] : [])],
        suggestion: 'explain',
      };
    }
  },
});
