import { repeatedColumns } from '../language/repeated-column.js';
import { reportYear } from '../language/report-year.js';
import { yearComparisons } from '../language/year-comparison.js';
import { defineRule } from './rule.js';

export const comparedWithAnotherYear = defineRule({
  id: 'compared-with-another-year',
  family: 'year',
  title: { zh: '不与本年自身比较', en: 'A year is compared with an earlier one' },
  severity: 'warning',
  basis: { zh: '增减变动的定义：报告期比基期', en: 'Definition of change: the reported period against its base' },
  rationale: {
    zh: '“2021年比2021年增长”或与尚未到来的年份比较，必有一处年份写错。',
    en: 'Where a year is compared with itself or with one that has not come, one of the two is wrong.',
  },
  messages: {
    itself: { zh: '{base}年与{base}年自身比较', en: '{base} is compared with itself' },
    column: { zh: '表头两列同为{base}年', en: 'Two columns are headed {base} alike' },
    later: { zh: '{subject}年与其后的{base}年比较', en: '{subject} is compared with the later {base}' },
  },
  suggestions: {
    check: { zh: '核对两处年份，基期通常为{previous}年', en: 'Check both years; the base is mostly {previous}' },
  },
  examples: {
    valid: [
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n2021年支出1200万元，较2020年增长5%。2021年支出较2021年年初预算减少3%。占比由2020年的2.7%提高到2.9%。',
      },
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n2022年预算较2021年增长5%。占比由2021年的2.7%提高到2022年的2.9%。从2021年起实行台账管理。',
      },
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n下一步，2022年计划增加前期经费；产值力争达到4350亿元，比2021年增长8.3%。',
      },
    ],
    invalid: [
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n| 项目 | 2021年决算 | 2021年决算 |\n|---|---|---|\n| 接待费 | 3 | 4 |',
        at: '2021年决算',
      },
      { text: '# 某局2021年度部门整体支出绩效自评报告\n\n2021年支出1200万元，较2021年增长5%。', at: '2021年' },
      { text: '# 某局2021年度部门整体支出绩效自评报告\n\n占比由2021年的2.7%提高到2.9%。', at: '2021年' },
      { text: '# 某局2021年度部门整体支出绩效自评报告\n\n2021年支出1200万元，较2022年增长5%。', at: '2022年' },
    ],
  },
  *check({ document }) {
    for (const { year, first, second } of repeatedColumns(document)) {
      const data = { base: String(year), previous: String(year - 1) };
      yield { message: 'column', data, at: second, related: [first], stated: String(year), suggestion: 'check' };
    }
    for (const { subject, subjectSpan, base, baseSpan, isPlain } of yearComparisons(document, reportYear(document))) {
      if (base < subject) continue;
      yield {
        message: base === subject ? 'itself' : 'later',
        data: { subject: String(subject), base: String(base), previous: String(subject - 1) },
        at: baseSpan,
        related: subjectSpan ? [subjectSpan] : [],
        stated: String(base),
        suggestion: 'check',
        severity: base > subject ? 'info' : isPlain ? 'error' : 'warning',
      };
    }
  },
});
