import type { Comparison } from '../../tools/compare/compare.js';
import type { YearReport } from '../../tools/compare/year-fact.js';
import { yearReportOf } from '../../tools/compare/year-report.js';
import { comparisonOf } from '../../tools/compare-years.js';
import { ToolError } from '../../tools/errors.js';
import { comparisonOut } from '../../tools/outgoing-compare.js';
import { fill } from '../../tools/review/fill.js';
import { colored, plain } from '../../tools/review/paint.js';
import type { Language } from '../../tools/rules/rule.js';
import { chartedOf, comparisonChart } from './compare-chart.js';
import { comparisonMarkdown } from './compare-markdown.js';
import { comparisonTable } from './compare-table.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { openOutput } from './output.js';
import { eachReport } from './reports.js';
import { compareCommandWords as words } from './words-compare.js';

export const compareFormats = ['table', 'json', 'jsonl', 'markdown', 'svg'] as const;

export interface CompareOptions {
  readonly format: (typeof compareFormats)[number];
  readonly metric?: string;
  readonly chart?: string;
  readonly out?: string;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly lang: Language;
}

/** Every series, then every conflict and what was not compared, one object a line. */
const jsonLines = ({ series, conflicts, incomparable, left_out, messages }: ReturnType<typeof comparisonOut>): string =>
  [
    ...series.map((each) => ({ type: 'series', ...each })),
    ...conflicts.map((each) => ({ type: 'conflict', ...each })),
    ...incomparable.map((each) => ({ type: 'incomparable', ...each })),
    ...left_out.map((each) => ({ type: 'left_out', ...each })),
    ...messages.map((message) => ({ type: 'message', message })),
  ]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('');

const printed = async (
  comparison: Comparison,
  reports: readonly YearReport[],
  { format, lang, out }: CompareOptions,
  io: Io,
): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparisonOut(comparison, reports, lang), null, 2)}\n`;
    case 'jsonl':
      return jsonLines(comparisonOut(comparison, reports, lang));
    case 'markdown':
      return comparisonMarkdown(comparison, lang);
    case 'svg':
      return (await comparisonChart(comparison, lang)) ?? '';
    default:
      return comparisonTable(comparison, lang, io.color && out === undefined ? colored : plain);
  }
};

/** Writes the chart beside the output; whether it could be written. */
const writeChart = async (
  comparison: Comparison,
  { chart, lang }: CompareOptions,
  names: readonly string[],
  io: Io,
): Promise<boolean> => {
  if (chart === undefined) return true;
  const svg = await comparisonChart(comparison, lang);
  const output = svg === null ? null : await openOutput(chart, names, io, lang);
  if (svg === null) io.err(`gouji: ${words.nothingToDraw[lang]}\n`);
  output?.write(svg ?? '');
  return output !== null && (await output.finish());
};

const sayCut = (comparison: Comparison, { chart, format, lang }: CompareOptions, io: Io): void => {
  const { metrics, all } = chartedOf(comparison);
  if ((chart !== undefined || format === 'svg') && metrics.length < all)
    io.err(`gouji: ${fill(words.charted[lang], { count: metrics.length, all })}\n`);
};

const isFailing = ({ organizations }: Comparison, failOn: CompareOptions['failOn']): boolean =>
  failOn !== 'never' &&
  organizations.some(({ conflicts }) =>
    conflicts.some(({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning')),
  );

/** `gouji compare`: lines up the reports of several years and gives the exit code. */
export const compare = async (names: readonly string[], options: CompareOptions, io: Io): Promise<number> => {
  const { lang, metric, out, failOn } = options;
  const reports: YearReport[] = [];
  const { unread } = await eachReport(names, io, lang, ({ file, stored }) => {
    reports.push(yearReportOf(stored.id, file, stored.report));
  });
  if (reports.length < 2) throw new ToolError('compare-needs-two', { count: `${reports.length}` });
  const comparison = comparisonOf(reports, { language: lang, metric });
  const output = await openOutput(out, names, io, lang);
  if (!output) return exitCodes.failed;
  output.write(await printed(comparison, reports, options, io));
  const isDrawn = await writeChart(comparison, options, names, io);
  sayCut(comparison, options, io);
  const isWritten = await output.finish();
  if (!isWritten || !isDrawn || unread.length > 0) return exitCodes.failed;
  return isFailing(comparison, failOn) ? exitCodes.findings : exitCodes.done;
};
