import { passagesOf } from '../document/passages.js';
import { explaining } from '../language/lexicon-naming.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { saysReason } from '../language/reason.js';
import { meets } from '../measure/interval.js';
import { isDisputed } from '../recompute/dispute.js';
import { leadsIn } from '../recompute/leads.js';
import { defineRule } from './rule.js';

const text = (more: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n年初预算120.00万元，调整后预算153.36万元${more}。`;

export const adjustmentExplained = defineRule({
  id: 'adjustment-explained',
  family: 'budget',
  title: { zh: '预算调整要说明', en: 'A changed budget is explained' },
  severity: 'info',
  basis: {
    zh: '预算绩效评价共性指标体系框架（财预〔2013〕53号）：预算调整率剔除政策、不可抗力和临时交办事项',
    en: 'Caiyu [2013] No. 53: the adjustment rate leaves out policy, force majeure and work ordered ad hoc',
  },
  rationale: {
    zh: '年初数与调整后数不同而不说原因，调整率能否剔除就无从判断。',
    en: 'Without the reason nobody can tell which part of the change counts.',
  },
  messages: {
    changed: {
      zh: '预算由年初 {original} 调整为 {final}，没有说明原因',
      en: 'The budget went from {original} to {final} without a reason',
    },
  },
  suggestions: {
    explain: { zh: '写明追加、追减的事项、金额和文件', en: 'Name what was added or cut, the amount and the document' },
  },
  examples: {
    valid: [{ text: text('，主要是年中追加抗旱资金33.36万元') }],
    invalid: [{ text: text(''), at: '153.36万元' }],
  },
  *check(report) {
    const isExplained = passagesOf(report.document).some(
      ({ flow }) =>
        says(flow.text, budgetWords.adjusted) && (saysReason(flow.text) || says(flow.text, explaining.adjusting)),
    );
    if (isExplained) return;
    for (const { leads } of leadsIn(report)) {
      const amounts = leads.filter(({ figure }) => figure.kind === 'amount');
      const original = amounts.find(({ lead }) => says(lead, budgetWords.original))?.figure;
      const final = amounts.find(
        ({ lead }) => says(lead, budgetWords.final) && !says(lead, budgetWords.original),
      )?.figure;
      if (!original || !final || original.unit !== final.unit || original.period !== final.period) continue;
      if (meets(original.interval, final.interval) || isDisputed(report, original, final)) continue;
      yield {
        message: 'changed',
        data: { original: original.text, final: final.text },
        at: final,
        related: [original],
        suggestion: 'explain',
      };
    }
  },
});
