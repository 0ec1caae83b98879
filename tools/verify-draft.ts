import { fillSlots } from './draft/fill-slots.js';
import { verifyDraft as verify } from './draft/verify.js';
import type { Verified } from './draft/verify-figure.js';
import { ToolError } from './errors.js';
import { verifiedOut } from './outgoing-draft.js';
import type { StoredReport } from './store.js';
import { defineTool, readsOnly } from './tool.js';

const unknownSlot = (slot: string, start: number): Verified => ({
  status: 'unsupported',
  text: slot,
  span: { start, end: start + slot.length },
  figure: null,
  reason: 'slot',
  support: [],
  derivation: null,
  nearest: null,
});

const longest = 200_000;

/** Holds any text against reports: every figure, its role, unit, direction, rank and year, and every office. */
export const verifyDraft = defineTool({
  name: 'verify_draft',
  title: '核验文稿',
  description:
    '把任何一段文字与报告核对：每个数字、它的角色（预算还是执行、目标还是实际）、单位、增减方向、位次、年度、文号，以及点到的科室。文字中可以有 draft_section 给出的槽位（{{figure:f12}}，第 2 份报告写 {{figure:r2.f12}}；{{quote:q1}}、{{name:p1}}、{{blank:责任科室}}），先由程序填入再核验，text 返回填好的文字。supported 报告中有；derivable 可由报告中同一事项的两个数算出（差额、百分点、比率，给出算式）；unsupported 不被报告支持，给出理由和最接近的数。任何要交给用户的文稿都应先经本工具核验，unsupported 不为空时应改写。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, reportId, roles } = await import('./wire.js');
    const offset = z.number().int().nonnegative();
    const known = z.strictObject({
      report_id: z.string(),
      figure_id: z.string(),
      text: z.string(),
      metric: z.string().nullable(),
      role: z.enum(roles),
      period: z.string().nullable(),
      start: offset,
      end: offset,
      place: z.string(),
    });
    const item = z.strictObject({
      status: z.enum(['supported', 'derivable', 'unsupported']),
      text: z.string(),
      start: offset,
      end: offset,
      reason: z
        .enum(['value', 'unit', 'name', 'role', 'direction', 'rank', 'year', 'office', 'deadline', 'slot', 'verdict'])
        .nullable(),
      message: z.string().nullable(),
      derivation: z.string().nullable(),
      support: z.array(known),
      nearest: known.nullable(),
    });
    const input = z.strictObject({
      report_ids: z.array(reportId).min(1).max(20).describe('与之核对的报告'),
      text: z.string().min(1).max(longest).describe('要核验的文字'),
    });
    const output = z.strictObject({
      text: z.string().describe('填好槽位的文字；start、end 是其中的位置'),
      counts: z.strictObject({
        supported: z.number().int(),
        derivable: z.number().int(),
        unsupported: z.number().int(),
      }),
      unsupported: z.array(item),
      derivable: z.array(item),
    });
    return { input, output };
  },
  run: ({ report_ids, text }, { store, language }) => {
    const reports: readonly StoredReport[] = report_ids.map((id) => store.get(id));
    if (text.trim() === '') throw new ToolError('invalid-input', { issues: 'text', accepted: 'report_ids, text' });
    const filled = fillSlots(
      text,
      reports.map((stored) => ({
        report: stored.report,
        findings: stored.findings(language),
        scheme: stored.origin.guidance.scheme,
      })),
    );
    const { items } = verify(
      filled.text,
      reports.map(({ report }) => report),
    );
    const all = [...items, ...filled.unknown.map(({ slot, span }) => unknownSlot(slot, span.start))];
    const of = (status: Verified['status']) => all.filter((each) => each.status === status);
    const out = (status: Verified['status']) => of(status).map((each) => verifiedOut(reports, each, language));
    return {
      text: filled.text,
      counts: {
        supported: of('supported').length,
        derivable: of('derivable').length,
        unsupported: of('unsupported').length,
      },
      unsupported: out('unsupported'),
      derivable: out('derivable'),
    };
  },
});
