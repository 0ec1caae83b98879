import { explaining } from '../language/lexicon-naming.js';
import { toFixed } from '../measure/printing.js';
import { isDisputed } from '../recompute/dispute.js';
import { isExplainedElsewhere, isExplainedHere } from '../recompute/explanations.js';
import { underspending } from '../recompute/shortfalls.js';
import { defineRule } from './rule.js';

const text = (more: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n全年预算200万元，全年支出164.26万元，预算执行率82.13%。\n\n## 二、存在的问题\n\n${more}`;

export const lowExecutionExplained = defineRule({
  id: 'low-execution-explained',
  family: 'budget',
  title: { zh: '执行率偏低要说明原因', en: 'Low spending is explained' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：预算执行率偏低的要说明原因并提出改进措施；默认界限为90%',
    en: 'Caiyu [2020] No. 10: low execution is explained with corrective action; the limit is 90 % unless the scheme says otherwise',
  },
  rationale: {
    zh: '执行率偏低是压减下年预算的依据，不说明原因就等于认账。',
    en: 'Low execution is the ground for cutting next year’s budget; without a reason it will be.',
  },
  messages: {
    low: {
      zh: '“{name}”执行率 {rate}，低于 {limit}%，全文没有说明原因',
      en: '{name} was spent at {rate}, below {limit} %, and no reason is given anywhere',
    },
  },
  suggestions: {
    explain: { zh: '写明未支出的内容、原因和支付时间', en: 'Say what was not spent, why, and when it will be' },
  },
  examples: {
    valid: [
      { text: text('预算执行率82.13%，原因是设备合同于11月签订，尾款未到付款节点。') },
      { text: text('预算执行率82.13%，比上年低3.2个百分点；少支出的是设备款。主因是合同签订较晚。') },
    ],
    invalid: [{ text: text('个别制度更新不及时。'), at: '82.13%' }],
  },
  *check(report, { thresholds }) {
    const limit = thresholds.lowExecution;
    for (const { name, rate, statement, budget, outturn, isOverall, isMain } of underspending(report, limit)) {
      if (isDisputed(report, rate, budget, outturn) || isExplainedHere(report, statement)) continue;
      const { block } = statement.passage;
      if (isExplainedElsewhere(report, block, isOverall ? explaining.overallName : name, explaining.spending)) continue;
      yield {
        message: 'low',
        data: { name, rate: rate.text, limit: toFixed(limit, 0) },
        at: rate,
        severity: isMain ? 'warning' : 'info',
        related: [budget, outturn].filter((figure) => figure !== null),
        suggestion: 'explain',
      };
    }
  },
});
