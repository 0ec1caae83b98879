import { toDecimalString } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { add, compare, hundred, multiply, zero } from '../measure/rational.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (first: string, second: string, third: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 成本控制 | ≤30万元 | 28万元 | ${first} | ${first} |\n| 培训期数 | ≥10期 | 12期 | ${second} | ${second} |\n| 满意度 | ≥90% | 95% | ${third} | ${third} |\n`;

export const weightConcentrated = defineRule({
  id: 'weight-concentrated',
  family: 'score',
  title: { zh: '分值不集中在一个指标', en: 'No single indicator carries most of the weight' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评表权重合理',
    en: 'Caiyu [2020] No. 10: reasonable weights',
  },
  rationale: {
    zh: '一个指标占去过半分值，其他指标完成得如何就不影响结论。',
    en: 'Where one indicator holds more than half of the weight, the others decide nothing.',
  },
  messages: {
    heavy: {
      zh: '“{name}”一项分值 {weight}，超过全部 {total} 分的 {limit}%',
      en: '{name} alone weighs {weight}, above {limit} % of all {total} points',
    },
  },
  suggestions: { spread: { zh: '按重要程度分散分值', en: 'Spread the weight by importance' } },
  examples: {
    valid: [{ text: table('30', '40', '30') }],
    invalid: [
      { text: table('90', '5', '5'), at: '90' },
      { text: table('30', '40', '30'), at: '40', config: '{ "thresholds": { "concentration": 35 } }' },
    ],
  },
  *check(report, { thresholds: { concentration } }) {
    const indicators = indicatorsOf(report);
    for (const block of new Set(indicators.map((indicator) => indicator.block))) {
      const own = indicators.filter((indicator) => indicator.block === block && indicator.maxScore !== null);
      const total = own.reduce<Rational>((sum, { maxScore }) => (maxScore ? add(sum, maxScore.value) : sum), zero);
      for (const { name, maxScore } of own) {
        if (
          own.length < 3 ||
          !maxScore ||
          compare(multiply(maxScore.value, hundred), multiply(total, concentration)) <= 0
        )
          continue;
        yield {
          message: 'heavy',
          data: { name, weight: maxScore.text, total: toDecimalString(total), limit: toDecimalString(concentration) },
          at: maxScore,
          suggestion: 'spread',
        };
      }
    }
  },
});
