import { hasDigit, isVague } from '../language/comparator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${row}\n`;

export const vagueIndicator = defineRule({
  id: 'vague-indicator',
  family: 'target',
  title: { zh: '指标值要可衡量', en: 'A target can be measured' },
  severity: 'info',
  basis: {
    zh: '中央部门项目支出核心绩效目标和指标设置及取值指引（财预〔2021〕101号）：指标细化量化',
    en: 'Caiyu [2021] No. 101: indicators are specific and quantified',
  },
  rationale: {
    zh: '“显著提升”“效果明显”没有数值、没有标准，得多少分都说不出依据。',
    en: 'Targets such as a marked improvement have neither a value nor a standard; no score on them has a ground.',
  },
  messages: {
    vague: {
      zh: '“{name}”的指标值“{target}”无法衡量',
      en: 'The target of {name}, {target}, cannot be measured',
    },
  },
  suggestions: { measure: { zh: '改为数值，或写明分级标准', en: 'Give a value, or say what each grade means' } },
  examples: {
    valid: [
      { text: table('| 就业人数 | ≥300人 | 320人 | 10 | 10 |') },
      { text: table('| 制度健全性 | 健全 | 健全 | 10 | 10 |') },
    ],
    invalid: [{ text: table('| 群众获得感 | 显著提升 | 显著提升 | 10 | 10 |'), at: '群众获得感' }],
  },
  *check(report) {
    for (const { name, start, end, comparator, target, targetText } of indicatorsOf(report)) {
      if (comparator !== 'qualitative' || target || hasDigit(targetText) || !isVague(targetText)) continue;
      yield { message: 'vague', data: { name, target: targetText }, at: { start, end }, suggestion: 'measure' };
    }
  },
});
