import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { leadsIn } from '../recompute/leads.js';
import { defineRule } from './rule.js';

const text = (phrase: string): string => `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n${phrase}5200万元。`;

export const cumulativeTotalInYear = defineRule({
  id: 'cumulative-total-in-year',
  family: 'budget',
  title: { zh: '总投资不当作年度预算', en: 'A project’s total is not the year’s budget' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效自评表：资金按评价年度的预算数和执行数填写',
    en: 'The form: funds are those of the year evaluated',
  },
  rationale: {
    zh: '跨年度项目的总投资写成当年安排，执行率就没有意义。',
    en: 'A total over several years as the year’s budget leaves the rate without a meaning.',
  },
  messages: {
    total: {
      zh: '“{lead}”同时写了总投资和年度安排，{amount} 是哪一个？',
      en: '{lead} names both a total and the year’s budget; which is {amount}?',
    },
  },
  examples: {
    valid: [{ text: text('项目总投资') }, { text: text('当年安排预算') }],
    invalid: [{ text: text('年度安排项目总投资'), at: '5200万元' }],
  },
  *check(report) {
    for (const { leads } of leadsIn(report))
      for (const { figure, lead } of leads)
        if (figure.kind === 'amount' && says(lead, budgetWords.investment) && says(lead, budgetWords.thisYear))
          yield { message: 'total', data: { lead, amount: figure.text }, at: figure };
  },
});
