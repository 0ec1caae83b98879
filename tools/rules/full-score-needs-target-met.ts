import type { Figure } from '../figures/figure.js';
import { budgetWords, verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { toFixed } from '../measure/printing.js';
import { compare, divide, hundred, multiply, parseDecimal } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Indicator } from '../recompute/indicator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { remembered } from '../recompute/remembered.js';
import type { Report } from '../recompute/report.js';
import { isFull, proseScores } from '../recompute/scores.js';
import { proportionalScore, roundsTo, scoreDecimals } from '../recompute/scoring.js';
import { isExecutionName, missedGoals } from '../recompute/shortfalls.js';
import { statementsOf } from '../recompute/statements.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';
import type { Scheme } from './scheme.js';
import { roundedScore } from './scheme.js';

const completion = (target: Figure, actual: Figure): string =>
  `${toFixed(divide(multiply(actual.value, hundred), target.value), 2)}%`;

const calculation = ({ target, actual, polarity }: Indicator): string => {
  if (!target || !actual) return '';
  return polarity === 'lower'
    ? `${actual.text} > ${target.text}`
    : `${actual.text} ÷ ${target.text} = ${completion(target, actual)}`;
};

/** Some places give full marks from a share of the target on; what a report says of that makes it a question. */
const hasOwnSteps = remembered((report: Report) =>
  statementsOf(report).some(
    ({ text, placed }) => says(text, budgetWords.fullMarksFrom) && placed.some(({ figure }) => figure.unit === '%'),
  ),
);

function* inTables(report: Report, scheme: Scheme): Iterable<FindingDraft> {
  for (const indicator of indicatorsOf(report)) {
    const { name, target, actual, score, maxScore, attainment, polarity } = indicator;
    if (!target || !actual || !score || !maxScore || attainment !== 'missed' || isExecutionName(name)) continue;
    if (!isFull({ name, score, maximum: maxScore, group: [] }) || isDisputed(report, target, actual, score, maxScore))
      continue;
    const earned = proportionalScore(indicator);
    const ruled = earned === null ? null : roundedScore(scheme, earned);
    if (ruled !== null && compare(parseDecimal(ruled), score.value) === 0) continue;
    const isRounding = earned !== null && roundsTo(earned, score, scoreDecimals(report, score));
    yield {
      message: polarity === 'lower' ? 'exceeded' : 'missed',
      data: { name, target: target.text, actual: actual.text, score: score.text, maximum: maxScore.text },
      at: actual,
      related: [target, score, maxScore],
      severity: isRounding || hasOwnSteps(report) ? 'info' : 'error',
      stated: score.text,
      derivation: calculation(indicator),
      suggestion: 'score',
    };
  }
}

const classIn = (name: string): string | null => verdicts.classes.find((word) => name.includes(word)) ?? null;

/** A missed goal below a heading of this class, and of no other class in the same heading. */
const belongsTo = (indicator: Indicator, scored: string): boolean =>
  indicator.group.some(
    (title) => title.includes(scored) && verdicts.classes.filter((word) => title.includes(word)).length === 1,
  );

function* inProse(report: Report): Iterable<FindingDraft> {
  const missed = missedGoals(report);
  for (const { name, score, maximum, group } of proseScores(report)) {
    const scored = classIn(name);
    if (
      scored === null ||
      isExecutionName(name) ||
      !isFull({ name, score, maximum, group }) ||
      isDisputed(report, score, maximum)
    )
      continue;
    const own = missed.filter(
      (indicator) =>
        belongsTo(indicator, scored) && !isDisputed(report, indicator.actual, indicator.target, indicator.rate),
    );
    const [first] = own;
    if (!first) continue;
    yield {
      message: 'class',
      data: { name, score: score.text, missed: own.map((each) => each.name).join('、') },
      at: score,
      related: [
        maximum,
        ...own.flatMap(({ actual, target, rate }) => [actual, target, rate].filter((figure) => figure !== null)),
      ],
      severity: hasOwnSteps(report) ? 'info' : 'error',
      stated: score.text,
      derivation: own
        .map(calculation)
        .filter((text) => text !== '')
        .join('；'),
      suggestion: 'score',
    };
  }
}

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const fullScoreNeedsTargetMet = defineRule({
  id: 'full-score-needs-target-met',
  family: 'score',
  title: { zh: '未达目标不得满分', en: 'No full marks for a missed target' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：定量指标未完成的，按实际完成值与指标值的比例计分',
    en: 'Caiyu [2020] No. 10: a quantitative indicator that is missed scores in proportion to what was achieved',
  },
  rationale: {
    zh: '复核时先看未完成的指标扣没扣分；未达目标仍得满分是自评分数虚高最常见的样子。控制类指标以不超过为达标。',
    en: 'Reviewers look first whether a missed indicator lost points; for a ceiling, exceeding it is missing it.',
  },
  messages: {
    missed: {
      zh: '“{name}”目标 {target}，实际 {actual}，未达目标，却得满分 {score}（分值 {maximum}）',
      en: '{name}: target {target}, achieved {actual}, missed, and yet full marks {score} of {maximum}',
    },
    exceeded: {
      zh: '“{name}”上限 {target}，实际 {actual}，超出控制数，却得满分 {score}（分值 {maximum}）',
      en: '{name}: ceiling {target}, actual {actual}, exceeded, and yet full marks {score} of {maximum}',
    },
    class: {
      zh: '“{name}”得满分 {score}，但其中“{missed}”未完成目标',
      en: '{name} has full marks {score}, although {missed} missed the target',
    },
  },
  suggestions: {
    score: {
      zh: '按计分办法重新计算该项得分，并更正总分；如另有计分规则，请写明',
      en: 'Score it again by the rules and correct the total; name the rule where another one applies',
    },
  },
  examples: {
    valid: [
      { text: table('| 培训农民（人） | ≥180 | 164 | 5 | 4.56 |') },
      { text: table('| 每公里成本（元） | ≤5300 | 5120 | 10 | 10 |') },
      {
        text: '# 某局2023年度绩效自评报告\n\n产出指标得分23分（共25分）。\n\n## 产出指标完成情况\n\n培训农民164人，完成目标180人的91.1%。',
      },
    ],
    invalid: [
      { text: table('| 培训农民（人） | ≥180 | 164 | 5 | 5 |'), at: '164' },
      { text: table('| 每公里成本（元） | ≤5300 | 5830 | 10 | 10 |'), at: '5830' },
      {
        text: '# 某局2023年度绩效自评报告\n\n## 一、结论\n\n自评得分100分，其中：产出指标得分25分（共25分）。\n\n## 二、产出指标完成情况\n\n培训农民164人，完成目标180人的91.1%。',
        at: '25分',
      },
    ],
  },
  *check(report, scheme) {
    yield* inTables(report, scheme);
    yield* inProse(report);
  },
});
