import { ToolError } from './errors.js';
import { coverageOut, findingsOut, headOut, ignoredOut } from './outgoing.js';
import { pageOf } from './page.js';
import { rules } from './rules/index.js';
import { defineTool, readsOnly } from './tool.js';

/** The findings of the rules on one report, with what was checked and what was not. */
export const auditReport = defineTool({
  name: 'audit_report',
  title: '审核报告',
  description:
    '用全部规则审核一份报告，返回发现的问题：严重程度（error 自相矛盾或违反规定，有把握；warning 缺项或很可能的笔误；info 供询问）、说明、原文与位置、算式、依据和修改建议，以及核验范围 coverage 和按说明忽略的问题 ignored。可按 severity、rule 筛选，分页返回。没有发现也会给出核验了什么、什么无法核验。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, AuditAnswer, cursor, limit, reportId, severities } = await import('./wire.js');
    const input = z.strictObject({
      report_id: reportId,
      severity: z.enum(severities).optional().describe('只要这一种严重程度'),
      rule: z.string().min(1).optional().describe('只要这一条规则，如 rate-matches'),
      cursor,
      limit,
    });
    return { input, output: AuditAnswer };
  },
  run: ({ report_id, severity, rule, cursor, limit }, { store, language, pageSize }) => {
    const stored = store.get(report_id);
    if (rule !== undefined && !rules.some(({ id }) => id === rule))
      throw new ToolError('unknown-rule', { id: rule, hint: rules.map(({ id }) => id).join(', ') });
    const findings = stored
      .findings(language)
      .filter(
        (each) => (severity === undefined || each.severity === severity) && (rule === undefined || each.rule === rule),
      );
    const query = ['audit', stored.id, severity, rule];
    const { items, total, next_cursor } = pageOf(findings, limit ?? pageSize, cursor, query);
    const { document } = stored.report;
    return {
      report: headOut(stored),
      coverage: coverageOut(stored, language),
      findings: [...findingsOut(document, items)],
      ignored: ignoredOut(stored, language),
      total,
      next_cursor,
    };
  },
});
