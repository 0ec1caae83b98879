import type { Figure } from '../figures/figure.js';
import { compare, divide, equal, larger, multiply, rational, zero } from '../measure/rational.js';
import { unitText } from '../recompute/derivation.js';
import { executionsOf } from '../recompute/executions.js';
import type { Report } from '../recompute/report.js';
import { cellFigures } from '../recompute/table-rows.js';
import { defineRule } from './rule.js';

const tenThousand = rational(10_000n);
const near = rational(2n);

/** The largest budget or outturn that the prose tells, against which a table of the same money is held. */
const scaleOf = (report: Report): Figure | null =>
  executionsOf(report).find(({ isOverall, budget }) => isOverall && budget)?.budget ?? null;

/** A cell that equals the whole budget when it is read in 元 instead of 万元. */
const readInYuan = (cell: Figure, whole: Figure): boolean => {
  const value = divide(cell.value, cell.factor);
  return equal(cell.factor, tenThousand) && compare(multiply(value, near), whole.value) >= 0;
};

const text = (budget: string): string =>
  `# 某局2023年度绩效自评报告\n\n全年预算328661.81万元，支出328661.81万元，预算执行率100%。\n\n| 项目（万元） | 预算数 | 执行数 |\n|---|---|---|\n| 年度资金总额 | ${budget} | ${budget} |\n`;

export const tableUnitPlausible = defineRule({
  id: 'table-unit-plausible',
  family: 'unit',
  title: { zh: '表头单位与数值相称', en: 'The unit of a header fits its figures' },
  severity: 'error',
  basis: { zh: '表内数值按表头单位读取', en: 'Cells are read in the unit of their header' },
  rationale: {
    zh: '表头写万元，数值却按元填写，金额即放大一万倍。',
    en: 'A header in 万元 over cells in 元 makes every amount 10,000 times too large.',
  },
  messages: {
    yuan: {
      zh: '表头单位为“{unit}”，数值{value}按此读取是全年预算{whole}的上千倍，疑按“元”填写',
      en: 'Read in {unit}, {value} is thousands of times the whole budget {whole}; it seems to be in yuan',
    },
  },
  suggestions: { unit: { zh: '核对表头单位，或换算数值', en: 'Check the unit of the header, or convert the figures' } },
  examples: {
    valid: [{ text: text('328661.81') }],
    invalid: [{ text: text('3286618082.20'), at: '3286618082.20' }],
  },
  *check(report) {
    const whole = scaleOf(report);
    if (!whole) return;
    for (const cells of cellFigures(report).values()) {
      const amounts = cells.filter(({ kind, unit }) => kind === 'amount' && unit === whole.unit);
      const wrong = amounts.filter((cell) => readInYuan(cell, whole));
      const [first, ...others] = wrong;
      const isMany = wrong.length > 1 || amounts.length === 1;
      const largest = amounts.reduce((most, { value }) => larger(most, value), zero);
      if (!first || !isMany || compare(largest, zero) === 0) continue;
      yield {
        message: 'yuan',
        data: { unit: unitText(first), value: first.text, whole: whole.text },
        at: first,
        related: [...others, whole],
        stated: first.text,
        suggestion: 'unit',
      };
    }
  },
});
