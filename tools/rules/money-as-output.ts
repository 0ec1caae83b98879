import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (row: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|---|---|\n${row}\n`;

export const moneyAsOutput = defineRule({
  id: 'money-as-output',
  family: 'target',
  title: { zh: '花钱不算产出', en: 'Money spent is no output' },
  severity: 'info',
  basis: {
    zh: '中央部门项目支出核心绩效目标和指标设置及取值指引（财预〔2021〕101号）：产出指标反映提供的产品和服务',
    en: 'Caiyu [2021] No. 101: outputs are goods and services delivered',
  },
  rationale: {
    zh: '把经费数额列为产出指标，只说明钱花了，没有说明办成了什么。',
    en: 'An amount of money as an output tells that it was spent, not what it brought.',
  },
  messages: {
    money: {
      zh: '“{name}”以金额 {target} 作产出指标，请改为办成的数量，或列为成本指标',
      en: '{name} makes the amount {target} an output; name what was delivered, or make it a cost',
    },
  },
  examples: {
    valid: [
      { text: table('| 产出指标 | 数量指标 | 补助人数 | ≥300人 | 320人 | 10 | 10 |') },
      { text: table('| 产出指标 | 成本指标 | 补助经费 | ≤72890元 | 72890元 | 10 | 10 |') },
    ],
    invalid: [{ text: table('| 产出指标 | 数量指标 | 补助经费 | ＝72890元 | 72890元 | 10 | 10 |'), at: '补助经费' }],
  },
  *check(report) {
    for (const { name, start, end, origin, group, comparator, target, targetText } of indicatorsOf(report)) {
      if (origin !== 'table' || comparator === 'atMost' || target?.kind !== 'amount' || !says(name, budgetWords.money))
        continue;
      const row = group.at(-1) ?? '';
      if (!says(row, budgetWords.outputs) || says(`${row}${name}`, budgetWords.costs)) continue;
      yield { message: 'money', data: { name, target: targetText }, at: { start, end }, related: [target] };
    }
  },
});
