import { isAbove, meets } from '../measure/interval.js';
import { compare } from '../measure/rational.js';
import { stepsOf } from './line-up.js';
import { defineYearRule } from './year-rule.js';

export const yearsTargetCarried = defineYearRule({
  id: 'years-target-carried',
  family: 'year',
  title: { zh: '目标随实际情况重新设定', en: 'Targets are set anew as results move' },
  severity: 'warning',
  basis: {
    zh: '财预〔2020〕10号、财预〔2015〕88号：绩效目标应当结合上年完成情况，合理可行',
    en: 'MOF Caiyu [2020] 10 and [2015] 88: targets are set in the light of last year’s results',
  },
  rationale: {
    zh: '上年实际已经超过的目标，下一年原样照搬，完成率就不能说明工作；也可能是沿用上年文本时漏改。百分比目标、上限目标不查。',
    en: 'A target that last year’s result had already passed and that stands unchanged in the next report makes its completion rate say nothing, or was left over from last year’s text. Percentages and upper limits are exempt.',
  },
  messages: {
    carried: {
      zh: '“{metric}”的目标 {stated} 与{prior}年相同，而{prior}年实际已达 {from}，{year}年又到 {to}',
      en: '“{metric}”: the target of {stated} is that of {prior}, though {from} was achieved then and {to} in {year}',
    },
  },
  suggestions: {
    check: {
      zh: '核对批复的{year}年目标值；确实未变的，说明理由',
      en: 'Check the approved target of {year}; if it was kept, say why',
    },
  },
  examples: {
    valid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，举办推介活动42场，完成年度目标40场的105%。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，举办推介活动46场，完成年度目标44场的104.5%。',
        ],
      },
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，举办推介活动38场，完成年度目标40场的95%。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，举办推介活动42场，完成年度目标40场的105%。',
        ],
      },
    ],
    invalid: [
      {
        reports: [
          '# 某某市商务局2021年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2021年，举办推介活动42场，完成年度目标40场的105%。',
          '# 某某市商务局2022年度部门整体支出绩效自评报告\n\n## 一、完成情况\n\n2022年，举办推介活动46场，完成年度目标40场的115%。',
        ],
        at: '40场',
      },
    ],
  },
  *check({ series: all }) {
    for (const { series, earlier, later, from, to } of all.flatMap(stepsOf)) {
      const [was, is] = [earlier.target, later.target];
      if (!was || !is || series.unit === '%' || compare(was.value, is.value) !== 0) continue;
      if (was.modifier === 'atMost' || is.modifier === 'atMost') continue;
      if (!isAbove(from.interval, was.interval) || meets(from.interval, to.interval)) continue;
      yield {
        message: 'carried',
        data: {
          metric: series.name,
          year: `${later.year}`,
          prior: `${earlier.year}`,
          stated: is.source.text,
          from: from.fact.source.text,
          to: to.fact.source.text,
        },
        at: { report: later.report, source: is.source },
        related: [
          { report: earlier.report, source: was.source },
          { report: earlier.report, source: from.fact.source },
        ],
        about: `target|${series.key}|${series.area}|${series.unit}`,
        stated: is.source.text,
        suggestion: 'check',
      };
    }
  },
});
