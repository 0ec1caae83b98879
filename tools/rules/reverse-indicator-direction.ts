import { toDecimalString } from '../measure/printing.js';
import { compare, divide, isZero, multiply } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { isWithinRounding } from '../recompute/scoring.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const reverseIndicatorDirection = defineRule({
  id: 'reverse-indicator-direction',
  family: 'score',
  title: { zh: '控制类指标以小为好', en: 'Below its ceiling, a reverse indicator is met' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：完成指标值的得满分；控制类指标不超过上限即为完成',
    en: 'Caiyu [2020] No. 10: what meets its target has full marks; a ceiling is met when it is not exceeded',
  },
  rationale: {
    zh: '成本、事故等以小为好的指标，低于上限却按“实际÷目标”扣分，是把方向弄反了。',
    en: 'Costs or accidents below their ceiling that lose points by actual ÷ target were scored the wrong way round.',
  },
  messages: {
    turned: {
      zh: '“{name}”不超过 {target} 即为完成，实际 {actual} 已达标，却按正向指标算作 {score}（分值 {maximum}）',
      en: '{name} is met at or below {target}; {actual} is, and yet it was scored {score} of {maximum} as if more were better',
    },
  },
  suggestions: { full: { zh: '按反向指标计分，得满分 {maximum}', en: 'Score it as a ceiling: full marks {maximum}' } },
  examples: {
    valid: [
      { text: table('| 每公里成本（元） | ≤5300 | 4770 | 10 | 10 |') },
      { text: table('| 培训农民（人） | ≥180 | 162 | 10 | 9 |') },
    ],
    invalid: [{ text: table('| 每公里成本（元） | ≤5300 | 4770 | 10 | 9 |'), at: '9' }],
  },
  *check(report) {
    for (const { name, comparator, target, actual, score, maxScore, attainment } of indicatorsOf(report)) {
      if (comparator !== 'atMost' || attainment !== 'met' || !target || !actual || !score || !maxScore) continue;
      if (
        compare(score.value, maxScore.value) >= 0 ||
        isZero(target.value) ||
        isDisputed(report, target, actual, score, maxScore)
      )
        continue;
      const turned = divide(multiply(maxScore.value, actual.value), target.value);
      if (!isWithinRounding(turned, score)) continue;
      yield {
        message: 'turned',
        data: { name, target: target.text, actual: actual.text, score: score.text, maximum: maxScore.text },
        at: score,
        related: [target, actual, maxScore],
        stated: score.text,
        expected: maxScore.text,
        derivation: `${maxScore.text} × ${actual.text} ÷ ${target.text} = ${toDecimalString(turned, 2)}`,
        suggestion: 'full',
      };
    }
  },
});
