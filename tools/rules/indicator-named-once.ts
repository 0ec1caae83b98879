import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { defineRule } from './rule.js';

const [enough, digits, longest] = [3, 3, 14];

const valueKey = ({ unit, value, period, role }: Figure): string =>
  `${unit}|${value.n}/${value.d}|${period ?? ''}|${role}`;

const isTelling = ({ kind, numeral, metric, role }: Figure): boolean =>
  (kind === 'amount' || kind === 'count') &&
  (role === 'actual' || role === 'target') &&
  [...numeral].filter((character) => character >= '0' && character <= '9').length >= digits &&
  metric !== null &&
  metric.length >= enough &&
  metric.length <= longest;

/** Figures of one value whose names are alike and yet not the same. */
const sameThing = (figures: readonly Figure[]): readonly Figure[] => {
  const [first] = figures;
  const own = figures.filter(({ metric }) => likeness(metric ?? '', first?.metric ?? '') >= 1);
  const distinct = own.filter(({ metric }, index) => own.findIndex((other) => other.metric === metric) === index);
  return distinct.filter(
    ({ metric }) => !distinct.some((other) => other.metric !== metric && other.metric?.includes(metric ?? '')),
  );
};

export const indicatorNamedOnce = defineRule({
  id: 'indicator-named-once',
  family: 'wording',
  title: { zh: '同一指标用同一名称', en: 'One indicator has one name' },
  severity: 'info',
  basis: { zh: '绩效指标名称前后一致', en: 'Indicators keep their names' },
  rationale: {
    zh: '“进出口总额”“进出口总值”“货物贸易进出口”混用，读者不知是否同一指标。',
    en: 'Where one indicator has three names, readers wonder whether it is three.',
  },
  messages: {
    names: { zh: '同一指标有{count}个名称：{names}', en: 'One indicator has {count} names: {names}' },
  },
  suggestions: { settle: { zh: '统一名称', en: 'Settle on one name' } },
  examples: {
    valid: [{ text: '货物进出口总额41.9亿元。\n\n货物进出口总额41.9亿元。\n\n货物进出口总额41.9亿元。' }],
    invalid: [
      {
        text: '货物进出口总额41.9亿元。\n\n进出口总值41.9亿元，位次前移。\n\n货物贸易进出口41.9亿元。',
        at: '41.9亿元',
      },
    ],
  },
  *check(report) {
    const byValue = new Map<string, Figure[]>();
    for (const figure of report.figures.filter(isTelling)) {
      const own = byValue.get(valueKey(figure));
      if (own) own.push(figure);
      else byValue.set(valueKey(figure), [figure]);
    }
    for (const figures of byValue.values()) {
      const named = sameThing(figures);
      const [first, ...others] = named;
      if (!first || named.length < enough) continue;
      const names = named.map(({ metric }) => metric ?? '').join('、');
      yield {
        message: 'names',
        data: { count: `${named.length}`, names },
        at: first,
        related: others,
        suggestion: 'settle',
      };
    }
  },
});
