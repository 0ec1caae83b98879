import type { Comparison } from '../../tools/compare/compare.js';
import { isTold } from '../../tools/compare/compare.js';
import type { Series } from '../../tools/compare/series.js';
import { toDecimalString, toFixed } from '../../tools/measure/printing.js';
import { divide } from '../../tools/measure/rational.js';
import { unitText } from '../../tools/recompute/derivation.js';
import { fill } from '../../tools/review/fill.js';
import type { ChartedMetric } from '../../tools/review/years-chart.js';
import type { Language } from '../../tools/rules/rule.js';
import { compareCommandWords as words } from './words-compare.js';

const most = 12;
const decimals = 2;

const charted = (series: Series, prefix: string): ChartedMetric => {
  const last = series.points.findLast(({ level }) => level !== null)?.level?.fact;
  return {
    name: `${prefix}${series.name}`,
    unit: last ? unitText({ factor: last.factor, unit: last.printedUnit }) : '',
    years: series.points.map(({ year }) => `${year}`),
    values: series.points.map(({ level }) =>
      level && last ? toDecimalString(divide(level.fact.value, last.factor), decimals) : null,
    ),
    labels: series.points.map(({ level }) => level?.fact.source.text ?? ''),
    changes: series.points.map(({ growth }) => (growth ? toFixed(growth.exact, decimals) : null)),
    changeUnit: series.unit === '%' ? 'pp' : '%',
  };
};

/** What a chart of the comparison shows: the metrics that reports tell of, or all where they tell of none; and how many there are. */
export const chartedOf = (comparison: Comparison) => {
  const isSeveral = comparison.organizations.filter(({ series }) => series.length > 0).length > 1;
  const all = comparison.organizations.flatMap(({ timeline, series }) =>
    (series.some(isTold) ? series.filter(isTold) : series).map((each) =>
      charted(each, isSeveral ? `${timeline.organization ?? ''} ` : ''),
    ),
  );
  return { metrics: all.slice(0, most), all: all.length };
};

/** The comparison as an SVG; null where there is nothing to draw. */
export const comparisonChart = async (comparison: Comparison, language: Language): Promise<string | null> => {
  const { metrics } = chartedOf(comparison);
  if (metrics.length === 0) return null;
  const names = comparison.organizations
    .map(({ timeline }) => timeline.organization ?? '')
    .filter((name) => name !== '');
  const { yearsChart } = await import('../../tools/review/years-chart.js');
  return yearsChart(metrics, {
    title: fill(words.chartTitle[language], { organization: names.join(' · ') }),
    value: words.value[language],
    change: words.changes[language],
  });
};
