import { explaining } from '../language/lexicon-naming.js';
import { subtract } from '../measure/rational.js';
import { inUnitOf } from '../recompute/derivation.js';
import { isDisputed } from '../recompute/dispute.js';
import { isExplainedElsewhere, isExplainedHere } from '../recompute/explanations.js';
import { overspending } from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';

const text = (reason: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n基本支出预算2177.28万元，基本支出2181.64万元，执行率100.2%${reason}。`;

export const executionOverBudgetExplained = defineRule({
  id: 'execution-over-budget-explained',
  family: 'budget',
  title: { zh: '执行率超过100%要说明', en: 'Spending above the budget is explained' },
  severity: 'warning',
  basis: {
    zh: '预算法第十三条：未列入预算的不得支出；执行率以调整后的全年预算数为分母',
    en: 'Budget Law art. 13: no spending without a budget; the rate is taken of the final budget',
  },
  rationale: {
    zh: '执行数大于全年预算数，要么数字错了，要么分母用了年初数或漏了结转，要么是超预算支出，复核必问。',
    en: 'Spending above the final budget is a wrong figure, a wrong base, carried-over money left out, or a breach: reviewers always ask.',
  },
  messages: {
    over: {
      zh: '“{name}”执行率 {rate}，超过预算{excess}，没有说明原因',
      en: '{name} was spent at {rate}, above its budget{excessEn}, without a reason',
    },
  },
  suggestions: {
    explain: {
      zh: '核对分母是否为调整后的全年预算数（含结转），写明超出的原因和批准文件',
      en: 'Check that the base is the final budget with what was carried over, and name reason and approval',
    },
  },
  examples: {
    valid: [
      { text: text('，超出部分为年中追加的调资经费') },
      { text: text('').replaceAll('2181.64', '2160.20').replace('100.2%', '99.2%') },
    ],
    invalid: [{ text: text(''), at: '100.2%' }],
  },
  *check(report) {
    for (const { name, rate, statement, budget, outturn } of overspending(report)) {
      if (isDisputed(report, rate, budget, outturn)) continue;
      if (
        isExplainedHere(report, statement) ||
        isExplainedElsewhere(report, statement.passage.block, name, explaining.overspending)
      )
        continue;
      const excess = budget && outturn ? inUnitOf(subtract(outturn.value, budget.value), outturn, 0) : '';
      yield {
        message: 'over',
        data: {
          name,
          rate: rate.text,
          excess: excess === '' ? '' : ` ${excess}`,
          excessEn: excess === '' ? '' : ` by ${excess}`,
        },
        at: rate,
        related: [budget, outturn].filter((figure) => figure !== null),
        stated: rate.text,
        ...(budget && outturn ? { derivation: `${outturn.text} − ${budget.text} = ${excess}` } : {}),
        suggestion: 'explain',
      };
    }
  },
});
