import { meets } from '../measure/interval.js';
import { growthBetween } from './growth.js';
import { agreed, single } from './levels.js';
import type { Level, Point, Series, Timeline } from './series.js';
import type { YearFact, YearReport } from './year-fact.js';

interface Said {
  readonly report: YearReport;
  readonly year: number;
  readonly fact: YearFact;
}

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** A change that names no value of its metric belongs to the only unit that the metric is told in. */
const withUnits = (said: readonly Said[]): readonly Said[] => {
  const units = new Set(said.flatMap(({ fact }) => (fact.unit === null || fact.unit === '%' ? [] : [fact.unit])));
  const [only, ...others] = units;
  if (only === undefined || others.length > 0) return said;
  return said.map((each) => (each.fact.unit === null ? { ...each, fact: { ...each.fact, unit: only } } : each));
};

/** Parts of different wholes are kept apart; where all speak of one whole, those that name none speak of it too. */
const byWhole = (said: readonly Said[]): readonly (readonly Said[])[] => {
  const wholes = new Set(said.flatMap(({ fact }) => (fact.whole === null ? [] : [fact.whole])));
  return wholes.size < 2 ? [said] : [...grouped(said, ({ fact }) => fact.whole ?? '').values()];
};

const pointOf = (report: YearReport, year: number, facts: readonly YearFact[]): Point => {
  const own = facts.filter(({ says, year: of }) => says === 'level' && of === year);
  const level = agreed(own);
  return {
    year,
    report,
    level,
    disputed: level === null ? own : [],
    target: single(facts.filter(({ says, year: of }) => says === 'target' && of === year)),
    facts,
    growth: null,
  };
};

const withGrowth = (points: readonly Point[], name: string): readonly Point[] =>
  points.map((point, at) => {
    const before = points[at - 1];
    if (!before?.level || !point.level || before.year !== point.year - 1) return point;
    return { ...point, growth: growthBetween(before.level, point.level, point.facts, name) };
  });

const seriesOf = (said: readonly Said[]): Series | null => {
  const facts = said.map(({ fact }) => fact);
  const [first] = facts;
  if (!first) return null;
  const named = said.filter(({ fact }) => fact.says === 'level' || fact.says === 'rank');
  const prints = (named.length > 0 ? named : said).map(({ fact }) => fact.metric);
  const names = [...new Set(prints)];
  const name = prints.at(-1) ?? first.metric;
  const points = [...grouped(said, ({ year }) => `${year}`).values()].flatMap((group) => {
    const [{ report, year } = {}] = group;
    return report && year !== undefined
      ? [
          pointOf(
            report,
            year,
            group.map(({ fact }) => fact),
          ),
        ]
      : [];
  });
  return {
    key: first.key,
    whole: facts.find(({ whole }) => whole !== null)?.whole ?? null,
    area: first.area,
    unit: first.unit,
    name,
    names,
    points: withGrowth(points, name),
  };
};

/** The name of a part below that of its whole, which two parts of one name tell apart. */
const belowWhole = (series: Series, all: readonly Series[]): Series => {
  const { whole } = series;
  const found = whole === null ? undefined : all.find(({ key }) => key === whole || key.startsWith(`${whole}@`));
  return found ? { ...series, name: `${found.name} · ${series.name}` } : series;
};

/** Lines up what the reports of one organisation, oldest first, say of each metric. */
export const lineUp = (organization: string | null, reports: readonly YearReport[]): Timeline => {
  const said = reports.flatMap((report) =>
    report.year === null ? [] : report.facts.map((fact) => ({ report, year: report.year ?? 0, fact })),
  );
  const series = [...grouped(said, ({ fact }) => `${fact.key}|${fact.area ?? ''}`).values()]
    .flatMap((each) => [...grouped(withUnits(each), ({ fact }) => fact.unit ?? '').values()])
    .flatMap(byWhole)
    .map(seriesOf)
    .filter((each) => each !== null);
  return { organization, reports, series: series.map((each) => belowWhole(each, series)) };
};

/** Whether two facts speak of a part of the same whole, or both of a metric that stands for itself. */
export const isOfSameWhole = (a: YearFact, b: YearFact): boolean => a.whole === b.whole;

/** Two neighbouring years of a metric whose own reports both give a value of one thing. */
export interface Step {
  readonly series: Series;
  readonly earlier: Point;
  readonly later: Point;
  readonly from: Level;
  readonly to: Level;
}

/** The steps of a series from one year to the next. */
export const stepsOf = (series: Series): readonly Step[] =>
  series.points.flatMap((later) => {
    const earlier = series.points.find(({ year }) => year === later.year - 1);
    const [from, to] = [earlier?.level, later.level];
    return earlier && from && to && isOfSameWhole(from.fact, to.fact) ? [{ series, earlier, later, from, to }] : [];
  });

/** Whether the later report prints last year's value itself, in agreement: then its own figures are the audit's matter. */
export const restatesBase = ({ earlier, later, from }: Step): boolean =>
  later.facts.some(
    ({ says, year, interval }) => says === 'previous' && year === earlier.year && meets(interval, from.interval),
  );
