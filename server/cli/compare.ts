import type { Comparison } from '../../tools/compare/compare.js';
import type { YearReport } from '../../tools/compare/year-fact.js';
import { yearReportOf } from '../../tools/compare/year-report.js';
import { comparisonOf, tooFew } from '../../tools/compare-years.js';
import { ToolError } from '../../tools/errors.js';
import type { LibraryYears } from '../../tools/library-years.js';
import { joined, libraryRemarks, noLibraryYears, yearsInLibrary } from '../../tools/library-years.js';
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
  readonly organization?: string;
  readonly years?: readonly number[];
  readonly library?: string;
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

/** What the library holds of the organization that was named. */
const heldOf = async (options: CompareOptions, io: Io): Promise<LibraryYears> => {
  const { organization, years } = options;
  if (organization === undefined) return noLibraryYears;
  const { askLibrary } = await import('./open-library.js');
  return (await askLibrary(options, io, (shelf) => yearsInLibrary(shelf, { organization, years }))) ?? noLibraryYears;
};

/** `gouji compare`: lines up the reports of several years and gives the exit code. */
export const compare = async (names: readonly string[], options: CompareOptions, io: Io): Promise<number> => {
  const { lang, metric, out, failOn } = options;
  if (options.organization === undefined && (options.years ?? options.library) !== undefined) {
    io.err(`gouji: ${words.needsOrganization[lang]}\n`);
    return exitCodes.failed;
  }
  const reports: YearReport[] = [];
  const { unread } = await eachReport(names, io, lang, ({ file, stored }) => {
    reports.push(yearReportOf(stored.id, file, stored.report));
  });
  const held = await heldOf(options, io);
  const all = joined(reports, held.reports);
  if (all.length < 2 && options.organization !== undefined) throw tooFew(all, held, options.organization, lang);
  if (all.length < 2) throw new ToolError('compare-needs-two', { count: `${all.length}` });
  for (const remark of libraryRemarks(held, lang)) io.err(`gouji: ${remark}\n`);
  const comparison = comparisonOf(all, { language: lang, metric });
  const output = await openOutput(out, names, io, lang);
  if (!output) return exitCodes.failed;
  output.write(await printed(comparison, all, options, io));
  const isDrawn = await writeChart(comparison, options, names, io);
  sayCut(comparison, options, io);
  const isWritten = await output.finish();
  if (!isWritten || !isDrawn || unread.length + held.outdated.length > 0) return exitCodes.failed;
  return isFailing(comparison, failOn) ? exitCodes.findings : exitCodes.done;
};
