import type { Figure } from '../figures/figure.js';
import { ties } from '../language/lexicon-ties.js';
import { says } from '../language/mentions.js';
import type { Rational } from '../measure/rational.js';
import { compare, divide, isZero, magnitude, multiply, parseDecimal, rational } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const tenThousand = rational(10_000n);
const near = rational(3n);

const isNear = (a: Rational, b: Rational): boolean =>
  compare(multiply(a, near), b) >= 0 && compare(multiply(b, near), a) >= 0;

/** The numerals are alike and the units lie 10,000 apart: 3.85万元 beside 3.52亿元. */
const isSlip = (a: Figure, b: Figure): boolean => {
  if (a.unit !== b.unit || isZero(a.value) || isZero(b.value)) return false;
  const [x, y] = [magnitude(parseDecimal(a.numeral)), magnitude(parseDecimal(b.numeral))];
  const ratio = divide(a.factor, b.factor);
  const isApart = compare(ratio, tenThousand) === 0 || compare(multiply(ratio, tenThousand), rational(1n)) === 0;
  return isApart && isNear(x, y) && a.numeral !== '1' && b.numeral !== '1';
};

interface Pair {
  readonly figure: Figure;
  readonly other: Figure;
  readonly kind: 'previous' | 'target';
}

const pairsOf = (report: Report): readonly Pair[] => {
  const levels = statementsOf(report).flatMap((statement) =>
    statement.placed.flatMap(({ figure, start }, index): readonly Pair[] => {
      const level = statement.placed[index - 1]?.figure;
      const { text } = statement.passage.flow;
      const lead = text.slice(clauseAround(statement, start).start, start);
      const isPrevious = figure.role === 'previous' && says(lead, ties.lastPeriod);
      return level && isPrevious && level.metric !== null && level.metric === figure.metric
        ? [{ figure: level, other: figure, kind: 'previous' }]
        : [];
    }),
  );
  const goals = indicatorsOf(report).flatMap(({ target, actual, isFirm }): readonly Pair[] =>
    target && actual && isFirm ? [{ figure: actual, other: target, kind: 'target' }] : [],
  );
  return [...levels, ...goals];
};

export const scalePlausible = defineRule({
  id: 'scale-plausible',
  family: 'unit',
  title: { zh: '万与亿没有写错', en: 'Ten thousands and hundred millions are not mixed up' },
  severity: 'error',
  basis: { zh: '同一指标两期（目标与实际）数量级一致', en: 'Two values of one thing are of one order of magnitude' },
  rationale: {
    zh: '同一事项的两个数数字相近而单位一个是万、一个是亿，几乎总是单位笔误。',
    en: 'Two numbers of one thing that are alike but printed in units 10,000 apart are nearly always a slip of the unit.',
  },
  messages: {
    previous: {
      zh: '“{name}”{value}与上年{other}相差约一万倍，单位疑有误',
      en: '{name}: {value} and {other} of the year before lie 10,000 apart; a unit seems wrong',
    },
    target: {
      zh: '“{name}”实际{value}与目标{other}相差约一万倍，单位疑有误',
      en: '{name}: achieved {value} and target {other} lie 10,000 apart; a unit seems wrong',
    },
  },
  suggestions: {
    unit: { zh: '核对“{value}”与“{other}”的单位（万、亿）', en: 'Check the units of {value} and {other}' },
  },
  examples: {
    valid: [
      { text: '带动沿线产业产值3.85亿元，上年为3.52亿元。' },
      { text: '带动沿线产业产值1.2亿元，上年为8850万元。' },
    ],
    invalid: [{ text: '带动沿线产业产值3.85万元，上年为3.52亿元。', at: '3.85万元' }],
  },
  *check(report) {
    const seen = new Set<string>();
    for (const { figure, other, kind } of pairsOf(report)) {
      if (!isSlip(figure, other) || seen.has(figure.id) || isDisputed(report, figure, other)) continue;
      seen.add(figure.id);
      const data = { name: figure.metric ?? '', value: figure.text, other: other.text };
      yield { message: kind, data, at: figure, related: [other], stated: figure.text, suggestion: 'unit' };
    }
  },
});
