import { ToolError } from './errors.js';
import type { Figure } from './figures/figure.js';
import type { Named } from './measure/expression.js';
import { evaluate } from './measure/expression.js';
import { toDecimalString } from './measure/printing.js';
import { unitName, unitOf } from './measure/quantity.js';
import type { StoredReport } from './store.js';
import { defineTool, readsOnly } from './tool.js';

const places = 10;

interface Used {
  readonly name: string;
  readonly stored: StoredReport;
  readonly figure: Figure;
}

const digits = '0123456789';

/** `f12` or `r2.f12`: the second report's figure. */
const find = (name: string, reports: readonly StoredReport[]): Used => {
  const point = name.indexOf('.');
  const [prefix, id] = point < 0 ? ['', name] : [name.slice(0, point), name.slice(point + 1)];
  if (prefix === '' && reports.length > 1)
    throw new ToolError('figure-of-which-report', { id: name, count: String(reports.length) });
  const number = prefix === '' ? '1' : prefix.slice(1);
  const isNumber = number !== '' && [...number].every((character) => digits.includes(character));
  const stored = (prefix === '' || prefix.startsWith('r')) && isNumber ? reports[Number(number) - 1] : undefined;
  const figure = stored?.report.figures.find((each) => each.id === id);
  if (!stored || !figure) throw new ToolError('unknown-figure', { id: name });
  if (figure.kind === 'period' || figure.kind === 'document-number')
    throw new ToolError('not-a-quantity', { id: name, text: figure.text });
  return { name, stored, figure };
};

/** Exact arithmetic over the figures of reports, so that no model ever computes by itself. */
export const calculate = defineTool({
  name: 'calculate',
  title: '精确计算',
  description:
    '对报告中的数字做精确计算：expression 用数字编号（extract_figures 给出，如 f12）、常数、%、+ - * / 和括号，例如求完成率 f12 / f3 * 100%，求合计 f4 + f5。返回精确值、由各数字印刷精度得出的区间（low、high）、单位和代入原文的算式，并检查单位：元与 % 不能相加。两个百分数相减得个百分点（pp）。多份报告时在 report_ids 中按顺序给出，数字写成 r1.f12、r2.f7。任何算术都应使用本工具，不要自行计算。',
  annotations: readsOnly,
  schemas: async () => {
    const { z, CalculateAnswer, reportId } = await import('./wire.js');
    const input = z.strictObject({
      report_id: reportId.optional().describe('一份报告的 report_id；与 report_ids 二选一'),
      report_ids: z.array(reportId).min(1).max(20).optional().describe('多份报告的 report_id，按 r1、r2…的顺序'),
      expression: z.string().min(1).max(1000).describe('算式，如 f12 / f3 * 100%'),
    });
    return { input, output: CalculateAnswer };
  },
  run: ({ report_id, report_ids, expression }, { store }) => {
    const ids = [...(report_id === undefined ? [] : [report_id]), ...(report_ids ?? [])];
    if (ids.length === 0 || (report_id !== undefined && report_ids !== undefined))
      throw new ToolError('invalid-input', {
        issues: 'report_id | report_ids',
        accepted: 'report_id, report_ids, expression',
      });
    const reports = ids.map((id) => store.get(id));
    const used = new Map<string, Used>();
    const lookUp = (name: string): Named => {
      const found = used.get(name) ?? find(name, reports);
      used.set(name, found);
      const { value, interval, unit, text } = found.figure;
      return { quantity: { value, interval, unit: unitOf(unit) }, text };
    };
    const { quantity, text } = evaluate(expression, lookUp);
    const { value, interval } = quantity;
    const unit = unitName(quantity.unit);
    const decimal = toDecimalString(value, places);
    return {
      expression,
      derivation: `${text} = ${decimal}${unit === '%' ? '%' : unit === 'number' ? '' : ` ${unit}`}`,
      value: decimal,
      fraction: `${value.n}/${value.d}`,
      low: interval.low.value ? toDecimalString(interval.low.value, places) : null,
      high: interval.high.value ? toDecimalString(interval.high.value, places) : null,
      unit,
      figures: [...used.values()].map(({ name, stored, figure }) => ({
        name,
        report_id: stored.id,
        text: figure.text,
        value: toDecimalString(figure.value, places),
        unit: figure.unit,
      })),
    };
  },
});
