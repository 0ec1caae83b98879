import { subtract } from '../measure/rational.js';
import { severityOf, standing } from './footing.js';
import { judge } from './growth.js';
import { restatesBase, stepsOf } from './line-up.js';
import { inPrintOf } from './print-value.js';
import { defineYearRule } from './year-rule.js';

export const yearsGrowth = defineYearRule({
  id: 'years-growth',
  family: 'year',
  title: { zh: '增减额与两年报告的数相符', en: 'A change ties with the values in the reports of the two years' },
  severity: 'error',
  basis: { zh: '四则运算；增减 = 本年 − 上年', en: 'Arithmetic: change = current − previous' },
  rationale: {
    zh: '比上年增加多少、提高几个百分点，应当等于两年报告各自所印数字之差（在所印精度之内）。报告自己说明口径调整的，只作提示。',
    en: 'By how much or by how many points something changed is the difference of the values that the two reports print, within their precision. A stated revision makes it a question.',
  },
  messages: {
    conflict: {
      zh: '“{metric}”{year}年报告称比上年变动 {stated}，而两年报告的数相差 {correct}（{prior}年 {from}，{year}年 {to}）',
      en: '“{metric}”: the report of {year} states a change of {stated}, the two reports differ by {correct} ({prior}: {from}, {year}: {to})',
    },
    revised: {
      zh: '“{metric}”{year}年报告称比上年变动 {stated}，而两年报告的数相差 {correct}；报告写有“{words}”，请确认即为差异原因',
      en: '“{metric}”: a change of {stated} is stated, the two reports differ by {correct}; the report says “{words}”, please confirm that this is why',
    },
    statistic: {
      zh: '“{metric}”{year}年报告称比上年变动 {stated}，而两年报告的数相差 {correct}；这类统计数常有修订，请核对并注明',
      en: '“{metric}”: a change of {stated} is stated, the two reports differ by {correct}; such statistics are often revised, please check and say so',
    },
  },
  suggestions: {
    check: {
      zh: '核对{prior}年和{year}年的数与变动数，改正有误的一处',
      en: 'Check the values of {prior} and {year} and the change, and correct the wrong one',
    },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，企业满意度93.4%。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，企业满意度94.1%，比上年提高0.7个百分点。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，企业满意度93.4%。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，企业满意度94.1%，比上年提高1.7个百分点。',
        ],
        at: '1.7个百分点',
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，新签约项目86个。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，新签约项目93个，比上年增加9个。',
        ],
        at: '9个',
      },
    ],
  },
  *check({ series: all }) {
    for (const step of all.flatMap(stepsOf)) {
      const { series, earlier, later, from, to } = step;
      if (restatesBase(step)) continue;
      for (const fact of later.facts) {
        if (fact.says !== 'change' && fact.says !== 'points') continue;
        if (judge('change', fact, [to, from]) !== 'inconsistent') continue;
        const { message, words } = standing([fact, to.fact, from.fact], series, [later.report, earlier.report]);
        const correct = inPrintOf(subtract(to.fact.value, from.fact.value), fact, 0);
        const data = {
          metric: series.name,
          year: `${later.year}`,
          prior: `${earlier.year}`,
          stated: fact.source.text,
          correct,
          from: from.fact.source.text,
          to: to.fact.source.text,
          words,
        };
        yield {
          message,
          data,
          at: { report: later.report, source: fact.source },
          related: [
            { report: later.report, source: to.fact.source },
            { report: earlier.report, source: from.fact.source },
          ],
          about: `value|${series.key}|${series.area}|${series.unit}|${earlier.year}`,
          severity: severityOf(message, true),
          stated: fact.source.text,
          expected: correct,
          derivation: `${to.fact.source.text} − ${from.fact.source.text} = ${correct}`,
          suggestion: 'check',
        };
      }
    }
  },
});
