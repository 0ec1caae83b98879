import { reportYear } from '../language/report-year.js';
import { yearComparisons } from '../language/year-comparison.js';
import { defineRule } from './rule.js';

export const baseYearAdjacent = defineRule({
  id: 'base-year-adjacent',
  family: 'year',
  title: { zh: '同比以上年为基期', en: 'Yearly change has the year before as its base' },
  severity: 'info',
  basis: { zh: '同比的定义：与上年同期相比', en: 'Definition of year-on-year change' },
  rationale: {
    zh: '跳过上年与更早年份比较，可能是笔误，也可能避开了不利的基数，应写明理由。',
    en: 'A base further back may be a slip or may avoid an awkward base; the reason should be given.',
  },
  messages: {
    skipped: {
      zh: '{subject}年与{base}年比较，跳过了{previous}年',
      en: '{subject} is compared with {base}, skipping {previous}',
    },
  },
  suggestions: {
    check: {
      zh: '改与{previous}年比较，或写明为何取{base}年',
      en: 'Compare with {previous}, or say why {base} is taken',
    },
  },
  examples: {
    valid: [{ text: '# 某局2021年度部门整体支出绩效自评报告\n\n2021年支出1200万元，较2020年增长5%。' }],
    invalid: [{ text: '# 某局2017年度部门整体支出绩效自评报告\n\n2017年支出1200万元，比2015年增长5%。', at: '2015年' }],
  },
  *check({ document }) {
    for (const { subject, subjectSpan, base, baseSpan } of yearComparisons(document, reportYear(document))) {
      if (base >= subject - 1) continue;
      const data = { subject: String(subject), base: String(base), previous: String(subject - 1) };
      const related = subjectSpan ? [subjectSpan] : [];
      yield { message: 'skipped', data, at: baseSpan, related, stated: String(base), suggestion: 'check' };
    }
  },
});
