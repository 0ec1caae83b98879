import { ToolError } from './errors.js';
import { coverageOut, structureOut } from './outgoing.js';
import { unguided } from './store.js';
import { defineTool, readsOnly } from './tool.js';

/** Reads a report and keeps it, so that the other tools can speak of it by its id. */
export const parseReport = defineTool({
  name: 'parse_report',
  title: '解析报告',
  description:
    '读取一份绩效自评报告（path：允许目录内的 .txt、.md、.docx 或带文字层的 .pdf；或 text：报告全文），返回 report_id、标题、单位、年度、提纲、表格、各项计数和读取时的警告。其他工具都用 report_id 指代报告，所以先调用本工具。同样的内容得到同样的 report_id。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, ParseAnswer } = await import('./wire.js');
    const input = z.strictObject({
      path: z.string().min(1).optional().describe('报告文件的路径；与 text 二选一'),
      text: z.string().optional().describe('报告全文（纯文本或 Markdown）；与 path 二选一'),
    });
    return { input, output: ParseAnswer };
  },
  run: async ({ path, text }, { store, readFile, language }) => {
    if ((path === undefined) === (text === undefined)) {
      const both = language === 'zh' ? '同时收到了 path 和 text' : 'Both path and text were given';
      const none = language === 'zh' ? '没有收到 path 或 text' : 'Neither path nor text was given';
      throw new ToolError('path-or-text', { received: path === undefined ? none : both });
    }
    const file =
      path === undefined
        ? { bytes: new TextEncoder().encode(text), name: '', guidance: unguided }
        : await readFile(path);
    const stored = await store.add(file.bytes, file.name, { path: path ?? null, guidance: file.guidance });
    const { report } = stored;
    const { outline, tables, warnings } = structureOut(report, language);
    return {
      report_id: stored.id,
      title: report.title,
      organization: report.organization,
      year: report.year,
      format: report.document.format,
      outline,
      tables,
      counts: {
        characters: report.document.text.length,
        headings: outline.length,
        paragraphs: report.document.blocks.filter((block) => block.kind === 'paragraph').length,
        tables: tables.length,
        pages: report.document.pageStarts.length || null,
        figures: report.figures.length,
        claims: report.claims.length,
      },
      coverage: coverageOut(stored, language),
      warnings,
    };
  },
});
