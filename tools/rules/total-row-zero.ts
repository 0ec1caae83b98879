import { naming } from '../language/lexicon-naming.js';
import { says } from '../language/mentions.js';
import { isZero } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import { tableRows } from '../recompute/table-rows.js';
import { defineRule } from './rule.js';

const table = (total: string, detail: string): string =>
  `# 某局2023年度项目绩效自评报告\n\n单位：万元\n\n| 项目资金 | 全年预算数 | 全年执行数 |\n|---|---|---|\n| 年度资金总额 | ${total} | ${total} |\n| 财政拨款 | ${detail} | ${detail} |\n`;

const moved =
  '# 某局2023年度项目绩效自评报告\n\n单位：万元\n\n| 项目 | 年初预算 | 调整 |\n|---|---|---|\n| 企业培育 | 1400.00 | 600.00 |\n| 园区提质 | 2000.00 | -600.00 |\n| 合计 | 3400.00 | 0.00 |\n';

export const totalRowZero = defineRule({
  id: 'total-row-zero',
  family: 'score',
  title: { zh: '总额行不得为零而明细有数', en: 'A total row is not zero over details' },
  severity: 'error',
  basis: {
    zh: '自评表填报要求：年度资金总额等于各资金来源之和',
    en: 'The form: the total of funds is the sum of its sources',
  },
  rationale: {
    zh: '总额填成零，执行率和得分都会算成零，系统导出的表最常见。',
    en: 'With a total of zero the rate and its score become zero too; exported forms often have it.',
  },
  messages: {
    zero: {
      zh: '“{label}”为 {total}，而其下“{detail}”为 {amount}',
      en: '{label} is {total}, and {detail} below it is {amount}',
    },
  },
  suggestions: {
    fill: { zh: '填写总额，并重新计算执行率和得分', en: 'Fill in the total, then the rate and the score' },
  },
  examples: {
    valid: [{ text: table('0', '0') }, { text: table('89.97', '89.97') }, { text: moved }],
    invalid: [{ text: table('0.00', '89.97'), at: '0.00' }],
  },
  *check(report) {
    const rows = tableRows(report);
    for (const row of rows) {
      if (!says(row.label, naming.fundTotals) && !naming.totals.includes(row.label)) continue;
      const others = rows.filter(
        ({ block, segment, index }) => block === row.block && segment === row.segment && index !== row.index,
      );
      for (const total of row.figures) {
        if (total.kind !== 'amount' || !isZero(total.value)) continue;
        // Changes that go both ways, such as those of a budget, may come to nothing.
        const detail = others
          .map(({ label, figures }) => ({
            label,
            figure: figures.find((each) => each.cell?.column === total.cell?.column),
          }))
          .find(({ figure }) => figure && !isZero(figure.value));
        const isNet = others.some(({ figures }) =>
          figures.some((each) => each.cell?.column === total.cell?.column && each.value.n < 0n),
        );
        if (!detail?.figure || isNet || isDisputed(report, total, detail.figure)) continue;
        yield {
          message: 'zero',
          data: { label: row.label, total: total.text, detail: detail.label, amount: detail.figure.text },
          at: total,
          related: [detail.figure],
          stated: total.text,
          suggestion: 'fill',
        };
      }
    }
  },
});
