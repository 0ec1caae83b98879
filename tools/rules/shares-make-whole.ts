import { meets } from '../measure/interval.js';
import { toDecimalString, toFixed } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { add, compare, divide, hundred, multiply, zero } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import type { ShareList } from '../recompute/share-lists.js';
import { makeWhole, shareLists, sharesOf } from '../recompute/share-lists.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

/** The printed shares fit the amounts in another order only. */
const areSwapped = ({ shares, amounts }: ShareList): boolean => {
  const expected = sharesOf(amounts);
  const fits = shares.map((share) => expected.map((each) => each !== null && meets(share.interval, each)));
  if (fits.every((row, index) => row[index])) return false;
  const free = new Set(expected.keys());
  return fits.every((row) => {
    const own = row.findIndex((fit, index) => fit && free.has(index));
    return free.delete(own);
  });
};

const swapped = ({ shares, amounts }: ShareList): FindingDraft | null => {
  const total = amounts.reduce((sum, { value }) => add(sum, value), zero);
  const expected = shares.map((share, index) => {
    const amount = amounts[index];
    return amount ? `${toFixed(divide(multiply(amount.value, hundred), total), decimalsOf(share.numeral))}%` : '';
  });
  const [first, ...others] = shares;
  if (!first) return null;
  const list = expected.join('、');
  return {
    message: 'swapped',
    data: { shares: shares.map(({ text }) => text).join('、'), expected: list },
    at: first,
    related: [...others, ...amounts],
    stated: first.text,
    expected: expected[0] ?? '',
    derivation: amounts
      .map(
        ({ text }, index) => `${text} ÷ (${amounts.map((each) => each.text).join(' + ')}) = ${expected[index] ?? ''}`,
      )
      .join('；'),
    suggestion: 'swap',
  };
};

const totalOf = ({ shares }: ShareList): Rational => shares.reduce((sum, { value }) => add(sum, value), zero);
const isOver = (list: ShareList): boolean => compare(totalOf(list), hundred) > 0;

const off = (list: ShareList): FindingDraft | null => {
  const { shares } = list;
  const total = totalOf(list);
  const last = shares.at(-1);
  if (!last) return null;
  const [printed, side] = [`${toDecimalString(total)}%`, isOver(list) ? 'over' : 'under'];
  return {
    message: side,
    ...(side === 'under' ? { severity: 'warning' as const } : {}),
    data: { total: printed },
    at: last,
    related: shares.slice(0, -1),
    stated: last.text,
    derivation: `${shares.map(({ text }) => text).join(' + ')} = ${printed}`,
    suggestion: 'recheck',
  };
};

export const sharesMakeWhole = defineRule({
  id: 'shares-make-whole',
  family: 'arithmetic',
  title: { zh: '各项占比合计为100%且与金额对应', en: 'Shares come to 100 % and stand in the order of their amounts' },
  severity: 'error',
  basis: { zh: '四则运算；占比 = 部分 ÷ 总体', en: 'Arithmetic: share = part ÷ whole' },
  rationale: {
    zh: '同一总体的各部分占比之和为100%（允许四舍五入尾差）；逐项列出的占比要与前面的金额一一对应。',
    en: 'The shares of one whole add to 100 % within rounding, and follow the order of the amounts that they belong to.',
  },
  messages: {
    swapped: {
      zh: '占比与金额的顺序不对应：{shares}，按金额应依次为{expected}',
      en: 'The shares {shares} do not stand in the order of their amounts, which gives {expected}',
    },
    over: { zh: '各项占比合计{total}，超过100%', en: 'The shares add to {total}, above 100 %' },
    under: { zh: '各项占比合计{total}，不足100%', en: 'The shares add to {total}, below 100 %' },
  },
  suggestions: {
    swap: { zh: '对调占比，或核对金额', en: 'Put the shares in the order of the amounts, or check the amounts' },
    recheck: { zh: '逐项核对占比，或补写其余部分', en: 'Check each share, or name the part that is missing' },
  },
  examples: {
    valid: [
      { text: '人员经费1774.54万元、公用和项目经费797.26万元，分别占69%和31%。' },
      { text: '资金按来源分：中央、省级、市级资金分别占33.3%、33.3%、33.3%。' },
      { text: '基本支出592.00万元、项目支出344.00万元，分别占全部支出的59.2%和34.4%。' },
      { text: '受训人员中女性、党员分别占62%、58%。' },
      { text: '从结构看，人员经费占总支出的66.3%，公用经费、项目支出分别占8.0%和25.7%。' },
    ],
    invalid: [
      { text: '人员经费1774.54万元、公用和项目经费797.26万元，分别占31%和69%。', at: '31%' },
      { text: '补助资金按对象分：老年人、残疾人、儿童及其他分别占38.6%、41.2%、22.4%。', at: '22.4%' },
    ],
  },
  *check(report) {
    for (const list of shareLists(report)) {
      if (isDisputed(report, ...list.shares, ...list.amounts)) continue;
      const isSum = !makeWhole(list.shares) && (list.isWhole || (list.isMoney && isOver(list)));
      const draft = list.amounts.length > 0 && areSwapped(list) ? swapped(list) : isSum ? off(list) : null;
      if (draft) yield draft;
    }
  },
});
