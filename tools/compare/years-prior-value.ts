import { meets } from '../measure/interval.js';
import { severityOf, standing } from './footing.js';
import { carelessOf } from './growth.js';
import { isOfSameWhole } from './line-up.js';
import { defineYearRule } from './year-rule.js';

export const yearsPriorValue = defineYearRule({
  id: 'years-prior-value',
  family: 'year',
  title: {
    zh: '重述的上年数与上年报告一致',
    en: "Last year's value as restated is the one that last year's report gave",
  },
  severity: 'error',
  basis: { zh: '财预〔2020〕10号（数据真实、口径一致）', en: 'MOF Caiyu [2020] 10 (true data, one footing)' },
  rationale: {
    zh: '本年报告引用的上年数，应当就是上年报告里的那个数；不同而又没有说明口径调整的，至少有一份报告写错。报告自己说明按可比口径、普查修订等调整的，只作提示。',
    en: "The value that a report gives for last year must be the one in last year's report; where they differ and no revision is stated, one of the reports is wrong. A revision that the report states itself makes it a question.",
  },
  messages: {
    conflict: {
      zh: '“{metric}”{prior}年的数，{year}年报告写 {stated}，{prior}年报告是 {expected}',
      en: '“{metric}” of {prior}: {stated} in the report of {year}, {expected} in the report of {prior}',
    },
    revised: {
      zh: '“{metric}”{prior}年的数，{year}年报告写 {stated}，{prior}年报告是 {expected}；报告写有“{words}”，请确认即为差异原因',
      en: '“{metric}” of {prior}: {stated} in the report of {year}, {expected} in the report of {prior}; the report says “{words}”, please confirm that this is why',
    },
    statistic: {
      zh: '“{metric}”{prior}年的数，{year}年报告写 {stated}，{prior}年报告是 {expected}；这类统计数常有修订，请核对并注明',
      en: '“{metric}” of {prior}: {stated} in the report of {year}, {expected} in the report of {prior}; such statistics are often revised, please check and say so',
    },
  },
  suggestions: {
    check: {
      zh: '对照{prior}年的原始资料，改正有误的一处；如因口径调整，请在报告中写明',
      en: 'Check against the records of {prior} and correct the wrong one; if values were revised, say so in the report',
    },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，新签约项目86个。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，新签约项目93个，较上年的86个增加7个。',
        ],
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，引进省外资金68.45亿元。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，引进省外资金741300万元，较上年的68.4亿元增长8.4%。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，新签约项目86个。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，新签约项目93个，较上年的82个增加11个。',
        ],
        at: '82个',
      },
    ],
  },
  *check({ series: all }) {
    for (const series of all) {
      for (const later of series.points) {
        for (const fact of later.facts) {
          if (fact.says !== 'previous') continue;
          const earlier = series.points.find(({ year }) => year === fact.year);
          const level = earlier?.level;
          if (!earlier || !level || !isOfSameWhole(level.fact, fact) || meets(level.interval, fact.interval)) continue;
          if (meets(carelessOf(level.fact), carelessOf(fact))) continue;
          const { message, words } = standing([fact, level.fact], series, [later.report, earlier.report]);
          const data = {
            metric: series.name,
            year: `${later.year}`,
            prior: `${fact.year}`,
            stated: fact.source.text,
            expected: level.fact.source.text,
            words,
          };
          yield {
            message,
            data,
            at: { report: later.report, source: fact.source },
            related: [{ report: earlier.report, source: level.fact.source }],
            about: `value|${series.key}|${series.area}|${series.unit}|${fact.year}`,
            stated: fact.source.text,
            expected: level.fact.source.text,
            suggestion: 'check',
            severity: severityOf(message, fact.isPlain),
          };
        }
      }
    }
  },
});
