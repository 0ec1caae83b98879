import { claimOut, coverageOut, headOut } from './outgoing.js';
import { pageOf } from './page.js';
import { defineTool, readsOnly } from './tool.js';

/** Every claim of a report, computed again. */
export const recomputeRates = defineTool({
  name: 'recompute_rates',
  title: '复算比率',
  description:
    '复算报告中的每一项勾稽关系：完成率、执行率、增长、占比、合计、差额、比值、名次、得分等。给出公式、文中数、复算结果与区间、算式，以及结论：consistent 一致；rounding 仅在截尾或两次舍入时一致（不算错）；inconsistent 不一致；unverifiable 无法核验（附原因）。可按结论（verdict）筛选，分页返回。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, cursor, limit, RatesAnswer, reportId, verdicts } = await import('./wire.js');
    const input = z.strictObject({
      report_id: reportId,
      verdict: z.enum(verdicts).optional().describe('只要这一种结论'),
      cursor,
      limit,
    });
    return { input, output: RatesAnswer };
  },
  run: ({ report_id, verdict, cursor, limit }, { store, language, pageSize }) => {
    const stored = store.get(report_id);
    const { report } = stored;
    const claims = report.recomputations.filter((each) => verdict === undefined || each.verdict === verdict);
    const query = ['rates', stored.id, verdict];
    const { items, total, next_cursor } = pageOf(claims, limit ?? pageSize, cursor, query);
    return {
      report: headOut(stored),
      coverage: coverageOut(stored, language),
      claims: items.map((each) => claimOut(report, each, language)),
      total,
      next_cursor,
    };
  },
});
