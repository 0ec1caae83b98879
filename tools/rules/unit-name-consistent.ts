import { foreignUnits } from '../language/unit-name.js';
import { defineRule } from './rule.js';

export const unitNameConsistent = defineRule({
  id: 'unit-name-consistent',
  family: 'wording',
  title: { zh: '单位名称前后一致', en: 'The name of the unit is the same throughout' },
  severity: 'info',
  basis: {
    zh: '公文用语惯例：单位名称用全称或规范化简称',
    en: 'Practice of official texts: the full name or one short name',
  },
  rationale: {
    zh: '出现外地同类单位的名称，往往说明整段文字抄自别的报告。',
    en: "The name of another place's office mostly shows that the passage was copied.",
  },
  messages: {
    foreign: { zh: '出现其他单位名称“{name}”，本报告单位为“{own}”', en: '{name} is named in a report of {own}' },
  },
  suggestions: { check: { zh: '核对是否为套用文本', en: 'Check whether the passage was copied' } },
  examples: {
    valid: [
      {
        text: '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n平山市商务局内设5个科室。组织市商务局机关自评，武垣县商务局上报数据，省商务厅下达任务。',
      },
    ],
    invalid: [
      {
        text: '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n2021年，漪阳市商务局各科室每月核对进度。',
        at: '漪阳市商务局',
      },
    ],
  },
  *check({ document, organization }) {
    for (const { name, span, isOwn } of foreignUnits(document, organization)) {
      const severity = isOwn ? { severity: 'warning' as const } : {};
      yield { message: 'foreign', data: { name, own: organization ?? '' }, at: span, suggestion: 'check', ...severity };
    }
  },
});
