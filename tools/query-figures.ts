import { libraryFigureOut } from './outgoing-library.js';
import { turnPage } from './page.js';
import { defineTool, readsOnly } from './tool.js';
import { withLibrary } from './with-library.js';

/** Figures over all reports of the library, with the words that they stand in. */
export const queryFigures = defineTool({
  name: 'query_figures',
  title: '查询资料库中的数字',
  description:
    '在资料库（历年、各单位已入库的报告）中查数字，例如某单位 2019 年以来的“实际吸收外资”：精确值、取值区间、单位、口径、年份，以及出处（报告、位置、原句）和复算结论。按指标名（metric，包含即可）、单位名（organization，包含即可）、年份（years）、角色（role）筛选；只列已归属到指标的数字，按指标、单位、年份排序，分页返回。reports 为 0 表示资料库还是空的，请用户先运行 gouji library add。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, cursor, limit, QueryAnswer, roles, years } = await import('./wire-library.js');
    const input = z.strictObject({
      metric: z.string().min(1).optional().describe('指标名中包含的文字，如 实际吸收外资'),
      organization: z.string().min(1).optional().describe('单位名中包含的文字，如 商务局'),
      years,
      role: z.enum(roles).optional().describe('数字的角色，如 actual 实际、target 目标'),
      cursor,
      limit,
    });
    return { input, output: QueryAnswer };
  },
  run: async ({ metric, organization, years, role, cursor, limit }, { openLibrary, pageSize }) => {
    const size = limit ?? pageSize;
    const { start, next } = turnPage(size, cursor, ['library-figures', metric, organization, years, role]);
    const { findFigures, findReports } = await import('./library/query.js');
    return withLibrary(
      openLibrary,
      async (shelf) => {
        const found = await findFigures(shelf, { metric, organization, years, role }, { offset: start, limit: size });
        const held = await findReports(shelf, {}, { offset: 0, limit: 0 });
        return {
          figures: found.rows.map(libraryFigureOut),
          total: found.total,
          reports: held.total,
          next_cursor: next(found.total),
        };
      },
      { figures: [], total: 0, reports: 0, next_cursor: null },
    );
  },
});
