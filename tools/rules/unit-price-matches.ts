import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { mentionBefore } from '../language/mentions.js';
import { meets, product } from '../measure/interval.js';
import { multiply } from '../measure/rational.js';
import { inUnitOf } from '../recompute/derivation.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Statement } from '../recompute/statements.js';
import { statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

/** 147处……每处平均1.15万元，共支出268.64万元. */
interface Product {
  readonly count: Figure;
  readonly price: Figure;
  readonly total: Figure;
}

const per = '每';

const productsIn = ({ placed, passage: { flow } }: Statement): readonly Product[] =>
  placed.flatMap(({ figure: price, start, end }, index) => {
    const next = placed[index + 1];
    if (price.kind !== 'amount' || next?.figure.unit !== price.unit) return [];
    const previous = placed[index - 1]?.end ?? 0;
    const lead = flow.text.slice(previous, start);
    const count = placed
      .slice(0, index)
      .findLast(({ figure }) => figure.kind === 'count' && lead.includes(`${per}${figure.unit}`));
    const isInAll = mentionBefore(flow.text.slice(end, next.start), ties.inAll, next.start - end) !== null;
    return count && isInAll ? [{ count: count.figure, price, total: next.figure }] : [];
  });

export const unitPriceMatches = defineRule({
  id: 'unit-price-matches',
  family: 'arithmetic',
  title: { zh: '数量与单价之积等于合计', en: 'Count times unit price gives the total' },
  severity: 'error',
  basis: { zh: '四则运算；合计 = 数量 × 单价', en: 'Arithmetic: total = count × unit price' },
  rationale: {
    zh: '写明数量、每户（处、人）金额和合计的，三者必须相符。',
    en: 'Where count, price a unit and total are given, the three have to tie.',
  },
  messages: {
    product: {
      zh: '{count} × {price} = {expected}，写作“{total}”',
      en: '{count} × {price} = {expected}, but {total} is given',
    },
  },
  suggestions: {
    check: {
      zh: '核对数量、单价和合计，合计约应为{expected}',
      en: 'Check the three; the total would be about {expected}',
    },
  },
  examples: {
    valid: [
      { text: '为110户发放补助，每户400元，共4.4万元。' },
      { text: '修复水毁点147处，每处平均1.15万元，共支出168.64万元。' },
      { text: '培训3期，人均400元，共支出6万元。' },
    ],
    invalid: [
      {
        text: '全年支出2286.48万元。修复水毁点147处，每处平均1.15万元，共支出237.94万元。',
        at: '237.94万元',
      },
    ],
  },
  *check(report) {
    for (const { count, price, total } of statementsOf(report).flatMap(productsIn)) {
      if (meets(product(count.interval, price.interval), total.interval)) continue;
      if (isDisputed(report, count, price, total)) continue;
      const expected = inUnitOf(multiply(count.value, price.value), total, 0);
      yield {
        message: 'product',
        data: { count: count.text, price: price.text, expected, total: total.text },
        at: total,
        related: [count, price],
        stated: total.text,
        expected,
        derivation: `${count.text} × ${price.text} = ${expected}`,
        suggestion: 'check',
      };
    }
  },
});
