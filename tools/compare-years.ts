import { compareYears as compare, metricsOf } from './compare/compare.js';
import type { YearReport } from './compare/year-fact.js';
import { ToolError } from './errors.js';
import type { LibraryYears } from './library-years.js';
import { joined, libraryRemarks, noLibraryYears, yearsInLibrary } from './library-years.js';
import { comparisonOut, yearReportFrom } from './outgoing-compare.js';
import { pageOf } from './page.js';
import type { Language } from './rules/rule.js';
import { defineTool, readsOnly } from './tool.js';
import { withLibrary } from './with-library.js';

const hinted = 12;

/** Compares reports over years, refusing a metric that none of them names. Throws ToolError `unknown-metric`. */
export const comparisonOf = (reports: readonly YearReport[], options: Parameters<typeof compare>[1]) => {
  const comparison = compare(reports, options);
  const { metric } = options;
  if (metric !== undefined && comparison.organizations.every(({ series }) => series.length === 0))
    throw new ToolError('unknown-metric', { name: metric, hint: metricsOf(reports).slice(0, hinted).join(', ') });
  return comparison;
};

/** Why there is nothing to compare with what the library holds of an organization. */
export const tooFew = (
  reports: readonly YearReport[],
  held: LibraryYears,
  organization: string,
  language: Language,
): ToolError =>
  new ToolError('compare-held-few', {
    organization,
    count: `${reports.length}`,
    remarks: libraryRemarks(held, language).join(' '),
  });

/** Reports of one organisation over years. */
export const compareYears = defineTool({
  name: 'compare_years',
  title: '历年比较',
  description:
    '把同一单位各年的自评报告按指标对齐：逐年的数、目标、位次，按两年报告各自的数复算增长（带精度区间），并与报告所写的增长核对；找出年度之间的冲突：增长率隐含的上年数、重述的上年数、增减额、所称的上年位次与上年报告不符，目标照搬而实际已变，段落照抄上年，年份漏改。每个冲突都给出两份报告中的位置。口径、单位、范围、名称不能确定相同的不比较，列在 incomparable 并说明原因。不同单位的报告会分组。可用 organization 从资料库取一个单位各年的报告（不必先 parse_report），也可与 report_ids 中的新报告一起比较。可用 metric 只看一个指标；序列分页返回。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, cursor, limit, reportId } = await import('./wire.js');
    const { years } = await import('./wire-library.js');
    const { CompareYearsAnswer } = await import('./wire-compare.js');
    const input = z.strictObject({
      report_ids: z
        .array(reportId)
        .min(1)
        .max(50)
        .optional()
        .describe('要比较的报告，先后不限；不给 organization 时至少两份'),
      organization: z.string().min(1).optional().describe('单位名中包含的文字：从资料库取它的报告'),
      years,
      metric: z.string().min(1).max(60).optional().describe('只看这一个指标，如 实际利用外资；同义名称会自动归并'),
      cursor,
      limit,
    });
    return { input, output: CompareYearsAnswer };
  },
  run: async (
    { report_ids = [], organization, years, metric, cursor, limit },
    { store, language, pageSize, openLibrary },
  ) => {
    if (organization === undefined && report_ids.length < 2)
      throw new ToolError('compare-what', { count: `${report_ids.length}` });
    const open = report_ids.map((id) => yearReportFrom(store.get(id)));
    const held =
      organization === undefined
        ? noLibraryYears
        : await withLibrary(openLibrary, (shelf) => yearsInLibrary(shelf, { organization, years }), noLibraryYears);
    const reports = joined(open, held.reports);
    if (organization !== undefined && reports.length < 2) throw tooFew(reports, held, organization, language);
    const { series, messages, ...answer } = comparisonOut(
      comparisonOf(reports, { language, metric }),
      reports,
      language,
    );
    const query = ['compare', metric, ...reports.map(({ id }) => id)];
    const page = pageOf(series, limit ?? pageSize, cursor, query);
    return {
      ...answer,
      messages: [...messages, ...libraryRemarks(held, language)],
      series: [...page.items],
      total: page.total,
      next_cursor: page.next_cursor,
    };
  },
});
