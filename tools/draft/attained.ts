import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { commonLength, coreName } from '../language/naming.js';
import { meets } from '../measure/interval.js';
import { compare } from '../measure/rational.js';
import type { Attainment, Polarity } from '../recompute/attainment.js';
import { completionOf } from '../recompute/attainment.js';
import type { Indicator } from '../recompute/indicator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import type { Report } from '../recompute/report.js';
import { isExecutionName } from '../recompute/shortfalls.js';

/** An indicator once, whatever number of places of the report speak of it. */
export interface Attained {
  readonly name: string;
  readonly polarity: Polarity;
  readonly attainment: Attainment;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  /** The completion rate that the report prints. */
  readonly rate: Figure | null;
  readonly maxScore: Figure | null;
  readonly score: Figure | null;
  /** Text of the row's cell of reasons. */
  readonly reason: string;
  readonly at: Span;
  readonly block: number;
  readonly isFirm: boolean;
  /** Every place that speaks of it. */
  readonly sources: readonly Indicator[];
}

/** Whether two names mean one indicator. */
export const isSameName = (a: string, b: string): boolean =>
  likeness(a, b) >= 2 || (coreName(a).length >= 3 && coreName(a) === coreName(b));

/** Whether an indicator is the rate of spending itself. */
export const isExecution = ({ name, actual, target }: Attained): boolean =>
  isExecutionName(name) && (actual?.unit === '%' || target?.unit === '%');

const isSameValue = (a: Figure | null, b: Figure | null): boolean =>
  a === null || b === null || (a.unit === b.unit && compare(a.value, b.value) === 0);

/** One goal and one result under two names that share a word: 教师招聘, 招聘教师. */
const isRenamed = (a: Indicator, b: Indicator): boolean =>
  a.target !== null &&
  a.actual !== null &&
  b.target !== null &&
  b.actual !== null &&
  isSameValue(a.target, b.target) &&
  isSameValue(a.actual, b.actual) &&
  commonLength(coreName(a.name), coreName(b.name)) >= sharedWords;

const sharedWords = 2;

const isSame = (a: Indicator, b: Indicator): boolean =>
  isRenamed(a, b) ||
  (isSameName(a.name, b.name) &&
    (isSameValue(a.target, b.target) || likeness(a.name, b.name) === 3) &&
    (isSameValue(a.actual, b.actual) || isSameValue(a.target, b.target)));

const firstOf = <T>(items: readonly Indicator[], pick: (item: Indicator) => T | null): T | null => {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
};

/** A percentage of the same measure that the report prints and that fits the two amounts. */
const printedRate = (report: Report, target: Figure | null, actual: Figure | null): Figure | null => {
  const range = target && actual && target.unit !== '%' ? completionOf(target, actual) : null;
  if (!range || !actual) return null;
  const near = report.figures.filter(
    (figure) =>
      figure.unit === '%' && figure.role === 'rate' && figure.metric !== null && figure.block === actual.block,
  );
  return (
    near.find(
      (figure) =>
        figure.metric !== null &&
        actual.metric !== null &&
        likeness(figure.metric, actual.metric) === 3 &&
        meets(figure.interval, range),
    ) ?? null
  );
};

const isOneSided = ({ modifier }: Figure): boolean => modifier === 'atLeast' || modifier === 'atMost';

const attained = (report: Report, sources: readonly Indicator[]): Attained | null => {
  // A row of the table binds surer than a sentence.
  const ranked = [
    ...sources.filter(({ origin }) => origin === 'table'),
    ...sources.filter(({ origin }) => origin === 'prose'),
  ];
  const [best] = ranked;
  if (!best) return null;
  // ≥30万册次 in the column of results only repeats the goal; a result told elsewhere is the result.
  const pairs = ranked.filter(({ target, actual }) => target !== null && actual !== null);
  const bound = pairs.find(({ actual }) => actual !== null && !isOneSided(actual)) ?? pairs[0] ?? best;
  const { target, actual } = bound;
  return {
    name: best.name,
    polarity: bound.polarity,
    attainment: firstOf(ranked, (each) => (each.attainment === 'unknown' ? null : each.attainment)) ?? 'unknown',
    target,
    actual,
    rate:
      firstOf(ranked, ({ rate }) => (rate?.unit === '%' && isRateOf(rate, target, actual) ? rate : null)) ??
      printedRate(report, target, actual),
    maxScore: firstOf(ranked, ({ maxScore }) => maxScore),
    score: firstOf(ranked, ({ score }) => score),
    reason: firstOf(ranked, ({ reason }) => (reason === '' ? null : reason)) ?? '',
    at: best,
    block: best.block,
    isFirm: bound.isFirm,
    sources: ranked,
  };
};

/** A printed rate counts only where it ties with the amounts beside it. */
const isRateOf = (rate: Figure, target: Figure | null, actual: Figure | null): boolean => {
  const range = target && actual ? completionOf(target, actual) : null;
  return range === null || meets(rate.interval, range);
};

/** The report's indicators, each once, in the order of their first mention. */
export const attainedIn = (report: Report): readonly Attained[] => {
  const groups: Indicator[][] = [];
  for (const indicator of indicatorsOf(report)) {
    const group = groups.find((each) => each.some((other) => isSame(other, indicator)));
    if (group) group.push(indicator);
    else groups.push([indicator]);
  }
  return groups.flatMap((group) => attained(report, group) ?? []);
};
