import type { Figure } from '../figures/figure.js';
import { metricKey } from '../figures/noun.js';
import { ties } from '../language/lexicon-ties.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { meets } from '../measure/interval.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const shortest = 4;

const keyOf = ({ metric, unit, period }: Figure): string => `${metricKey(metric ?? '')}|${unit}|${period ?? ''}`;

/** Results that a completion rate or a goal of the year ties to, by what they are of. */
const settled = (report: Report): ReadonlyMap<string, Figure> =>
  new Map(
    indicatorsOf(report).flatMap(({ actual, target, isFirm }) =>
      actual && target && isFirm && metricKey(actual.metric ?? '').length >= shortest
        ? [[keyOf(actual), actual] as const]
        : [],
    ),
  );

/** Results that the prose calls those of the whole year. */
const yearTotals = (report: Report): readonly Figure[] =>
  statementsOf(report).flatMap((statement) =>
    statement.placed.flatMap(({ figure, start }) => {
      const lead = statement.passage.flow.text.slice(clauseAround(statement, start).start, start);
      const isTotal = figure.role === 'actual' && says(lead, ties.wholeYear) && !says(lead, ties.partial);
      return isTotal && figure.modifier === null && !says(statement.text, verdicts.plans) ? [figure] : [];
    }),
  );

export const yearTotalStatedOnce = defineRule({
  id: 'year-total-stated-once',
  family: 'target',
  title: { zh: '同一指标的全年数前后一致', en: 'The total of the year is the same everywhere' },
  severity: 'error',
  basis: { zh: '财预〔2020〕10号（数据真实、结果客观）', en: 'Caiyu [2020] No. 10 (true data, objective results)' },
  rationale: {
    zh: '完成情况写一个数，问题或结论部分又写另一个全年数，读者无法判断以哪个为准。',
    en: 'Where results and problems give two totals of one year, nobody knows which one holds.',
  },
  messages: {
    two: {
      zh: '“{name}”前后不一致：此处全年{here}，完成情况为{there}',
      en: '{name}: {here} for the whole year here, {there} among the results',
    },
  },
  suggestions: { settle: { zh: '核对后统一为一个数', en: 'Check and give one number' } },
  examples: {
    valid: [
      { text: '食品抽检4284批次，完成目标4200批次的102.0%。\n\n全年食品抽检4284批次。' },
      { text: '食品抽检4284批次，完成目标4200批次的102.0%。\n\n上半年食品抽检2100批次。' },
    ],
    invalid: [{ text: '食品抽检4284批次，完成目标4200批次的102.0%。\n\n全年食品抽检4348批次。', at: '4348批次' }],
  },
  *check(report) {
    const results = settled(report);
    for (const figure of yearTotals(report)) {
      const other = results.get(keyOf(figure));
      if (!other || other.id === figure.id || meets(other.interval, figure.interval)) continue;
      if (isDisputed(report, figure, other)) continue;
      yield {
        message: 'two',
        data: { name: figure.metric ?? '', here: figure.text, there: other.text },
        at: figure,
        related: [other],
        stated: figure.text,
        derivation: `${figure.text} ≠ ${other.text}`,
        suggestion: 'settle',
      };
    }
  },
});
