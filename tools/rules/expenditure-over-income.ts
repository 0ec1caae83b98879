import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { isAbove } from '../measure/interval.js';
import { isDisputed } from '../recompute/dispute.js';
import { leadsIn } from '../recompute/leads.js';
import { defineRule } from './rule.js';

const text = (more: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n全年收入合计792万元，支出合计799万元${more}。`;

export const expenditureOverIncome = defineRule({
  id: 'expenditure-over-income',
  family: 'budget',
  title: { zh: '支出大于收入要有结转来源', en: 'Spending above income has a source' },
  severity: 'info',
  basis: {
    zh: '部门决算编制要求：上年结转＋本年收入＝本年支出＋年末结转结余',
    en: 'Final accounts: carried forward + income = spending + balance',
  },
  rationale: {
    zh: '支出比收入多出的部分只能来自上年结转结余，文中要写明。',
    en: 'What was spent above income can only come from earlier balances, which must be named.',
  },
  messages: {
    over: {
      zh: '支出 {outgoing} 大于收入 {income}，本段没有写上年结转或动用结余',
      en: 'Spending {outgoing} exceeds income {income}, and no balance carried forward is mentioned',
    },
  },
  suggestions: { name: { zh: '写明上年结转或动用结余的数额', en: 'Name the balance carried forward' } },
  examples: { valid: [{ text: text('，动用上年结转7万元') }], invalid: [{ text: text(''), at: '799万元' }] },
  *check(report) {
    for (const { passage, leads } of leadsIn(report)) {
      const amounts = leads.filter(({ figure }) => figure.kind === 'amount');
      const income = amounts.find(({ lead }) => says(lead, budgetWords.incomes))?.figure;
      const outgoing = amounts.find(({ lead }) => says(lead, budgetWords.outgoings))?.figure;
      if (!income || !outgoing || income.unit !== outgoing.unit || income.period !== outgoing.period) continue;
      if (!isAbove(outgoing.interval, income.interval) || says(passage.flow.text, budgetWords.carriedOver)) continue;
      if (isDisputed(report, income, outgoing)) continue;
      yield {
        message: 'over',
        data: { outgoing: outgoing.text, income: income.text },
        at: outgoing,
        related: [income],
        suggestion: 'name',
      };
    }
  },
});
