import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { compare, hundred } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { isExplainedHere } from '../recompute/explanations.js';
import { leadsIn } from '../recompute/leads.js';
import { statementOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const text = (rate: string, more = ''): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n“三公”经费预算26.00万元，支出情况见决算，控制率${rate}%${more}。`;

export const threePublicWithinBudget = defineRule({
  id: 'three-public-within-budget',
  family: 'budget',
  title: { zh: '“三公”经费不超预算', en: 'The three public expenses stay within budget' },
  severity: 'warning',
  basis: {
    zh: '党政机关厉行节约反对浪费条例；共性指标体系框架（财预〔2013〕53号）：“三公”经费控制率以不超过100%为宜',
    en: 'The regulations on thrift; Caiyu [2013] No. 53: a control rate of at most 100 %',
  },
  rationale: {
    zh: '“三公”经费超预算是审计必查事项，没有说明就会被通报。',
    en: 'These expenses above budget are always audited, and reported where no reason is given.',
  },
  messages: {
    over: {
      zh: '“三公”经费控制率 {rate}，超过预算，没有说明原因',
      en: 'The three public expenses stand at {rate} of their budget, without a reason',
    },
  },
  suggestions: { explain: { zh: '写明超出的项目、原因和批准依据', en: 'Say which item, why, and who approved' } },
  examples: {
    valid: [{ text: text('89.5') }, { text: text('105.0', '，主要是疫情防控用车增加，已按程序调剂') }],
    invalid: [{ text: text('105.0'), at: '105.0%' }],
  },
  *check(report) {
    for (const { passage, leads } of leadsIn(report)) {
      if (!says(passage.flow.text, budgetWords.threePublic)) continue;
      for (const { figure, lead } of leads) {
        const low = figure.interval.low.value;
        if (
          figure.unit !== '%' ||
          low === null ||
          compare(low, hundred) <= 0 ||
          !says(lead, budgetWords.controlRate) ||
          says(lead, budgetWords.otherControl)
        )
          continue;
        const statement = statementOf(report, figure);
        if (figure.role === 'target' || isDisputed(report, figure) || (statement && isExplainedHere(report, statement)))
          continue;
        yield { message: 'over', data: { rate: figure.text }, at: figure, stated: figure.text, suggestion: 'explain' };
      }
    }
  },
});
