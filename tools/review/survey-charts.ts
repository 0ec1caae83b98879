import type { Language } from '../rules/rule.js';
import type { Counts } from './reviewed.js';
import { severityWords } from './words.js';

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  readonly counts: Pick<Counts, 'error' | 'warning'>;
}

/** Draws bars of errors and warnings as SVG, the first bar on top; `title` is what a screen reader says. */
export type DrawBars = (title: string, bars: readonly Bar[], language: Language) => string;

/** No font is shipped: those of the common systems in turn. Single quotes, since the library does not escape double ones. */
export const fonts =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei, sans-serif";
export const colors = { error: '#b3261e', warning: '#e0a100', info: '#4a6fa5' } as const;

const width = 860;
const rowHeight = 26;
const nameWidth = 300;

const attribute = (text: string): string =>
  text.split('&').join('&amp;').split('"').join('&quot;').split('<').join('&lt;');

/** Loads the drawing library; only summaries as HTML need it. */
export const loadCharts = async (): Promise<DrawBars> => {
  const [core, { BarChart }, { GridComponent, LegendComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([BarChart, GridComponent, LegendComponent, SVGRenderer]);
  return (title, bars, language) => {
    const height = bars.length * rowHeight + 70;
    const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      const series = (['error', 'warning'] as const).map((severity) => ({
        name: severityWords[severity][language],
        type: 'bar' as const,
        stack: 'findings',
        itemStyle: { color: colors[severity] },
        label: { show: true, color: severity === 'error' ? '#fff' : '#000', formatter: '{c}' },
        // A label on an empty bar would say 0 over its neighbour.
        data: bars.map(({ counts }) => (counts[severity] === 0 ? null : counts[severity])),
      }));
      chart.setOption({
        animation: false,
        textStyle: { fontFamily: fonts, fontSize: 12 },
        legend: { top: 0, right: 0 },
        grid: { left: nameWidth, right: 24, top: 32, bottom: 28 },
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: {
          type: 'category',
          inverse: true,
          data: bars.map(({ name }) => name),
          axisLabel: { width: nameWidth - 16, overflow: 'truncate' },
        },
        series,
      });
      const svg = chart.renderToSVGString();
      return svg.replace('<svg ', `<svg role="img" aria-label="${attribute(title)}" `);
    } finally {
      // Undisposed charts keep the process from ending.
      chart.dispose();
    }
  };
};
