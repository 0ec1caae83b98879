import { carriedParagraphs } from './carried-paragraphs.js';
import { defineYearRule } from './year-rule.js';

const opening = 24;

export const yearsTextCarried = defineYearRule({
  id: 'years-text-carried',
  family: 'year',
  title: { zh: '写成绩的段落不照抄上年报告', en: 'Paragraphs that tell results are not last year’s' },
  severity: 'warning',
  basis: {
    zh: '财预〔2020〕10号：自评内容完整、数据真实',
    en: 'MOF Caiyu [2020] 10: a self-evaluation is complete and true',
  },
  rationale: {
    zh: '带有成绩数字的段落与上年报告一字不差（年份之外），多半是漏改。机构职责、制度依据等不变的内容，以及没有成绩数字的段落，只汇总提示一次。',
    en: 'A paragraph with results that repeats last year’s word for word (years apart) was probably left over. Duties, rules and paragraphs without results are only counted in one note.',
  },
  messages: {
    results: {
      zh: '本段与{prior}年报告{how}，其中的成绩数字也都没变：{results}',
      en: 'This paragraph repeats the report of {prior} ({howEn}) with all its results: {results}',
    },
    troubles: {
      zh: '所写的问题或措施有 {count} 段与{prior}年报告相同，请说明上年问题的整改情况',
      en: '{count} paragraphs on problems or measures repeat the report of {prior}; say what became of them',
    },
    standing: {
      zh: '有 {count} 段文字与{prior}年报告相同（不含成绩数字），供参考',
      en: '{count} paragraphs without results repeat the report of {prior}, for information',
    },
  },
  suggestions: {
    rewrite: {
      zh: '按{year}年的实际情况改写，逐个核对其中的数字',
      en: 'Write it anew for {year} and check each of its figures',
    },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n全年组织小分队赴长三角开展驻点招商15批次，对接企业118家，带回有效投资线索36条，转化项目12个。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n全年组织小分队赴长三角开展驻点招商18批次，对接企业132家，带回有效投资线索41条，转化项目14个。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，组织小分队赴长三角开展驻点招商15批次，对接企业118家，带回有效投资线索36条，转化项目12个。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，组织小分队赴长三角开展驻点招商15批次，对接企业118家，带回有效投资线索36条，转化项目12个。',
        ],
      },
    ],
  },
  *check({ reports }) {
    for (const [at, later] of reports.entries()) {
      const earlier = reports[at - 1];
      if (!earlier) continue;
      const { results, troubles, standing } = carriedParagraphs(earlier, later);
      const years = { year: `${later.year ?? ''}`, prior: `${earlier.year ?? ''}` };
      for (const { was, is, isExact } of results) {
        yield {
          message: 'results',
          data: {
            ...years,
            how: isExact ? '完全相同' : '基本相同',
            howEn: isExact ? 'word for word' : 'nearly word for word',
            results: is.results.join('、'),
          },
          at: { report: later, source: is.source },
          related: [{ report: earlier, source: was.source }],
          about: `text|${is.source.start}`,
          stated: `${is.source.text.slice(0, opening)}…`,
          suggestion: 'rewrite',
        };
      }
      for (const [message, pairs] of [
        ['troubles', troubles],
        ['standing', standing],
      ] as const) {
        const [first] = pairs;
        if (!first) continue;
        yield {
          message,
          severity: 'info',
          data: { ...years, count: `${pairs.length}` },
          at: { report: later, source: first.is.source },
          related: pairs.map(({ was }) => ({ report: earlier, source: was.source })),
          about: `text|${message}`,
        };
      }
    }
  },
});
