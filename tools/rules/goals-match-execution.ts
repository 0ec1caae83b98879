import { compare } from '../measure/rational.js';
import { executionsOf } from '../recompute/executions.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { isExecutionName } from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';

const enough = 3;

const text = (rate: string): string =>
  `# 某局2023年度绩效自评报告\n\n全年支出执行率${rate}%。\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 培训 | ≥10期 | 12期 | 30 | 30 |\n| 检查 | ≥20次 | 20次 | 30 | 30 |\n| 满意度 | ≥90% | 95% | 30 | 30 |\n`;

export const goalsMatchExecution = defineRule({
  id: 'goals-match-execution',
  family: 'target',
  title: { zh: '执行率与目标完成相称', en: 'Spending and goals go together' },
  severity: 'info',
  basis: {
    zh: '财政部门绩效监控和复核惯例：预算执行与目标实现程度差距较大的要说明',
    en: 'Practice of finance bureaus: a wide gap between spending and goals is explained',
  },
  rationale: {
    zh: '钱只花了六成、目标却全部完成，要么预算编多了，要么目标定低了。',
    en: 'Goals all met on six tenths of the money mean a budget too large or targets too low.',
  },
  messages: {
    gap: {
      zh: '预算执行率只有 {rate}，而 {count} 项指标全部完成，请说明预算或目标是否合理',
      en: 'Only {rate} of the budget was spent and all {count} indicators are met; say whether budget and targets were right',
    },
  },
  examples: {
    valid: [{ text: text('96') }],
    invalid: [
      { text: text('62'), at: '62%' },
      { text: text('96'), at: '96%', config: '{ "thresholds": { "goalExecution": 97 } }' },
    ],
  },
  *check(report, { thresholds }) {
    const overall = executionsOf(report).find(({ isOverall }) => isOverall);
    const high = overall?.rate.interval.high.value ?? null;
    const judged = indicatorsOf(report).filter(
      ({ attainment, name }) => attainment !== 'unknown' && !isExecutionName(name),
    );
    if (!overall || high === null || compare(high, thresholds.goalExecution) >= 0 || judged.length < enough) return;
    if (judged.some(({ attainment }) => attainment === 'missed')) return;
    yield { message: 'gap', data: { rate: overall.rate.text, count: `${judged.length}` }, at: overall.rate };
  },
});
