/** One metric over years as it is drawn; values are decimal strings in the unit of the title. */
export interface ChartedMetric {
  readonly name: string;
  readonly unit: string;
  readonly years: readonly string[];
  readonly values: readonly (string | null)[];
  /** What stands above each bar: the figure as the report prints it. */
  readonly labels: readonly string[];
  /** Change against the year before, in % or percentage points. */
  readonly changes: readonly (string | null)[];
  readonly changeUnit: string;
}

export interface ChartWords {
  readonly title: string;
  readonly value: string;
  readonly change: string;
}

const fonts = 'Noto Sans CJK SC, Microsoft YaHei, PingFang SC, SimHei, sans-serif';
const columns = 2;
const cell = { width: 520, height: 320 };
const margin = { top: 52, left: 64, right: 32, bottom: 32, head: 56 };
const band = { height: 44, gap: 36 };
const colors = { bar: '#5b8db8', line: '#c8553d', text: '#333333', dim: '#888888' };
const widestName = 24;

const shortened = (name: string): string =>
  [...name].length > widestName ? `${[...name].slice(0, widestName - 1).join('')}…` : name;

/** Where the chart of one metric stands among the others. */
const placeOf = (at: number, count: number) => {
  const wide = count === 1 ? 1 : columns;
  const width = count === 1 ? cell.width * columns : cell.width;
  const left = (at % wide) * width;
  const top = margin.head + ((at - (at % wide)) / wide) * cell.height;
  return { left, top, width };
};

/** The bars below and, in a band of its own above them, the line: in one frame their labels would lie on each other. */
const gridsOf = (at: number, count: number) => {
  const { left, top, width } = placeOf(at, count);
  const frame = { left: left + margin.left, width: width - margin.left - margin.right };
  const bars = top + margin.top + band.height + band.gap;
  return [
    { ...frame, top: bars, height: cell.height - (bars - top) - margin.bottom },
    { ...frame, top: top + margin.top, height: band.height },
  ];
};

/** Room below and above the values, in hundredths of their range. */
const headroom = (below: number, above: number): [string, string] => [`${below}%`, `${above}%`];

const written = (color: string) => ({ fontFamily: fonts, color });

const axesOf = (metric: ChartedMetric, at: number) => {
  const [bars, line] = [2 * at, 2 * at + 1];
  const years = { type: 'category' as const, data: [...metric.years] };
  return {
    x: [
      { ...years, gridIndex: bars, axisLabel: written(colors.text) },
      { ...years, gridIndex: line, show: false },
    ],
    y: [
      {
        type: 'value' as const,
        gridIndex: bars,
        name: metric.unit,
        boundaryGap: headroom(0, 18),
        splitLine: { show: false },
        axisLabel: written(colors.dim),
        nameTextStyle: written(colors.dim),
      },
      {
        type: 'value' as const,
        gridIndex: line,
        show: false,
        scale: true,
        boundaryGap: headroom(20, 45),
      },
    ],
  };
};

const seriesOf = (metric: ChartedMetric, at: number, words: ChartWords) => [
  {
    type: 'bar' as const,
    name: words.value,
    xAxisIndex: 2 * at,
    yAxisIndex: 2 * at,
    barMaxWidth: 48,
    itemStyle: { color: colors.bar },
    data: metric.values.map((value, index) => ({
      value: value ?? '-',
      label: {
        show: value !== null,
        position: 'top' as const,
        ...written(colors.text),
        formatter: () => metric.labels[index] ?? '',
      },
    })),
  },
  {
    type: 'line' as const,
    name: words.change,
    xAxisIndex: 2 * at + 1,
    yAxisIndex: 2 * at + 1,
    itemStyle: { color: colors.line },
    lineStyle: { color: colors.line },
    data: metric.changes.map((change) => ({
      value: change ?? '-',
      label: {
        show: change !== null,
        position: 'top' as const,
        ...written(colors.line),
        formatter: () => `${change ?? ''}${metric.changeUnit}`,
      },
    })),
  },
];

/** Draws metrics over years as one SVG: bars for the values and above them a line for the change. */
export const yearsChart = async (metrics: readonly ChartedMetric[], words: ChartWords): Promise<string> => {
  const [{ init, use }, { BarChart, LineChart }, { GridComponent, LegendComponent, TitleComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
  const rows = metrics.length === 1 ? 1 : (metrics.length + (metrics.length % columns)) / columns;
  const size = { width: cell.width * columns, height: margin.head + rows * cell.height };
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    const axes = metrics.map(axesOf);
    chart.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: fonts },
      title: [
        { text: words.title, left: 'center', top: 12, textStyle: { fontFamily: fonts, fontSize: 18 } },
        ...metrics.map((metric, at) => {
          const { left, top, width } = placeOf(at, metrics.length);
          return {
            text: shortened(metric.name),
            left: left + width / 2,
            top: top + 14,
            textAlign: 'center' as const,
            textStyle: { fontFamily: fonts, fontSize: 14, color: colors.text },
          };
        }),
      ],
      legend: { right: 16, top: 14, data: [words.value, words.change], textStyle: { fontFamily: fonts } },
      grid: metrics.flatMap((_, at) => gridsOf(at, metrics.length)),
      xAxis: axes.flatMap(({ x }) => x),
      yAxis: axes.flatMap(({ y }) => y),
      series: metrics.flatMap((metric, at) => seriesOf(metric, at, words)),
    });
    return chart.renderToSVGString();
  } finally {
    // A chart that is not disposed of keeps the process alive.
    chart.dispose();
  }
};
