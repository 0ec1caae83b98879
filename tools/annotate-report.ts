import { annotated } from './annotated.js';
import { ToolError } from './errors.js';
import { headOut } from './outgoing.js';
import { reportId } from './store.js';
import { defineTool, writesNewFile } from './tool.js';

/** Writes the findings of a report as comments into a copy of its Word file, or as a Markdown review. */
export const annotateReport = defineTool({
  name: 'annotate_report',
  title: '批注报告',
  description:
    '把审核发现的问题写成一份新文件：.docx 报告输出带 Word 批注的副本（每条问题一个批注，标在所引原文上，含说明、算式、建议和规则名）；out 以 .md 结尾时输出审核意见。只写入允许目录内的新文件，不覆盖已有文件，原稿不变。',
  annotations: writesNewFile,
  schemas: async () => {
    const { z, AnnotateAnswer, reportId: report_id } = await import('./wire.js');
    const out = z.string().min(1).describe('要写的新文件，允许目录内，.docx 或 .md');
    return { input: z.strictObject({ report_id, out }), output: AnnotateAnswer };
  },
  run: async ({ report_id, out }, { store, language, readFile, writeFile }) => {
    const stored = store.get(report_id);
    const { path } = stored.origin;
    const source = async (): Promise<Uint8Array> => {
      if (path === null) throw new ToolError('no-source');
      const { bytes } = await readFile(path);
      if (reportId(bytes) !== stored.id) throw new ToolError('source-changed');
      return bytes;
    };
    const bytes = await annotated(stored, out, source, language);
    await writeFile(out, bytes);
    const { kept, suppressed } = stored.sifted(language);
    return {
      report: headOut(stored),
      out,
      comments: kept.length,
      ignored: suppressed.length,
      bytes: bytes.length,
    };
  },
});
