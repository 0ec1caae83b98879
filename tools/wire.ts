import { z } from 'zod';

export { z };

/** Zod schemas of everything that leaves; the makers in `outgoing.ts` are typed by them. */

const offset = z.number().int().nonnegative();
const decimal = z.string().describe('精确的十进制数，用字符串表示');

export const severities = ['error', 'warning', 'info'] as const;
export const verdicts = ['consistent', 'rounding', 'inconsistent', 'unverifiable'] as const;
export const claimKinds = [
  'completion',
  'execution',
  'growth',
  'change',
  'points',
  'share',
  'sum',
  'difference',
  'ratio',
  'rank',
  'score',
  'restatement',
] as const;
export const roles = [
  'target',
  'actual',
  'budget',
  'outturn',
  'previous',
  'rate',
  'growth',
  'share',
  'rank',
  'score',
  'maxScore',
  'part',
  'total',
  'other',
] as const;
const figureKinds = [
  'amount',
  'count',
  'percent',
  'points',
  'rank',
  'score',
  'ratio',
  'period',
  'document-number',
] as const;

export const ReportHead = z.strictObject({
  id: z.string().describe('sha256: 加文件内容的哈希'),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  year: z.number().int().nullable(),
});
export const Reason = z.strictObject({ reason: z.string(), claims: z.number().int() });
export const Coverage = z.strictObject({
  figures: z.number().int().describe('读到的数字'),
  bound: z.number().int().describe('已归属到指标的数字'),
  claims: z.number().int().describe('勾稽关系'),
  recomputed: z.number().int().describe('已复算的勾稽关系'),
  unverifiable: z.number().int().describe('无法核验的勾稽关系'),
  reasons: z.array(Reason).describe('无法核验的原因'),
  rules: z.array(z.string()).describe('已运行的规则'),
});

const Quote = z.strictObject({ start: offset, end: offset, text: z.string() });
export const At = z.strictObject({
  start: offset,
  end: offset,
  text: z.string(),
  place: z.string(),
  page: z.number().int().nullable(),
  line: z.number().int().describe('从 1 起'),
  column: z.number().int().describe('从 1 起，UTF-16 码元'),
});
export const FindingOut = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  at: At,
  related: z.array(Quote),
  stated: z.string().nullable(),
  expected: z.string().nullable(),
  derivation: z.string().nullable(),
  basis: z.string(),
  suggestion: z.string().nullable(),
});
export const Ignored = z.strictObject({
  count: z.number().int().describe('按报告中的注释或 gouji.dismissals.json 忽略的问题数'),
  note: z.string().nullable().describe('有忽略时必须告诉用户'),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      rule: z.string(),
      severity: z.enum(severities),
      text: z.string(),
      start: offset,
      end: offset,
      kind: z.enum(['inSource', 'external']).describe('inSource 报告中的注释；external 忽略清单'),
      reason: z.string().nullable(),
    }),
  ),
  remarks: z.array(z.string()).describe('没有起作用的注释'),
});
export const FigureOut = z.strictObject({
  id: z.string(),
  text: z.string(),
  start: offset,
  end: offset,
  value: decimal,
  low: decimal.nullable(),
  high: decimal.nullable(),
  unit: z.string(),
  kind: z.enum(figureKinds),
  metric: z.string().nullable(),
  role: z.enum(roles),
  period: z.string().nullable(),
  scope: z.string().nullable(),
  bound: z.enum(['approx', 'atLeast', 'atMost']).nullable(),
  origin: z.enum(['prose', 'table']),
  section: z.string(),
});
export const ClaimOut = z.strictObject({
  id: z.string(),
  kind: z.enum(claimKinds),
  verdict: z.enum(verdicts),
  figures: z.array(z.string()),
  formula: z.string(),
  stated: decimal.nullable(),
  recomputed: decimal.nullable(),
  low: decimal.nullable(),
  high: decimal.nullable(),
  start: offset,
  end: offset,
  text: z.string(),
  derivation: z.string(),
  reason: z.string().nullable(),
});
export const HeadingOut = z.strictObject({
  level: z.number().int(),
  marker: z.string().nullable(),
  title: z.string(),
  start: offset,
  end: offset,
});
export const TableOut = z.strictObject({
  place: z.string(),
  rows: z.number().int(),
  columns: z.number().int(),
  start: offset,
  end: offset,
});
export const WarningOut = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
});

export const nextCursor = z.string().nullable().describe('下一页的 cursor；null 表示没有了');
export const total = z.number().int().describe('符合条件的总数');

export const ParseAnswer = z.strictObject({
  report_id: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  year: z.number().int().nullable(),
  format: z.string(),
  outline: z.array(HeadingOut),
  tables: z.array(TableOut),
  counts: z.strictObject({
    characters: z.number().int(),
    headings: z.number().int(),
    paragraphs: z.number().int(),
    tables: z.number().int(),
    pages: z.number().int().nullable(),
    figures: z.number().int(),
    claims: z.number().int(),
  }),
  coverage: Coverage,
  warnings: z.array(WarningOut),
});
export const FiguresAnswer = z.strictObject({
  report: ReportHead,
  figures: z.array(FigureOut),
  total,
  next_cursor: nextCursor,
});
export const RatesAnswer = z.strictObject({
  report: ReportHead,
  coverage: Coverage,
  claims: z.array(ClaimOut),
  total,
  next_cursor: nextCursor,
});
export const AuditAnswer = z.strictObject({
  report: ReportHead,
  coverage: Coverage,
  findings: z.array(FindingOut),
  ignored: Ignored,
  total,
  next_cursor: nextCursor,
});
export const CalculateAnswer = z.strictObject({
  expression: z.string(),
  derivation: z.string().describe('代入原文后的算式与结果'),
  value: decimal,
  fraction: z.string().describe('精确分数'),
  low: decimal.nullable(),
  high: decimal.nullable(),
  unit: z.string().describe('CNY、USD、%、pp、rank、score、计数单位、其组合（CNY/家），或 number（纯数）'),
  figures: z.array(
    z.strictObject({ name: z.string(), report_id: z.string(), text: z.string(), value: decimal, unit: z.string() }),
  ),
});

export const AnnotateAnswer = z.strictObject({
  report: ReportHead,
  out: z.string(),
  comments: z.number().int().describe('写入的批注或问题条数'),
  ignored: z.number().int().describe('按说明忽略、没有写入的条数'),
  bytes: z.number().int(),
});

export const reportId = z.string().min(1).describe('parse_report 返回的 report_id');
export const cursor = z.string().optional().describe('上一页返回的 next_cursor，原样传回');
export const limit = z.number().int().min(1).max(200).optional().describe('每页条数，1 到 200，默认 50');
