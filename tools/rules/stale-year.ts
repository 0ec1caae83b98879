import type { ForeignReason } from '../language/foreign-year.js';
import { foreignYears } from '../language/foreign-year.js';
import { reportYear } from '../language/report-year.js';
import { defineRule } from './rule.js';

/** Reasons to ask, not to accuse. */
const doubtful: ReadonlySet<ForeignReason> = new Set(['remote', 'later-notice']);

export const staleYear = defineRule({
  id: 'stale-year',
  family: 'year',
  title: { zh: '年度前后一致', en: 'The year of the report is the same throughout' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评内容完整、数据真实',
    en: 'Caiyu [2020] No. 10: a self-evaluation is complete and true',
  },
  rationale: {
    zh: '沿用上年文本时漏改年度，会使整段数据失去依据；报告年度由标题和“年度”字样共同判定，上年对比、文号、计划、沿革中的年份不算。',
    en: "A year left over from last year's text takes the ground from every figure beside it. The report's year is decided by its title and its 年度 words; comparisons, document numbers, plans and history are exempt.",
  },
  messages: {
    title: { zh: '标题年份为{stated}年，正文为{expected}年', en: 'The title says {stated}, the text {expected}' },
    annual: {
      zh: '此处写“{quoted}”，而本报告评价的是{expected}年度',
      en: '{quoted} stands where the report is about {expected}',
    },
    notice: {
      zh: '所依据的自评通知是{stated}年的，而本报告评价的是{expected}年度',
      en: 'The self-evaluation notice is of {stated}, the report about {expected}',
    },
    result: {
      zh: '{stated}年的执行或完成情况写入了{expected}年度的报告',
      en: 'Results of {stated} stand in a report about {expected}',
    },
    'later-notice': {
      zh: '所依据的自评通知写的是{stated}年度，而本报告评价的是{expected}年度，请核对',
      en: 'The self-evaluation notice names {stated}, the report is about {expected}, please check',
    },
    opening: {
      zh: '本节以{stated}年开头，而本报告评价的是{expected}年度',
      en: 'The section opens with {stated} in a report about {expected}',
    },
    staff: {
      zh: '人员情况截至{stated}年，而本报告评价的是{expected}年度',
      en: 'Staff is given as of {stated} in a report about {expected}',
    },
    future: {
      zh: '{stated}年尚在报告年度（{expected}年）之后，却写作已有结果',
      en: 'Results are told of {stated}, after the year of the report ({expected})',
    },
    impossible: { zh: '年份“{quoted}”不成立', en: '{quoted} is no possible year' },
    remote: {
      zh: '{stated}年与报告年度（{expected}年）相距过远，请核对',
      en: '{stated} is far from the year of the report ({expected}), please check',
    },
  },
  suggestions: {
    year: {
      zh: '核对后改为{expected}年，或写明为何引用{stated}年',
      en: 'Change to {expected}, or say why {stated} is cited',
    },
  },
  examples: {
    valid: [
      {
        text: '# 某某市图书馆2019年度项目支出绩效自评报告\n\n2019年，全年接待读者52万人次。截至2019年底，馆藏图书86万册，2020年底前完成编目。',
      },
      {
        text: '# 某某市农业局2021年度部门整体支出绩效自评报告\n\n2021年，我局全年执行数1200万元，较2020年增加100万元。预计2022年6月完工。根据《关于开展2021年度绩效自评工作的通知》（财绩〔2022〕3号）开展自评。',
      },
      {
        text: '# 某某县教育局2022年度部门整体支出绩效自评报告\n\n我局成立于2005年。2020年度结转资金30万元已全部支出。2022年，小学入学率由2021年的98.0%提高到98.6%。',
      },
    ],
    invalid: [
      {
        text: '# 某某市图书馆2019年度项目支出绩效自评报告\n\n2019年，全年接待读者52万人次。截至2020年底，馆藏图书86万册。',
        at: '2020年',
      },
      {
        text: '# 某某市图书馆2019年度项目支出绩效自评报告\n\n截至2016年末，全馆在编人员46人。2019年，全年接待读者52万人次。',
        at: '2016年',
      },
      {
        text: '# 某某市农业局2021年度部门整体支出绩效自评报告\n\n经自评，我局2020年度部门整体支出绩效自评得分95分。2021年，全年执行数1200万元。',
        at: '2020年度',
      },
      {
        text: '# 某某市农业局2021年度部门整体支出绩效自评报告\n\n2021年，全年预算数1300万元。2022年，全年执行数1200万元，执行率92.3%。',
        at: '2022年',
      },
      {
        text: '# 某某市农业局2020年度部门整体支出绩效自评报告\n\n2021年度部门整体支出绩效自评得分95分。2021年，全年执行数1200万元。2021年，完成项目12个。',
        at: '2020年度',
      },
    ],
  },
  *check({ document }) {
    const expected = reportYear(document);
    if (expected === null) return;
    for (const foreign of foreignYears(document, expected)) {
      const stated = String(foreign.year);
      yield {
        message: foreign.reason,
        data: { stated, expected: String(expected), quoted: document.text.slice(foreign.span.start, foreign.span.end) },
        at: foreign.span,
        stated,
        expected: String(expected),
        suggestion: 'year',
        ...(doubtful.has(foreign.reason) ? { severity: 'info' as const } : {}),
      };
    }
  },
});
