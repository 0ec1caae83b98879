import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { meets, subtract } from '../measure/interval.js';
import { subtract as minus } from '../measure/rational.js';
import { inUnitOf } from '../recompute/derivation.js';
import { isDisputed } from '../recompute/dispute.js';
import { leadsIn } from '../recompute/leads.js';
import type { Report } from '../recompute/report.js';
import { defineRule } from './rule.js';

interface Balance {
  readonly income: Figure;
  readonly outgoing: Figure;
  readonly balance: Figure;
}

/** Income, spending and what is left of one passage that tells of no money carried in from before and of no change of the budget. */
const balancesIn = (report: Report): readonly Balance[] =>
  leadsIn(report).flatMap(({ passage, leads }) => {
    if (says(passage.flow.text, ties.carriedIn) || says(passage.flow.text, ties.changedIncome)) return [];
    const find = (words: readonly string[]): readonly Figure[] =>
      leads.filter(({ figure, lead }) => figure.kind === 'amount' && says(lead, words)).map(({ figure }) => figure);
    const [incomes, outgoings, balances] = [budgetWords.incomes, budgetWords.outgoings, ties.leftOver].map(find);
    const [income, outgoing, balance] = [incomes?.[0], outgoings?.[0], balances?.[0]];
    if (!income || !outgoing || !balance || [incomes, outgoings, balances].some((each) => each?.length !== 1))
      return [];
    return [income, outgoing, balance].some(({ modifier }) => modifier !== null) ? [] : [{ income, outgoing, balance }];
  });

export const balanceMatches = defineRule({
  id: 'balance-matches',
  family: 'budget',
  title: { zh: '收入减支出等于结余', en: 'Income less spending leaves the balance' },
  severity: 'error',
  basis: { zh: '四则运算；年末结余 = 收入合计 − 支出合计', en: 'Arithmetic: balance = income − spending' },
  rationale: {
    zh: '同一段写明收入、支出和结余的，三者必须相符；有上年结转的另行写明。',
    en: 'Income, spending and balance of one paragraph have to tie, unless money was carried in from before.',
  },
  messages: {
    balance: {
      zh: '{income} − {outgoing} = {expected}，写作结余{balance}',
      en: '{income} − {outgoing} = {expected}, but {balance} is said to be left',
    },
  },
  suggestions: {
    check: { zh: '核对三个数，有上年结转的写明金额', en: 'Check the three, and name what was carried in' },
  },
  examples: {
    valid: [
      { text: '收入合计810.00万元，支出合计750.00万元，年末结余60.00万元。' },
      { text: '年初收入合计780.00万元，追加30.00万元，支出合计750.00万元，年末结余60.00万元。' },
      { text: '上年结转30.00万元，收入合计810.00万元，支出合计750.00万元，年末结余90.00万元。' },
    ],
    invalid: [{ text: '收入合计810.00万元，支出合计750.00万元，年末结余98.70万元。', at: '98.70万元' }],
  },
  *check(report) {
    for (const { income, outgoing, balance } of balancesIn(report)) {
      if (meets(subtract(income.interval, outgoing.interval), balance.interval)) continue;
      if (isDisputed(report, income, outgoing, balance)) continue;
      const expected = inUnitOf(minus(income.value, outgoing.value), balance, 0);
      yield {
        message: 'balance',
        data: { income: income.text, outgoing: outgoing.text, expected, balance: balance.text },
        at: balance,
        related: [income, outgoing],
        stated: balance.text,
        expected,
        derivation: `${income.text} − ${outgoing.text} = ${expected}`,
        suggestion: 'check',
      };
    }
  },
});
