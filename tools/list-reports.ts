import { libraryReportOut } from './outgoing-library.js';
import { turnPage } from './page.js';
import { defineTool, readsOnly } from './tool.js';
import { withLibrary } from './with-library.js';

/** The reports of the library and what was found in each. */
export const listReports = defineTool({
  name: 'list_reports',
  title: '列出资料库中的报告',
  description:
    '列出资料库中已入库的报告：单位、年度、标题、文件名、数字与勾稽关系的数目、各级问题数。按单位名（organization，包含即可）和报告年度（years）筛选，按单位和年度排序，分页返回。要看报告里的数字，用 query_figures。total 为 0 且没有筛选条件，表示资料库还是空的，请用户先运行 gouji library add。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, cursor, limit, ListAnswer, years } = await import('./wire-library.js');
    const organization = z.string().min(1).optional().describe('单位名中包含的文字，如 商务局');
    return { input: z.strictObject({ organization, years, cursor, limit }), output: ListAnswer };
  },
  run: async ({ organization, years, cursor, limit }, { openLibrary, pageSize }) => {
    const size = limit ?? pageSize;
    const { start, next } = turnPage(size, cursor, ['library-reports', organization, years]);
    const { findReports } = await import('./library/query.js');
    return withLibrary(
      openLibrary,
      async (shelf) => {
        const found = await findReports(shelf, { organization, years }, { offset: start, limit: size });
        return { reports: found.rows.map(libraryReportOut), total: found.total, next_cursor: next(found.total) };
      },
      { reports: [], total: 0, next_cursor: null },
    );
  },
});
