import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { toFixed } from '../measure/printing.js';
import { compare, isZero, parseDecimal } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { remembered } from '../recompute/remembered.js';
import type { Report } from '../recompute/report.js';
import { isWithinRounding, proportionalScore } from '../recompute/scoring.js';
import { isExecutionName } from '../recompute/shortfalls.js';
import { statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';
import { roundedScore } from './scheme.js';

const isOwnRule = remembered((report: Report) =>
  statementsOf(report).some(({ text }) => says(text, budgetWords.proportional)),
);
const hasSteps = remembered((report: Report) => statementsOf(report).some(({ text }) => says(text, budgetWords.steps)));

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n未完成的指标按完成比例计分。\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const scoreProportional = defineRule({
  id: 'score-proportional',
  family: 'score',
  title: { zh: '未完成的指标按比例计分', en: 'A missed target scores in proportion' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：未完成的按实际完成值与指标值的比例计分；地方另有分档办法的从其规定',
    en: 'Caiyu [2020] No. 10: what is missed scores in proportion; local schemes by steps take precedence',
  },
  rationale: {
    zh: '得分高于按比例应得的分数，复核时会被核减；报告写明按比例计分的，按报告自己的办法看也不符。',
    en: 'A score above the proportional one is cut at re-check, and where the report says that it scores in proportion, it breaks its own rule.',
  },
  messages: {
    differs: {
      zh: '“{name}”目标 {target}，实际 {actual}，按比例应得 {expected} 分，写作 {score} 分（分值 {maximum}）；如按分档计分请写明',
      en: '{name}: target {target}, achieved {actual}, {expected} points in proportion, but {score} of {maximum} given; name the steps where scores go by steps',
    },
  },
  suggestions: {
    rescore: {
      zh: '改为 {expected} 分并更正合计，或写明计分办法',
      en: 'Give {expected} and correct the sums, or name the rule',
    },
  },
  examples: {
    valid: [
      {
        text: table('| 技能培训 | ≥360人次 | 306人次 | 15 | 12 |'),
        config: '{ "rounding": { "decimals": 0, "mode": "down" } }',
      },
      { text: table('| 技能培训 | ≥360人次 | 306人次 | 15 | 12.75 |') },
      { text: table('| 技能培训 | ≥360人次 | 306人次 | 15 | 12.8 |') },
    ],
    invalid: [
      { text: table('| 技能培训 | ≥360人次 | 306人次 | 15 | 14 |'), at: '14' },
      {
        text: table('| 技能培训 | ≥360人次 | 306人次 | 15 | 12.8 |'),
        at: '12.8',
        config: '{ "rounding": { "decimals": 2 } }',
      },
    ],
  },
  *check(report, scheme) {
    for (const indicator of indicatorsOf(report)) {
      const { name, target, actual, score, maxScore, attainment, reason } = indicator;
      const expected = proportionalScore(indicator);
      if (
        attainment !== 'missed' ||
        !target ||
        !actual ||
        !score ||
        !maxScore ||
        expected === null ||
        isExecutionName(name)
      )
        continue;
      if (compare(score.value, maxScore.value) >= 0 || isZero(score.value)) continue;
      const ruled = roundedScore(scheme, expected);
      if (ruled === null ? isWithinRounding(expected, score) : compare(parseDecimal(ruled), score.value) === 0)
        continue;
      if (isDisputed(report, target, actual, score, maxScore)) continue;
      const isSure =
        !hasSteps(report) &&
        compare(score.value, expected) > 0 &&
        (ruled !== null || isOwnRule(report) || says(reason, budgetWords.proportional));
      const points = ruled ?? toFixed(expected, 2);
      yield {
        message: 'differs',
        data: {
          name,
          target: target.text,
          actual: actual.text,
          expected: points,
          score: score.text,
          maximum: maxScore.text,
        },
        at: score,
        related: [target, actual, maxScore],
        severity: isSure ? 'warning' : 'info',
        stated: score.text,
        expected: points,
        derivation: `${maxScore.text} × ${actual.text} ÷ ${target.text} = ${points}`,
        suggestion: 'rescore',
      };
    }
  },
});
