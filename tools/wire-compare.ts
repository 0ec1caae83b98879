import { ReportHead, severities, verdicts, z } from './wire.js';

/** Zod schemas of what the comparison of years gives. */

const offset = z.number().int().nonnegative();
const decimal = z.string().describe('精确的十进制数，用字符串表示');

const Place = z.strictObject({
  report_id: z.string(),
  file: z.string(),
  year: z.number().int().nullable().describe('报告的年度'),
  start: offset,
  end: offset,
  text: z.string(),
  place: z.string(),
  page: z.number().int().nullable(),
  line: z.number().int(),
  column: z.number().int(),
});
const Change = z.strictObject({
  unit: z.enum(['%', 'pp']).describe('% 增长率；pp 比率的百分点差'),
  recomputed: decimal.describe('按两年报告各自的数复算'),
  low: decimal.nullable(),
  high: decimal.nullable(),
  stated: z.string().nullable().describe('本年报告所写，原文'),
  verdict: z.enum(verdicts).nullable().describe('所写与复算是否一致；没有写则为 null'),
});
const Point = z.strictObject({
  year: z.number().int(),
  report_id: z.string(),
  text: z.string().nullable().describe('该年报告自己的数，原文；该年没有或自相矛盾则为 null'),
  value: decimal.nullable().describe('基本单位'),
  low: decimal.nullable(),
  high: decimal.nullable(),
  place: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  target: z.string().nullable().describe('该年目标，原文'),
  ranks: z.array(z.string()).describe('该年位次，如 全省 amount 第6位'),
  change: Change.nullable().describe('比上一年'),
});
const Series = z.strictObject({
  organization: z.string().nullable(),
  metric: z.string(),
  names: z.array(z.string()).describe('各年报告所用的名称'),
  unit: z.string().nullable(),
  area: z.string().nullable().describe('只是其中一部分地域时（市本级、城区）'),
  notes: z.array(z.string()).describe('名称、口径上需要注意之处'),
  points: z.array(Point),
});
const Conflict = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  at: Place.describe('较晚一年报告中的位置'),
  related: z.array(Place).describe('与之冲突的另一份报告中的位置等'),
  stated: z.string().nullable(),
  expected: z.string().nullable(),
  derivation: z.string().nullable(),
  basis: z.string(),
  suggestion: z.string().nullable(),
});
const Incomparable = z.strictObject({
  organization: z.string().nullable(),
  metric: z.string(),
  reason: z.enum(['values', 'unit', 'area', 'whole', 'name']),
  message: z.string(),
  places: z.array(Place),
});
const LeftOut = z.strictObject({
  report_id: z.string(),
  file: z.string(),
  reason: z.enum(['no-year', 'same-year', 'same-file']),
  message: z.string(),
});

export const CompareAnswer = z.strictObject({
  reports: z.array(ReportHead.extend({ file: z.string() })),
  series: z.array(Series).describe('至少两年有数的指标；指定 metric 时为该指标'),
  single: z.number().int().describe('只在一年中有数、没有列出的指标个数'),
  conflicts: z.array(Conflict),
  incomparable: z.array(Incomparable).describe('看似同一指标而没有比较的，及原因'),
  left_out: z.array(LeftOut).describe('没有参加比较的报告'),
  messages: z.array(z.string()).describe('需要告诉用户的情况：单位不同、缺少年份等'),
  rules: z.array(z.string()).describe('已运行的规则'),
});

/** One page of it. */
export const CompareYearsAnswer = CompareAnswer.extend({
  total: z.number().int().describe('序列总数'),
  next_cursor: z.string().nullable().describe('下一页序列的 cursor；null 表示没有了'),
});
