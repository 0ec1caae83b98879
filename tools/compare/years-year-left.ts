import type { DatedSentence, YearReport } from './year-fact.js';
import { defineYearRule } from './year-rule.js';

/** Whether a sentence that stands in both reports names a year that only the earlier one can mean so. */
const isStale = ({ year, isPlan, isOpening }: DatedSentence, earlier: number, later: number): boolean =>
  isPlan ? year > earlier && year <= later : year === earlier && isOpening;

const pairsOf = (earlier: YearReport, later: YearReport) => {
  const known = new Map(earlier.dated.map((sentence) => [sentence.text, sentence]));
  const [from, to] = [earlier.year ?? 0, later.year ?? 0];
  return later.dated.flatMap((is) => {
    const was = known.get(is.text);
    return was && isStale(is, from, to) ? [{ was, is }] : [];
  });
};

export const yearsYearLeft = defineYearRule({
  id: 'years-year-left',
  family: 'year',
  title: { zh: '沿用的句子里年份已更新', en: 'A sentence that was kept has its year moved on' },
  severity: 'warning',
  basis: {
    zh: '财预〔2020〕10号：自评内容完整、数据真实',
    en: 'MOF Caiyu [2020] 10: a self-evaluation is complete and true',
  },
  rationale: {
    zh: '上年报告中“预计下一年完成”的句子原样留在本年报告里，或以上年年份开头的句子原样照抄，说明漏改。历史沿革、文号、规划期不算。',
    en: 'A plan for this year that stands unchanged from last year’s report, or a sentence that opens with last year’s year, was left over. History, document numbers and planning periods are exempt.',
  },
  messages: {
    plan: {
      zh: '{prior}年报告里的计划（{named}年）原样留在{year}年报告中，请写明是否完成',
      en: 'A plan for {named} from the report of {prior} stands unchanged in that of {year}; say whether it was carried out',
    },
    opening: {
      zh: '以{named}年开头的句子与{prior}年报告一字不差，年份可能漏改',
      en: 'The sentence opens with {named} and repeats the report of {prior} word for word; its year was probably left over',
    },
  },
  suggestions: {
    check: { zh: '改写为{year}年的情况', en: 'Write it for {year}' },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n冷链仓库完成主体施工，预计2022年9月交付使用。我局于2019年成立行政审批科。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n冷链仓库于9月交付使用。我局于2019年成立行政审批科。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n冷链仓库完成主体施工，预计2022年9月交付使用。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n冷链仓库完成主体施工，预计2022年9月交付使用。',
        ],
      },
    ],
  },
  *check({ reports }) {
    for (const [at, later] of reports.entries()) {
      const earlier = reports[at - 1];
      if (!earlier) continue;
      for (const { was, is } of pairsOf(earlier, later)) {
        yield {
          message: is.isPlan ? 'plan' : 'opening',
          data: { year: `${later.year ?? ''}`, prior: `${earlier.year ?? ''}`, named: `${is.year}` },
          at: { report: later, source: is.source },
          related: [{ report: earlier, source: was.source }],
          about: `year|${is.source.start}`,
          stated: `${is.year}`,
          suggestion: 'check',
        };
      }
    }
  },
});
