import { toDecimalString } from '../measure/printing.js';
import { compare, divide, isZero, multiply } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Indicator } from '../recompute/indicator.js';
import { lossOf } from '../recompute/scores.js';
import { isWithinRounding } from '../recompute/scoring.js';
import { unexplainedCuts, unexplainedLosses } from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 扣分原因 |\n|---|---|---|---|---|---|\n${row}\n`;

/** Left to the rule on the direction of reverse indicators. */
const isTurned = ({ comparator, target, actual, score, maxScore }: Indicator): boolean => {
  if (comparator !== 'atMost' || !target || !actual || !score || !maxScore || isZero(target.value)) return false;
  return (
    compare(actual.value, target.value) <= 0 &&
    isWithinRounding(divide(multiply(maxScore.value, actual.value), target.value), score)
  );
};

export const metTargetKeepsScore = defineRule({
  id: 'met-target-keeps-score',
  family: 'score',
  title: { zh: '扣分要有理由', en: 'Lost points have a reason' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：完成指标值的得满分，未完成的说明原因',
    en: 'Caiyu [2020] No. 10: what meets its target has full marks, and what does not is explained',
  },
  rationale: {
    zh: '目标完成却被扣分，或一类指标丢了分而全文找不到原因，复核时说不清这几分是怎么扣的。',
    en: 'Points lost on a target that was met, or on a class of indicators without a word of why, cannot be traced at re-check.',
  },
  messages: {
    cut: {
      zh: '“{name}”扣了 {loss} 分（得 {score}，分值 {maximum}），没有说明原因',
      en: '{name} lost {loss} points ({score} of {maximum}) without a reason',
    },
    met: {
      zh: '“{name}”已完成目标（目标 {target}，实际 {actual}），却扣了 {loss} 分，没有说明原因',
      en: '{name} met its target ({target}, achieved {actual}) and yet lost {loss} points without a reason',
    },
  },
  suggestions: { explain: { zh: '写明扣分原因，或改为满分', en: 'Say why the points were lost, or give them back' } },
  examples: {
    valid: [
      { text: table('| 安置退役士兵 | ≥118人 | 121人 | 15 | 14 | 1人超期安置 |') },
      {
        text: '# 某局2023年度绩效自评报告\n\n投入管理指标得分28分（共30分）。\n\n投入管理因预算调整率超出控制线扣2分。',
      },
    ],
    invalid: [
      { text: table('| 安置退役士兵 | ≥118人 | 121人 | 15 | 14 |  |'), at: '14' },
      { text: '# 某局2023年度绩效自评报告\n\n投入管理指标得分28分（共30分）。', at: '28分' },
    ],
  },
  *check(report) {
    for (const indicator of unexplainedCuts(report)) {
      const { name, score, maxScore, target, actual, attainment, group } = indicator;
      if (!score || !maxScore || isTurned(indicator) || isDisputed(report, score, maxScore, target, actual)) continue;
      const loss = toDecimalString(lossOf({ name, score, maximum: maxScore, group }));
      yield {
        message: attainment === 'met' ? 'met' : 'cut',
        data: {
          name,
          loss,
          score: score.text,
          maximum: maxScore.text,
          target: target?.text ?? '',
          actual: actual?.text ?? '',
        },
        at: score,
        related: [maxScore, ...[target, actual].filter((figure) => figure !== null)],
        suggestion: 'explain',
      };
    }
    for (const item of unexplainedLosses(report)) {
      if (isDisputed(report, item.score, item.maximum)) continue;
      yield {
        message: 'cut',
        data: {
          name: item.name,
          loss: toDecimalString(lossOf(item)),
          score: item.score.text,
          maximum: item.maximum.text,
        },
        at: item.score,
        related: [item.maximum],
        suggestion: 'explain',
      };
    }
  },
});
