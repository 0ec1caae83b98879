import type { Figure } from '../figures/figure.js';
import { compare } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Report } from '../recompute/report.js';
import { proseTotal, tableTotals } from '../recompute/totals.js';
import { defineRule } from './rule.js';

/** Whether a claim already holds the two against each other. */
const areCompared = (report: Report, a: Figure, b: Figure): boolean =>
  report.claims.some(
    ({ kind, operands }) =>
      kind === 'restatement' && [a, b].every((figure) => operands.some((operand) => operand.figure === figure.id)),
  );

const text = (prose: string, sum: string): string =>
  `# 某局2023年度绩效自评报告\n\n自评得分${prose}分，等级为“优”。\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 培训 | ≥10期 | 12期 | 60 | 60 |\n| 满意度 | ≥90% | 95% | 40 | 37 |\n| 总分 |  |  | 100 | ${sum} |\n`;

export const tableScoreEqualsProse = defineRule({
  id: 'table-score-equals-prose',
  family: 'score',
  title: { zh: '正文总分与评分表一致', en: 'The total in the text is the total of the table' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评报告与自评表内容一致、结果客观',
    en: 'Caiyu [2020] No. 10: report and form agree',
  },
  rationale: {
    zh: '正文写一个分数、评分表又是一个分数，评价结论就没有依据。',
    en: 'Two totals leave the conclusion without ground.',
  },
  messages: {
    differs: {
      zh: '正文自评得分 {prose}，评分表合计 {table}，两处不一致',
      en: 'The text gives {prose}, the table adds up to {table}',
    },
  },
  suggestions: { agree: { zh: '核对分项得分，统一为一个总分', en: 'Check the parts and state one total' } },
  examples: {
    valid: [{ text: text('97', '97') }],
    invalid: [{ text: text('97.6', '97'), at: '97.6分' }],
  },
  *check(report) {
    const prose = proseTotal(report);
    if (!prose) return;
    for (const total of tableTotals(report)) {
      if (
        compare(total.value, prose.value) === 0 ||
        areCompared(report, prose, total) ||
        isDisputed(report, prose, total)
      )
        continue;
      yield {
        message: 'differs',
        data: { prose: prose.text, table: total.text },
        at: prose,
        related: [total],
        stated: prose.text,
        expected: total.text,
        suggestion: 'agree',
      };
    }
  },
});
