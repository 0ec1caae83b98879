import { draftSection as draft } from './draft/section.js';
import { sectionNames } from './draft/section-names.js';
import { draftOut } from './outgoing-draft.js';
import { defineTool, readsOnly } from './tool.js';

/** Drafts a section from the facts that the audit found, every figure with its source; no model is asked. */
export const draftSection = defineTool({
  name: 'draft_section',
  title: '起草章节',
  description:
    '根据审核得到的事实起草报告的一节：problems 存在的问题，improvements 改进措施，both 两者一一对应，conclusion 综合评价结论，completion 绩效目标完成情况。每一个未完成的目标、偏低或超预算的执行、扣分都会列出，按影响大小排序；每个数字都来自报告原文（figures 给出位置）或由原文数字算出（给出算式）。报告没有写的原因、科室、时限留作［待填：…］，questions 列出要向填报人询问的事项。slotted 是带槽位的文本（{{figure:f12}}、{{quote:q1}}、{{blank:责任科室}}）：改写时保留槽位、不要直接写数字，写好后交给 verify_draft 填入并核验。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, ReportHead, reportId } = await import('./wire.js');
    const offset = z.number().int().nonnegative();
    const input = z.strictObject({
      report_id: reportId,
      section: z.enum(sectionNames).optional().describe('要起草的部分，默认 both'),
    });
    const output = z.strictObject({
      report: ReportHead,
      section: z.enum(sectionNames),
      text: z.string(),
      sentences: z
        .array(
          z.strictObject({
            problem: z.string().nullable().describe('问题编号；标题和段落为 null'),
            kind: z.string().nullable(),
            name: z.string().nullable(),
            text: z.string(),
            slotted: z.string().describe('同一句，数字、引文和空白写成槽位'),
            start: offset,
            end: offset,
            figures: z.array(z.string()),
            quotes: z.array(z.string()),
            findings: z.array(z.string()).describe('这一句所回应的审核问题的编号'),
          }),
        )
        .describe('text 中的每一行及其依据'),
      figures: z.array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          role: z.string().nullable(),
          origin: z.enum(['source', 'derived']),
          start: offset.nullable(),
          end: offset.nullable(),
          place: z.string().nullable(),
          inputs: z.array(z.string()),
          derivation: z.string().nullable(),
        }),
      ),
      quotes: z.array(
        z.strictObject({ id: z.string(), text: z.string(), start: offset, end: offset, place: z.string() }),
      ),
      blanks: z.array(z.strictObject({ label: z.string(), start: offset, end: offset })),
      questions: z.array(z.string()),
    });
    return { input, output };
  },
  run: ({ report_id, section }, { store, language }) => {
    const stored = store.get(report_id);
    const { scheme } = stored.origin.guidance;
    return draftOut(stored, draft(stored.report, stored.findings(language), { section: section ?? 'both', scheme }));
  },
});
