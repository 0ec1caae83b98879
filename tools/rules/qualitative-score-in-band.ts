import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { toFixed } from '../measure/printing.js';
import { compare, divide, hundred, isZero, multiply } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const qualitativeScoreInBand = defineRule({
  id: 'qualitative-score-in-band',
  family: 'score',
  title: { zh: '定性指标得分与达成程度相符', en: 'A qualitative score fits how far the goal was attained' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：达成预期指标 100%–80%，部分达成 80%–60%，未达成 60%–0%；地方分档不同的从其规定',
    en: 'Caiyu [2020] No. 10: attained 100–80 %, partly attained 80–60 %, not attained below 60 % of the weight; local bands take precedence',
  },
  rationale: {
    zh: '写“部分达成”却给九成以上的分，或写“未达成”却过半得分，程度与分数对不上。',
    en: 'A goal that is told as partly attained with nine tenths of its points does not fit its own words.',
  },
  messages: {
    above: {
      zh: '“{name}”写作“{actual}”，得分 {score} 为分值的 {percent}%，高于该档上限 {limit}%',
      en: '{name} is told as {actual}, and {score} is {percent} % of its weight, above the {limit} % of that band',
    },
  },
  suggestions: {
    band: { zh: '按达成程度对应的档次计分，或改写完成情况', en: 'Score within the band, or word the result as it was' },
  },
  examples: {
    valid: [
      { text: table('| 管理制度健全性 | 健全 | 部分达成 | 10 | 7 |') },
      { text: table('| 管理制度健全性 | 健全 | 健全 | 10 | 10 |') },
    ],
    invalid: [{ text: table('| 管理制度健全性 | 健全 | 部分达成 | 10 | 9.5 |'), at: '9.5' }],
  },
  *check(report, { attainment }) {
    const [best, partial] = attainment;
    if (!best || !partial) return;
    for (const { name, comparator, actualText, score, maxScore } of indicatorsOf(report)) {
      if (
        comparator !== 'qualitative' ||
        !score ||
        !maxScore ||
        isZero(maxScore.value) ||
        isDisputed(report, score, maxScore)
      )
        continue;
      const isMissed = says(actualText, verdicts.missedWholly);
      if (!isMissed && !says(actualText, verdicts.attainedPartly)) continue;
      const limit = isMissed ? partial.from : best.from;
      const percent = divide(multiply(score.value, hundred), maxScore.value);
      if (compare(percent, limit) <= 0) continue;
      yield {
        message: 'above',
        data: { name, actual: actualText, score: score.text, percent: toFixed(percent, 1), limit: toFixed(limit, 0) },
        at: score,
        related: [maxScore],
        stated: score.text,
        suggestion: 'band',
      };
    }
  },
});
