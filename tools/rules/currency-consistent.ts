import type { Figure } from '../figures/figure.js';
import { likeness, metricKey } from '../figures/noun.js';
import { compare, equal, multiply, rational } from '../measure/rational.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { defineRule } from './rule.js';

const near = rational(2n);
/** Reports are kept in it, so that only the other currencies are few enough to be held against all. */
const home = 'CNY';

/** Figures by the key of their metric. */
const byName = (figures: readonly Figure[]): ((figure: Figure) => readonly Figure[]) => {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = metricKey(figure.metric ?? '');
    const same = found.get(key);
    if (same) same.push(figure);
    else if (key !== '') found.set(key, [figure]);
  }
  return ({ metric }) => found.get(metricKey(metric ?? '')) ?? [];
};

const isPlain = ({ role }: Figure): boolean => role === 'actual' || role === 'target';

/** What has one name, of one year and printed alike in two currencies. */
const isSlip = (a: Figure, b: Figure): boolean => {
  if (a.unit === b.unit || a.period !== b.period) return false;
  if (!isPlain(a) || !isPlain(b) || !equal(a.factor, b.factor)) return false;
  return compare(multiply(a.value, near), b.value) >= 0 && compare(multiply(b.value, near), a.value) >= 0;
};

/** Goals and results of one name in different currencies, in tables and across the prose. */
const pairsOf = (report: Report): readonly (readonly [Figure, Figure])[] => {
  const rows = indicatorsOf(report).flatMap(({ origin, target, actual }) =>
    origin === 'table' && target && actual ? [[target, actual] as const] : [],
  );
  const amounts = report.figures.filter(({ kind, metric, cell }) => kind === 'amount' && metric !== null && !cell);
  const named = byName(amounts);
  const targets = amounts.filter(({ role }) => role === 'target');
  const foreign = amounts.filter(({ unit }) => unit !== home);
  const slips = foreign.flatMap((figure) =>
    named(figure)
      .filter((other) => other.block !== figure.block && isSlip(figure, other))
      .map((other) => (figure.start < other.start ? ([figure, other] as const) : ([other, figure] as const))),
  );
  const prose = targets.flatMap((target) =>
    named(target)
      .filter(({ role }) => role === 'actual')
      .map((actual) => [target, actual] as const),
  );
  return [...rows, ...prose, ...slips];
};

const table = (actual: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 实际利用外资 | ≥5665万美元 | ${actual} | 10 | 10 |\n`;

export const currencyConsistent = defineRule({
  id: 'currency-consistent',
  family: 'unit',
  title: { zh: '目标与实际币种一致', en: 'Target and result are in one currency' },
  severity: 'error',
  basis: { zh: '同一指标目标与实际计量单位一致', en: 'Target and result of one indicator share their unit' },
  rationale: {
    zh: '目标是万美元、完成写万元，完成率无从计算。',
    en: 'A target in dollars and a result in yuan give no completion rate.',
  },
  messages: {
    mixed: {
      zh: '“{name}”目标{target}，实际{actual}，币种不一致',
      en: '{name}: target {target}, achieved {actual}, in different currencies',
    },
  },
  suggestions: { unify: { zh: '核对币种，统一为目标的币种', en: 'Check the currency and use that of the target' } },
  examples: {
    valid: [
      { text: table('5712万美元') },
      { text: '货物进出口总额186.00亿元。\n\n货物进出口总额191.58亿元（26.60亿美元）。' },
    ],
    invalid: [
      { text: table('5712万元'), at: '5712万元' },
      { text: '实际利用外资2.40亿美元，新增企业35家。\n\n实际利用外资2.16亿元，未完成目标。', at: '2.16亿元' },
    ],
  },
  *check(report) {
    const seen = new Set<string>();
    for (const [target, actual] of pairsOf(report)) {
      if (target.kind !== 'amount' || actual.kind !== 'amount' || target.unit === actual.unit) continue;
      const isTold = report.figures.some(
        ({ metric, unit, role, kind, block }) =>
          kind === 'amount' &&
          block === actual.block &&
          role === 'actual' &&
          unit === target.unit &&
          likeness(metric ?? '', actual.metric ?? '') >= 2,
      );
      if (isTold || seen.has(actual.id)) continue;
      seen.add(actual.id);
      yield {
        message: 'mixed',
        data: { name: actual.metric ?? '', target: target.text, actual: actual.text },
        at: actual,
        related: [target],
        stated: actual.text,
        suggestion: 'unify',
      };
    }
  },
});
