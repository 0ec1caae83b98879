import { isAtConstantPrices } from '../language/yearly.js';
import { toFixed } from '../measure/printing.js';
import { add, divide, hundred, isNegative, magnitude, multiply } from '../measure/rational.js';
import { decimalsOf } from '../measure/rounding.js';
import { severityOf, standing } from './footing.js';
import { judge } from './growth.js';
import type { Step } from './line-up.js';
import { restatesBase, stepsOf } from './line-up.js';
import { inPrintOf } from './print-value.js';
import type { YearFact } from './year-fact.js';
import { defineYearRule } from './year-rule.js';

const sign = (fact: YearFact): string => (isNegative(fact.value) ? '−' : '+');
const percent = (fact: YearFact): string => `${toFixed(magnitude(fact.value), decimalsOf(fact.numeral))}%`;

/** The base that the growth implies, and the growth that the two reports give, as a person would compute them. */
const derivationOf = ({ from, to, later }: Step, growth: YearFact): string => {
  const base = divide(multiply(hundred, to.fact.value), add(hundred, growth.value));
  const exact = later.growth?.exact;
  const implied = `${to.fact.source.text} ÷ (1 ${sign(growth)} ${percent(growth)}) = ${inPrintOf(base, to.fact, 1)} ≠ ${from.fact.source.text}`;
  if (!exact) return implied;
  return `${implied}；${to.fact.source.text} ÷ ${from.fact.source.text} − 1 = ${toFixed(exact, decimalsOf(growth.numeral) + 1)}%`;
};

export const yearsBaseValue = defineYearRule({
  id: 'years-base-value',
  family: 'year',
  title: {
    zh: '增长率隐含的上年数与上年报告一致',
    en: "The base that a growth implies is the value in last year's report",
  },
  severity: 'error',
  basis: { zh: '四则运算；增长率 =（本年 − 上年）÷ 上年', en: 'Arithmetic: growth = (current − previous) ÷ previous' },
  rationale: {
    zh: '本年数和增长率定下了上年数；它应当落在上年报告所印数字的精度之内。按可比价计算的指标不核；报告自己说明口径调整的，只作提示。',
    en: "The value and the growth of this year fix last year's value, which must agree with last year's report within the printed precision. Metrics told at constant prices are left out; a stated revision makes it a question.",
  },
  messages: {
    conflict: {
      zh: '“{metric}”{year}年报告称比上年{growth}，由此推算{prior}年为 {implied}，而{prior}年报告是 {expected}',
      en: '“{metric}”: growth of {growth} in the report of {year} implies {implied} for {prior}, the report of {prior} has {expected}',
    },
    revised: {
      zh: '“{metric}”{year}年报告称比上年{growth}，由此推算{prior}年为 {implied}，而{prior}年报告是 {expected}；报告写有“{words}”，请确认即为差异原因',
      en: '“{metric}”: growth of {growth} in the report of {year} implies {implied} for {prior}, the report of {prior} has {expected}; the report says “{words}”, please confirm that this is why',
    },
    statistic: {
      zh: '“{metric}”{year}年报告称比上年{growth}，由此推算{prior}年为 {implied}，而{prior}年报告是 {expected}；这类统计数常有修订，请核对并注明',
      en: '“{metric}”: growth of {growth} in the report of {year} implies {implied} for {prior}, the report of {prior} has {expected}; such statistics are often revised, please check and say so',
    },
  },
  suggestions: {
    check: {
      zh: '按两年报告的数，增长率应为{correct}；请核对增长率、{year}年数和{prior}年数，如因口径调整请写明',
      en: 'The two reports give {correct}; check the growth and both values, and if values were revised, say so',
    },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际吸收外资5167万美元，同比增长6.3%。',
        ],
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，全市地区生产总值850.3亿元。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，全市地区生产总值902.6亿元，同比增长4.1%。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，实际利用外资4860万美元。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，实际吸收外资5167万美元，同比增长16.3%。',
        ],
        at: '16.3%',
      },
    ],
  },
  *check({ series: all }) {
    for (const step of all.flatMap(stepsOf)) {
      const { series, earlier, later, from, to } = step;
      const growth = later.growth?.stated;
      if (!growth || series.unit === '%' || isAtConstantPrices(series.name) || restatesBase(step)) continue;
      if (judge('growthRate', growth, [to, from]) !== 'inconsistent') continue;
      const { message, words } = standing([growth, to.fact, from.fact], series, [later.report, earlier.report]);
      const correct = `${toFixed(later.growth?.exact ?? growth.value, decimalsOf(growth.numeral))}%`;
      const base = divide(multiply(hundred, to.fact.value), add(hundred, growth.value));
      const data = {
        metric: series.name,
        year: `${later.year}`,
        prior: `${earlier.year}`,
        growth: `${sign(growth)}${percent(growth)}`,
        implied: inPrintOf(base, to.fact, 1),
        expected: from.fact.source.text,
        correct,
        words,
      };
      yield {
        message,
        data,
        at: { report: later.report, source: growth.source },
        related: [
          { report: later.report, source: to.fact.source },
          { report: earlier.report, source: from.fact.source },
        ],
        about: `value|${series.key}|${series.area}|${series.unit}|${earlier.year}`,
        severity: severityOf(message, true),
        stated: growth.source.text,
        expected: correct,
        derivation: derivationOf(step, growth),
        suggestion: 'check',
      };
    }
  },
});
