import { figureOut, headOut } from './outgoing.js';
import { pageOf } from './page.js';
import { defineTool, readsOnly } from './tool.js';

/** Every figure of a report, or those of one metric, role or section. */
export const extractFigures = defineTool({
  name: 'extract_figures',
  title: '提取数字',
  description:
    '列出报告中的每个数字：原文、位置、按基本单位换算的精确值（元、美元、%、个百分点或计数单位）、取值区间、所属指标、角色（目标、实际、预算、执行……）、期间和所在章节。可按指标名（metric，包含即可）、角色（role）、章节（section，开头相同即可）筛选，分页返回。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, cursor, FiguresAnswer, limit, reportId, roles } = await import('./wire.js');
    const input = z.strictObject({
      report_id: reportId,
      metric: z.string().optional().describe('指标名中包含的文字'),
      role: z.enum(roles).optional().describe('数字的角色'),
      section: z.string().optional().describe('章节编号的开头，如 四、（二）'),
      cursor,
      limit,
    });
    return { input, output: FiguresAnswer };
  },
  run: ({ report_id, metric, role, section, cursor, limit }, { store, pageSize }) => {
    const stored = store.get(report_id);
    const figures = stored.report.figures.filter(
      (figure) =>
        (metric === undefined || figure.metric?.includes(metric)) &&
        (role === undefined || figure.role === role) &&
        (section === undefined || figure.section.startsWith(section)),
    );
    const query = ['figures', stored.id, metric, role, section];
    const { items, total, next_cursor } = pageOf(figures, limit ?? pageSize, cursor, query);
    return { report: headOut(stored), figures: items.map(figureOut), total, next_cursor };
  },
});
