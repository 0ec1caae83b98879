import { hasDigit, isBlank } from '../language/comparator.js';
import { equal, hundred } from '../measure/rational.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某馆2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const quantitativeAnsweredInWords = defineRule({
  id: 'quantitative-answered-in-words',
  family: 'target',
  title: { zh: '定量指标用数字作答', en: 'A quantitative target is answered by a number' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：定量指标按实际完成值计分',
    en: 'Caiyu [2020] No. 10: quantitative indicators are scored by the value achieved',
  },
  rationale: {
    zh: '指标是数字，完成值只写“完成”，无法判断是否达标、如何计分。',
    en: 'A target in numbers answered by “done” can be neither checked nor scored.',
  },
  messages: {
    words: {
      zh: '“{name}”的指标值是 {target}，完成值只写“{actual}”，没有数字',
      en: 'The target of {name} is {target}, but its result is only the word {actual}',
    },
  },
  suggestions: { number: { zh: '填写实际完成的数值', en: 'Fill in the value that was achieved' } },
  examples: {
    valid: [
      { text: table('| 场均成本 | ≤4000元 | 3650元 | 10 | 10 |') },
      { text: table('| 制度健全性 | 健全 | 健全 | 10 | 10 |') },
    ],
    invalid: [{ text: table('| 场均成本 | ≤4000元 | 完成 | 10 | 10 |'), at: '完成' }],
  },
  *check(report) {
    for (const { name, origin, target, targetText, actual, actualText, actualSpan } of indicatorsOf(report)) {
      if (origin !== 'table' || !target || actual || isBlank(actualText) || hasDigit(actualText)) continue;
      const isWhole = target.unit === '%' && equal(target.value, hundred);
      yield {
        message: 'words',
        data: { name, target: targetText, actual: actualText },
        at: actualSpan,
        related: [target],
        severity: isWhole ? 'info' : 'warning',
        suggestion: 'number',
      };
    }
  },
});
