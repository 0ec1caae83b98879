import { FigureOut, nextCursor, ReportHead, total, verdicts, z } from './wire.js';

export { cursor, limit, roles, z } from './wire.js';

/** Zod schemas of what leaves the library. */

export const LibraryFigureOut = z.strictObject({
  report: ReportHead,
  file: z.string().describe('报告的文件名'),
  ...FigureOut.shape,
  year: z.number().int().nullable().describe('数字所说的年份；文中没有写明时为报告年度'),
  place: z.string().describe('在报告中的位置'),
  excerpt: z.string().describe('所在的句子或表格行'),
  verdict: z.enum(verdicts).nullable().describe('涉及这个数字的勾稽关系中最差的结论；null 表示没有'),
});
export const LibraryReportOut = z.strictObject({
  ...ReportHead.shape,
  file: z.string(),
  format: z.string(),
  analyzer: z.string().describe('读出这些数字的程序版本'),
  characters: z.number().int(),
  figures: z.number().int(),
  bound: z.number().int(),
  claims: z.number().int(),
  recomputed: z.number().int(),
  unverifiable: z.number().int(),
  inconsistent: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  infos: z.number().int(),
});
const held = z.number().int().describe('资料库中的报告总数；0 表示还没有入库');
export const QueryAnswer = z.strictObject({
  figures: z.array(LibraryFigureOut),
  total,
  reports: held,
  next_cursor: nextCursor,
});
export const ListAnswer = z.strictObject({
  reports: z.array(LibraryReportOut),
  total,
  next_cursor: nextCursor,
});

export const years = z
  .array(z.number().int().min(1900).max(2200))
  .min(1)
  .max(60)
  .optional()
  .describe('年份，如 [2021, 2022, 2023]');
