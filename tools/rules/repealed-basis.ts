import { citedDocuments } from '../language/cited-document.js';
import { says } from '../language/mentions.js';
import { repealed, repealWords } from '../language/repealed.js';
import { reportYear } from '../language/report-year.js';
import { defineRule } from './rule.js';

export const repealedBasis = defineRule({
  id: 'repealed-basis',
  family: 'year',
  title: { zh: '依据的制度现行有效', en: 'The rules cited are in force' },
  severity: 'warning',
  basis: {
    zh: '财预〔2020〕10号废止财预〔2011〕285号',
    en: 'Caiyu [2020] No. 10 repeals Caiyu [2011] No. 285',
  },
  rationale: {
    zh: '引用已废止的办法，权重、等级和评价要求都可能对不上。',
    en: 'Under a repealed rule the weights, grades and duties of the evaluation may be others.',
  },
  messages: {
    repealed: {
      zh: '{quoted}已废止，现行依据为{successor}',
      en: '{quoted} is repealed; {successor} has taken its place',
    },
  },
  suggestions: {
    cite: { zh: '改引{successor}，并核对评分标准', en: 'Cite {successor} and check the scoring against it' },
  },
  examples: {
    valid: [
      { text: '# 某局2024年度项目支出绩效自评报告\n\n根据《项目支出绩效评价管理办法》（财预〔2020〕10号）开展自评。' },
      {
        text: '# 某局2018年度项目支出绩效自评报告\n\n根据《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）开展自评。',
      },
    ],
    invalid: [
      {
        text: '# 某局2024年度项目支出绩效自评报告\n\n根据《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）开展自评。',
        at: '财预〔2011〕285号',
      },
    ],
  },
  *check({ document }) {
    const year = reportYear(document);
    if (year === null) return;
    for (const cited of citedDocuments(document)) {
      const rule = repealed.find(
        (each) => each.body === cited.body && each.year === cited.year && each.number === cited.number,
      );
      if (!rule || year < rule.since || says(cited.context, repealWords)) continue;
      const quoted = document.text.slice(cited.span.start, cited.span.end);
      const data = { quoted, successor: rule.successor };
      yield { message: 'repealed', data, at: cited.span, stated: quoted, expected: rule.successor, suggestion: 'cite' };
    }
  },
});
