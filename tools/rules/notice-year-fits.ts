import { citedDocuments } from '../language/cited-document.js';
import { yearCues } from '../language/lexicon-years.js';
import { says } from '../language/mentions.js';
import { reportYear } from '../language/report-year.js';
import { defineRule } from './rule.js';

export const noticeYearFits = defineRule({
  id: 'notice-year-fits',
  family: 'year',
  title: { zh: '自评通知的年份与评价年度相称', en: 'The notice of the self-evaluation fits its year' },
  severity: 'info',
  basis: { zh: '自评通知一般于次年印发', en: 'Notices of self-evaluation are issued in the year after, as a rule' },
  rationale: {
    zh: '通知早于评价年度，多半是沿用了上年的依据。',
    en: "A notice older than the year evaluated is mostly left over from last year's report.",
  },
  messages: {
    misfit: { zh: '自评依据{quoted}，而评价年度为{year}年', en: 'The notice {quoted} is cited for the year {year}' },
  },
  suggestions: {
    check: { zh: '核对是否应引用{year}年度的自评通知', en: 'Check whether the notice for {year} is meant' },
  },
  examples: {
    valid: [
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n根据《关于开展2021年度绩效自评工作的通知》（平财效〔2022〕6号）开展自评。',
      },
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n根据《项目支出绩效评价管理办法》（财预〔2020〕10号）开展自评。',
      },
    ],
    invalid: [
      {
        text: '# 某局2021年度部门整体支出绩效自评报告\n\n根据《关于开展绩效自评工作的通知》（平财效〔2020〕6号）开展自评。',
        at: '平财效〔2020〕6号',
      },
    ],
  },
  *check({ document }) {
    const year = reportYear(document);
    if (year === null) return;
    for (const { title, span, year: issued } of citedDocuments(document)) {
      const isNotice = title !== null && says(title, yearCues.selfEvaluation) && says(title, yearCues.noticeTitle);
      if (!isNotice || (issued >= year && issued <= year + 2)) continue;
      const data = { quoted: document.text.slice(span.start, span.end), year: String(year) };
      yield { message: 'misfit', data, at: span, stated: String(issued), suggestion: 'check' };
    }
  },
});
