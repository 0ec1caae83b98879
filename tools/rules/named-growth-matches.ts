import type { Figure } from '../figures/figure.js';
import { metricKey } from '../figures/noun.js';
import { ties } from '../language/lexicon-ties.js';
import { mentionBefore, says } from '../language/mentions.js';
import { moneyName, overall } from '../language/money-name.js';
import { exactly, meets, negate, quotient, scale, subtract } from '../measure/interval.js';
import { toFixed } from '../measure/printing.js';
import { divide, equal, hundred, magnitude, subtract as minus, multiply } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { isDisputed } from '../recompute/dispute.js';
import { executionsOf } from '../recompute/executions.js';
import type { Report } from '../recompute/report.js';
import type { Statement } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

/** The level of this year under the name that the sentence compares: the whole spending, or the one figure so called. */
const levelOf = (report: Report, name: string, previous: Figure): Figure | null => {
  if (name === '') return null;
  if (moneyName(name) === overall && previous.kind === 'amount')
    return executionsOf(report).find(({ isOverall, outturn }) => isOverall && outturn)?.outturn ?? null;
  const key = metricKey(name);
  const found = report.figures.filter(
    ({ metric, role, unit }) =>
      metric !== null &&
      unit === previous.unit &&
      (role === 'actual' || role === 'outturn') &&
      metricKey(metric) === key,
  );
  const [first] = found;
  return first && key.length >= 3 && found.every(({ value }) => equal(value, first.value)) ? first : null;
};

interface Growth {
  readonly stated: Figure;
  readonly previous: Figure;
  readonly current: Figure;
  readonly isFall: boolean;
}

/** 总支出比上年的2143.06万元增长8.69%: the level of this year stands in another sentence. */
const growthsIn = (report: Report, statement: Statement): readonly Growth[] =>
  statement.placed.flatMap(({ figure: previous, start, end }, index) => {
    const next = statement.placed[index + 1];
    if (next?.figure.unit !== '%' || previous.unit === '%') return [];
    const { text } = statement.passage.flow;
    const clause = clauseAround(statement, start);
    const lead = text.slice(clause.start, start);
    const between = text.slice(end, next.start);
    const isFall = mentionBefore(between, ties.fell, between.length)?.start === 0;
    if (!isFall && mentionBefore(between, ties.grew, between.length)?.start !== 0) return [];
    if (!says(lead, ties.lastPeriod) || statement.placed[index - 1]?.end === clause.start) return [];
    const cut = Math.min(...ties.than.map((word) => lead.indexOf(word)).filter((at) => at >= 0), lead.length);
    const isAlone = !statement.placed.some((other) => other.start >= clause.start && other.start < start);
    const current = isAlone && cut < lead.length ? levelOf(report, lead.slice(0, cut), previous) : null;
    return current ? [{ stated: next.figure, previous, current, isFall }] : [];
  });

export const namedGrowthMatches = defineRule({
  id: 'named-growth-matches',
  family: 'arithmetic',
  title: { zh: '增幅与别处写明的本年数相符', en: 'Growth ties with the level stated elsewhere' },
  severity: 'error',
  basis: {
    zh: '四则运算；增长率 =（本期 − 基期）÷ 基期',
    en: 'Arithmetic: growth = (current − previous) ÷ previous',
  },
  rationale: {
    zh: '本句只写上年数和增幅，本年数在别处的，三者也要相符。',
    en: 'Where a sentence gives only base and growth, the level stated elsewhere has to fit them.',
  },
  messages: {
    growth: {
      zh: '增减幅度 {stated} 与本年{current}、上年{previous}不符，应为 {expected}',
      en: '{stated} does not tie with {current} of this year and {previous} of the year before: {expected}',
    },
  },
  suggestions: { fix: { zh: '改为“{expected}”，或核对两年的数', en: 'Write {expected}, or check both years' } },
  examples: {
    valid: [
      {
        text: '预算2360.00万元，支出2286.48万元，执行率96.88%。日常工作正常开展。总支出比上年的2143.06万元增长6.69%。',
      },
      { text: '新增就业1250人。新增就业比上年的1000人增长25%。' },
    ],
    invalid: [
      {
        text: '预算2360.00万元，支出2286.48万元，执行率96.88%。日常工作正常开展。总支出比上年的2143.06万元增长7.41%。',
        at: '7.41%',
      },
    ],
  },
  *check(report) {
    for (const { stated, previous, current, isFall } of statementsOf(report).flatMap((each) =>
      growthsIn(report, each),
    )) {
      const ratio = quotient(current.interval, previous.interval);
      const growth = ratio && subtract(scale(ratio, hundred), exactly(hundred));
      if (!growth || meets(isFall ? negate(growth) : growth, stated.interval)) continue;
      if (isDisputed(report, stated, previous, current)) continue;
      const exact = divide(multiply(minus(current.value, previous.value), hundred), previous.value);
      const expected = `${toFixed(isFall ? magnitude(exact) : exact, decimalsOf(stated.numeral))}%`;
      yield {
        message: 'growth',
        data: { stated: stated.text, current: current.text, previous: previous.text, expected },
        at: stated,
        related: [previous, current],
        stated: stated.text,
        expected,
        derivation: `(${current.text} − ${previous.text}) ÷ ${previous.text} = ${toFixed(exact, 4)}%`,
        suggestion: 'fix',
      };
    }
  },
});
