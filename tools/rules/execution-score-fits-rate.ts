import type { Figure } from '../figures/figure.js';
import { toDecimalString, toFixed } from '../measure/printing.js';
import { compare, parseDecimal } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import { executionsOf } from '../recompute/executions.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { proseScores } from '../recompute/scores.js';
import { scoreOfRate } from '../recompute/scoring.js';
import { isExecutionName } from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';
import { roundedScore, steppedScore } from './scheme.js';

interface Scored {
  readonly score: Figure;
  readonly maximum: Figure;
  readonly rate: Figure;
}

const inTables = (report: Report): readonly Scored[] =>
  indicatorsOf(report).flatMap(({ name, score, maxScore, actual }) =>
    isExecutionName(name) && score && maxScore && actual?.unit === '%'
      ? [{ score, maximum: maxScore, rate: actual }]
      : [],
  );

const inProse = (report: Report): readonly Scored[] => {
  const overall = executionsOf(report).find(({ isOverall }) => isOverall)?.rate;
  if (!overall) return [];
  return proseScores(report).flatMap(({ name, score, maximum }) =>
    isExecutionName(name) ? [{ score, maximum, rate: overall }] : [],
  );
};

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

const byStep =
  '{ "executionSteps": [{ "from": 95, "percent": 100 }, { "from": 90, "percent": 90 }, { "from": 0, "percent": 0 }] }';

export const executionScoreFitsRate = defineRule({
  id: 'execution-score-fits-rate',
  family: 'score',
  title: { zh: '预算执行率得分与执行率相符', en: 'The score of budget execution fits its rate' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）及自评表：得分＝分值×执行率，执行率超过100%按100%计；地方分档的从其规定',
    en: 'Caiyu [2020] No. 10 and its form: score = weight × rate, the rate capped at 100 %; local steps take precedence',
  },
  rationale: {
    zh: '执行率得分可以直接算出；取整或分档的办法各地不同，写明即可。',
    en: 'This score follows from the rate; how it is rounded or stepped differs from place to place and should be said.',
  },
  messages: {
    ruled: {
      zh: '执行率 {rate}，分值 {maximum}，按{scheme}应得 {expected} 分，写作 {score}',
      en: 'At a rate of {rate} and a weight of {maximum}, {scheme} gives {expected} points, not {score}',
    },
    differs: {
      zh: '执行率 {rate}，分值 {maximum}，按比例应得 {expected} 分，写作 {score}；如按取整或分档计分请写明',
      en: 'At a rate of {rate} and a weight of {maximum} the score would be {expected}, not {score}; name the rounding or the steps',
    },
  },
  suggestions: { explain: { zh: '改为 {expected} 分，或写明计分办法', en: 'Give {expected}, or name the rule' } },
  examples: {
    valid: [
      { text: table('| 预算执行率 | 100% | 93.91% | 10 | 9.39 |') },
      { text: table('| 预算执行率 | 100% | 103.2% | 10 | 10 |') },
      {
        text: table('| 预算执行率 | 100% | 93.91% | 10 | 9 |'),
        config: '{ "rounding": { "decimals": 0, "mode": "down" } }',
      },
      { text: table('| 预算执行率 | 100% | 93.91% | 10 | 9 |'), config: byStep },
    ],
    invalid: [
      { text: table('| 预算执行率 | 100% | 93.91% | 10 | 9 |'), at: '9' },
      { text: table('| 预算执行率 | 100% | 93.91% | 10 | 9 |'), at: '9', config: '{ "rounding": { "decimals": 2 } }' },
      { text: table('| 预算执行率 | 100% | 93.91% | 10 | 9.39 |'), at: '9.39', config: byStep },
    ],
  },
  *check(report, scheme) {
    const seen = new Set<string>();
    for (const { score, maximum, rate } of [...inTables(report), ...inProse(report)]) {
      const stepped = steppedScore(scheme, maximum.value, rate.value);
      const exact = stepped ?? scoreOfRate(maximum, rate);
      const ruled = roundedScore(scheme, exact) ?? (stepped ? toDecimalString(stepped) : null);
      const decimals = Math.max(1, decimalsOf(score.numeral));
      if (
        compare(parseDecimal(ruled ?? toFixed(exact, decimals)), score.value) === 0 ||
        compare(score.value, maximum.value) > 0
      )
        continue;
      if (seen.has(score.id) || isDisputed(report, score, maximum, rate)) continue;
      seen.add(score.id);
      const expected = ruled ?? toFixed(exact, 2);
      yield {
        message: ruled === null ? 'differs' : 'ruled',
        ...(ruled === null ? {} : { severity: 'warning' as const }),
        data: { scheme: scheme.name, rate: rate.text, maximum: maximum.text, expected, score: score.text },
        at: score,
        related: [maximum, rate],
        stated: score.text,
        expected,
        derivation: stepped ? `${rate.text} → ${expected}` : `${maximum.text} × ${rate.text} = ${expected}`,
        suggestion: 'explain',
      };
    }
  },
});
