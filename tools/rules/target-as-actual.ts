import { isLimit } from '../language/comparator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某馆2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const targetAsActual = defineRule({
  id: 'target-as-actual',
  family: 'target',
  title: { zh: '完成值不得照抄指标值', en: 'A result is not the target copied' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评表填写实际完成值',
    en: 'Caiyu [2020] No. 10: the form asks for what was really achieved',
  },
  rationale: {
    zh: '完成值带着“≥”，说明是从指标值抄来的，实际完成多少并不知道。',
    en: 'A result with ≥ in it was copied from the target; nobody knows what was achieved.',
  },
  messages: {
    copied: {
      zh: '“{name}”的实际完成值写作“{actual}”，照抄了指标值“{target}”',
      en: 'The result of {name} is given as {actual}, copied from its target {target}',
    },
  },
  suggestions: { fill: { zh: '填写实际完成的数值', en: 'Fill in the value that was achieved' } },
  examples: {
    valid: [{ text: table('| 外借文献 | ≥30万册次 | 31.5万册次 | 10 | 10 |') }],
    invalid: [{ text: table('| 外借文献 | ≥30万册次 | ≥30万册次 | 10 | 10 |'), at: '≥30万册次' }],
  },
  *check(report) {
    for (const { name, actualText, actualSpan, target, targetText, origin } of indicatorsOf(report)) {
      if (origin !== 'table' || !target || !isLimit(actualText)) continue;
      yield {
        message: 'copied',
        data: { name, actual: actualText, target: targetText },
        at: actualSpan,
        related: [target],
        stated: actualText,
        suggestion: 'fill',
      };
    }
  },
});
