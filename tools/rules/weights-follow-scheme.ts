import type { Figure } from '../figures/figure.js';
import { isMentioned } from '../language/naming.js';
import { toDecimalString } from '../measure/printing.js';
import type { Rational } from '../measure/rational.js';
import { add, equal, zero } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { proseScores } from '../recompute/scores.js';
import { defineRule } from './rule.js';
import type { Weight } from './scheme.js';

/** What a report gives a first-level indicator, with the figures that say so. */
interface Given {
  readonly name: string;
  readonly weight: Rational;
  readonly figures: readonly Figure[];
}

const isNamed = ({ indicator }: Weight, name: string): boolean =>
  name !== '' && (isMentioned(indicator, name) || isMentioned(name, indicator));

const inProse = (report: Report): readonly Given[] =>
  proseScores(report).map(({ name, maximum }) => ({ name, weight: maximum.value, figures: [maximum] }));

/** The weights of the rows below each first-level indicator, table by table. */
const inTables = (report: Report): readonly Given[] => {
  const groups = new Map<string, Given>();
  for (const { block, group, name, maxScore, origin } of indicatorsOf(report)) {
    const first = group.at(-1) ?? name;
    if (origin !== 'table' || !maxScore) continue;
    const key = `${block}|${first}`;
    const own = groups.get(key) ?? { name: first, weight: zero, figures: [] };
    groups.set(key, { ...own, weight: add(own.weight, maxScore.value), figures: [...own.figures, maxScore] });
  }
  return [...groups.values()];
};

export const weightsFollowScheme = defineRule({
  id: 'weights-follow-scheme',
  family: 'score',
  title: { zh: '一级指标分值与评分方案一致', en: 'First-level weights follow the scheme' },
  severity: 'warning',
  basis: {
    zh: 'gouji.config.json 中写明的地方评分方案；没有写明时不检查',
    en: 'The scheme stated in gouji.config.json; nothing is asked where none is stated',
  },
  rationale: {
    zh: '各地方案规定了一级指标的分值，报告自行调整的，得分与其他单位不可比。',
    en: 'Where a scheme sets the weights, a report that changes them cannot be compared with others.',
  },
  messages: {
    differs: {
      zh: '“{name}”分值 {given}，{scheme}规定为 {weight}',
      en: '{name} weighs {given}; {scheme} sets {weight}',
    },
  },
  suggestions: {
    align: {
      zh: '按方案改为 {weight} 分，或写明调整依据',
      en: 'Set it to {weight}, or name the ground for the change',
    },
  },
  examples: {
    valid: [{ text: '产出指标得分25分（共25分），效益指标得分35分（共35分）。' }],
    invalid: [
      {
        text: '预算执行得分10分（共10分），产出指标得分40分（共40分），效益指标得分40分（共40分）。',
        at: '40分',
        config: '{ "scheme": "某财绩〔2024〕1号", "weights": { "预算执行": 10, "产出": 50, "效益": 40 } }',
      },
    ],
  },
  *check(report, { hasOwnWeights, weights, name: scheme }) {
    if (!hasOwnWeights) return;
    for (const given of [...inProse(report), ...inTables(report)]) {
      const own = weights.find((each) => isNamed(each, given.name));
      const [first, ...others] = given.figures;
      if (!own || !first || equal(own.weight, given.weight) || isDisputed(report, ...given.figures)) continue;
      const [weight, printed] = [toDecimalString(own.weight), toDecimalString(given.weight)];
      yield {
        message: 'differs',
        data: { name: given.name, given: printed, scheme, weight },
        at: first,
        related: others,
        stated: printed,
        expected: weight,
        suggestion: 'align',
      };
    }
  },
});
