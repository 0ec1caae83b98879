import type { Figure } from '../figures/figure.js';
import { decimalsOf } from '../measure/rounding.js';
import { defineRule } from './rule.js';

const enough = 3;

/** The one rate of a paragraph that has fewer decimals than all others; several are a choice, not a lost digit. */
const unevenIn = (figures: readonly Figure[]): Figure | null => {
  const rates = figures.filter(
    ({ kind, role, numeral }) => kind === 'percent' && role === 'rate' && numeral.includes('.'),
  );
  const most = rates.reduce((longest, { numeral }) => Math.max(longest, decimalsOf(numeral)), 0);
  const shorter = rates.filter(({ numeral }) => decimalsOf(numeral) < most);
  return rates.length >= enough && shorter.length === 1 ? (shorter[0] ?? null) : null;
};

export const decimalsEven = defineRule({
  id: 'decimals-even',
  family: 'unit',
  title: { zh: '同一段的比率小数位数一致', en: 'Rates of one paragraph have the same decimals' },
  severity: 'info',
  basis: { zh: 'GB/T 8170-2008 与报表惯例', en: 'GB/T 8170-2008 and the practice of tables' },
  rationale: {
    zh: '93.91%、100.2%、86.63%并列，读者不知道中间一个是否少写了一位。',
    en: 'Among two-decimal rates, one with a single decimal looks like a lost digit.',
  },
  messages: {
    uneven: {
      zh: '“{stated}”的小数位数少于同段其他比率',
      en: '{stated} has fewer decimals than the other rates of its paragraph',
    },
  },
  suggestions: { even: { zh: '统一保留同样的小数位数', en: 'Print the same number of decimals' } },
  examples: {
    valid: [
      {
        text: '四、资金\n\n全年预算100万元，执行93.91万元，执行率93.91%，其中基本支出执行率100%，项目支出执行率86.63%。',
      },
    ],
    invalid: [
      {
        text: '四、资金\n\n全年预算数4059.62万元，全年执行数3812.25万元，执行率93.91%。其中：基本支出2181.64万元，执行率100.2%，项目支出1630.61万元，执行率86.63%。',
        at: '100.2%',
      },
    ],
  },
  *check({ document, figures }) {
    const byBlock = new Map<number, Figure[]>();
    for (const figure of figures) {
      if (figure.origin !== 'prose') continue;
      const same = byBlock.get(figure.block);
      if (same) same.push(figure);
      else byBlock.set(figure.block, [figure]);
    }
    for (const inBlock of byBlock.values()) {
      const odd = unevenIn(inBlock);
      if (!odd) continue;
      const stated = document.text.slice(odd.start, odd.end);
      yield { message: 'uneven', data: { stated }, at: odd, stated, suggestion: 'even' };
    }
  },
});
