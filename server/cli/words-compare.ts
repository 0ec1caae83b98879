import type { Bilingual } from '../../tools/rules/rule.js';

/** What the comparison of years says; `{name}` is filled. */
export const compareCommandWords = {
  compare: {
    zh: '把同一单位各年的报告按指标对齐，复算增长，找出年度之间的冲突',
    en: 'line up the reports of several years by metric, recompute growth, find conflicts between them',
  },
  files: { zh: '各年的报告文件或目录，先后不限', en: 'reports of several years, or directories, in any order' },
  organization: {
    zh: '从资料库取单位名含这些文字的各年报告；可与给出的文件一起比较',
    en: 'take the reports of the library whose organization holds these words; files may be compared with them',
  },
  needsOrganization: {
    zh: '--library 和 --years 要与 --organization 单位名 一起用',
    en: '--library and --years need --organization NAME',
  },
  metric: { zh: '只看这个指标（同义名称自动归并）', en: 'only this metric (other names of it are known)' },
  chart: { zh: '另画一张图，写入 .svg 文件', en: 'also draw a chart into an .svg file' },
  name: { zh: '指标', en: 'metric' },
  trend: { zh: '走势', en: 'trend' },
  change: { zh: '{year}年变动', en: 'change {year}' },
  changes: { zh: '比上年变动', en: 'change' },
  value: { zh: '数值', en: 'value' },
  stated: { zh: '文中{text}', en: 'stated {text}' },
  target: { zh: '目标{text}', en: 'target {text}' },
  unnamed: { zh: '（看不出单位）', en: '(unknown organisation)' },
  reports: { zh: '报告', en: 'reports' },
  legend: {
    zh: '变动按两年报告各自的数复算：✓ 与文中一致，≈ 仅舍入不同，✗ 不一致，? 无法核对；没有符号的文中未写',
    en: 'changes are computed from the two reports: ✓ as stated, ≈ but for rounding, ✗ not as stated, ? cannot be checked; no mark: none is stated',
  },
  conflicts: { zh: '年度之间的冲突', en: 'conflicts between the years' },
  noConflicts: { zh: '没有发现年度之间的冲突', en: 'no conflicts between the years' },
  incomparable: { zh: '没有比较的', en: 'not compared' },
  notes: { zh: '说明', en: 'notes' },
  single: { zh: '另有 {count} 个指标只在一年的报告中有数', en: '{count} more metrics have a value in one year only' },
  total: {
    zh: '{reports} 份报告，{series} 个指标有两年以上的数；冲突：{counts}',
    en: '{reports} reports, {series} metrics with values in two years or more; conflicts: {counts}',
  },
  title: { zh: '历年指标比较', en: 'Metrics over the years' },
  chartTitle: { zh: '{organization}历年指标', en: '{organization}: metrics over the years' },
  charted: {
    zh: '图中只画前 {count} 个指标，共 {all} 个；用 --metric 指定',
    en: 'the chart shows the first {count} of {all} metrics; choose with --metric',
  },
  nothingToDraw: { zh: '没有可以画的指标', en: 'there is nothing to draw' },
  metricHint: { zh: '可用的指标', en: 'metrics' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a change of one metric is marked against what the report states. */
export const verdictMarks = { consistent: '✓', rounding: '≈', inconsistent: '✗', unverifiable: '?' } as const;
