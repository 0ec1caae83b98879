import { growthBetween } from '../../tools/compare/growth.js';
import { agreed } from '../../tools/compare/levels.js';
import type { Growth, Level, Series } from '../../tools/compare/series.js';
import type { Interval } from '../../tools/measure/interval.js';
import { toFixed, toPlaces } from '../../tools/measure/printing.js';
import type { Rational } from '../../tools/measure/rational.js';
import { compare, isNegative, magnitude, zero } from '../../tools/measure/rational.js';
import { verdictWords } from '../../tools/review/words.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Citing } from './answer.js';
import type { LinedUp } from './lined-up.js';
import { say } from './phrasing.js';

/** The value of a metric in one year. */
export interface Point {
  readonly year: number;
  readonly level: Level;
  readonly open: OpenFile;
  /** Taken from the next year's report, which prints it as that of the year before. */
  readonly isBack: boolean;
  /** Since the year before, where that is held. */
  readonly growth: Growth | null;
}

type Unmoved = Omit<Point, 'growth'>;

/** What the next year's report says of a year whose own report does not lie open or is silent. */
const backOf = ({ points }: Series, year: number, openOf: LinedUp['openOf']): readonly Unmoved[] => {
  const next = points.find((point) => point.year === year + 1);
  const isOwn = points.some((point) => point.year === year && (point.level !== null || point.disputed.length > 0));
  const open = next ? openOf(next.report) : null;
  if (!next || !open || isOwn) return [];
  const level = agreed(
    next.facts.filter(({ says, year: of, unit }) => says === 'previous' && of === year && unit !== null),
  );
  return level ? [{ year, level, open, isBack: true }] : [];
};

/** The values of a series by year; growth is that of the comparison, and from what a report says of last year itself. */
export const pointsOf = (series: Series, { openOf }: LinedUp): readonly Point[] => {
  const own = series.points.flatMap(({ year, level, report }): readonly Unmoved[] => {
    const open = openOf(report);
    return level && open ? [{ year, level, open, isBack: false }] : [];
  });
  const back = series.points.flatMap(({ year }) => backOf(series, year - 1, openOf));
  const all = [...own, ...back].sort((a, b) => a.year - b.year);
  return all.map((point, at) => {
    const before = all[at - 1];
    const compared = series.points.find(({ year }) => year === point.year);
    const isNext = before?.year === point.year - 1;
    const growth =
      before && isNext
        ? (compared?.growth ?? growthBetween(before.level, point.level, compared?.facts ?? [], series.name))
        : null;
    return { ...point, growth };
  });
};

const decimals = 2;

const outward = (value: Rational, isLow: boolean): string =>
  toPlaces(value, decimals, isNegative(value) === isLow ? 'up' : 'down');

/** Between which values the printed precision leaves the result; '' where they print like the result itself. */
const rangeOf = ({ low, high }: Interval, unit: string, language: Language): string => {
  if (low.value === null || high.value === null) return '';
  if (toFixed(low.value, decimals) === toFixed(high.value, decimals)) return '';
  return say(language, 'range', { low: outward(low.value, true), high: outward(high.value, false), unit });
};

/** What the report states of the same move, and whether it ties. */
const statedOf = ({ stated, verdict }: Growth, { open }: Point, citing: Citing, language: Language): string => {
  if (stated === null || verdict === null) return '';
  const isFall = isNegative(stated.value);
  // 增长-11.9% keeps the sign that the report prints.
  const isSigned = isFall && stated.numeral.startsWith('-');
  const word = isFall && !isSigned ? 'growthDown' : 'growthUp';
  const figure = `${say(language, word)}${citing.fact(open, stated)}`;
  return say(language, 'growthTold', { figure, verdict: verdictWords[verdict][language] });
};

/** Growth of an amount, or the points between two rates, with the calculation. */
export const changeLine = (before: Point, point: Point, citing: Citing, language: Language): string => {
  const years = { from: before.year, to: point.year };
  const { growth } = point;
  if (before.year !== point.year - 1) return say(language, 'apart', years);
  if (growth === null) return say(language, 'noBase', years);
  const [from, to] = [citing.fact(before.open, before.level.fact), citing.fact(point.open, point.level.fact)];
  const order = compare(growth.exact, zero);
  const told = statedOf(growth, point, citing, language);
  if (growth.unit === 'pp') {
    const points = toFixed(magnitude(growth.exact), decimals);
    const word = say(language, order > 0 ? 'up' : order < 0 ? 'down' : 'same');
    if (order !== 0) citing.computed(point.open, point.level.fact.source, points, `${to} − ${from}`);
    const text = say(language, order === 0 ? 'noPoints' : 'points', { from, to, word, points });
    return say(language, 'growthComputed', { ...years, derivation: `${text}${told}` });
  }
  const rate = `${toFixed(growth.exact, decimals)}%`;
  const derivation = `(${to} − ${from}) ÷ ${from} = ${rate}`;
  citing.computed(point.open, point.level.fact.source, rate, derivation);
  const range = rangeOf(growth.interval, '%', language);
  return say(language, 'growthComputed', { ...years, derivation: `${derivation}${range}${told}` });
};

/** The values by year and the change from each to the next. */
export const seriesLines = (
  name: string,
  points: readonly Point[],
  citing: Citing,
  language: Language,
): readonly string[] => {
  const shown = points.map(({ year, level, open, isBack }) =>
    say(language, isBack ? 'pointFromNext' : 'point', { year, figure: citing.fact(open, level.fact) }),
  );
  const changes = points.slice(1).map((point, index) => changeLine(points[index] ?? point, point, citing, language));
  return [
    `${say(language, 'series', { name, points: shown.join(say(language, 'list')) })}${say(language, 'stop')}`,
    ...changes.map((line) => `  ${line}`),
  ];
};
