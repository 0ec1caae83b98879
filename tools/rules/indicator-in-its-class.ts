import { cues } from '../language/cues.js';
import { questions } from '../language/lexicon-questions.js';
import { budgetWords } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import type { Indicator } from '../recompute/indicator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

/** Where an indicator would belong by its own words, if that is not the class it stands in. */
const misplaced = ({ group, name, target, actual, rate }: Indicator): 'output' | 'benefit' | null => {
  const own = group.findLast((title) => says(title, cues.benefitTitle) !== says(title, budgetWords.outputs)) ?? '';
  const unit = target?.unit ?? actual?.unit ?? '';
  const isCounted = says(name, questions.outputNames) && questions.outputUnits.includes(unit);
  if (says(own, cues.benefitTitle) && isCounted && rate === null) return 'output';
  const isEffect = says(name, questions.effectNames) && !says(name, questions.notEffects);
  return says(own, budgetWords.outputs) && isEffect ? 'benefit' : null;
};

const table = (first: string, name: string, unit: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|---|\n| ${first} | ${name} | ≥10${unit} | 12${unit} | 10 | 10 |\n`;

export const indicatorInItsClass = defineRule({
  id: 'indicator-in-its-class',
  family: 'target',
  title: { zh: '指标归类正确', en: 'An indicator stands in its class' },
  severity: 'info',
  basis: {
    zh: '财预〔2021〕101号：产出反映做了什么，效益反映带来什么，满意度单列',
    en: 'Caiyu [2021] No. 101: output is what was done, benefit what came of it, satisfaction stands apart',
  },
  rationale: {
    zh: '招商批次、培训期数写进效益，效益就只剩工作量。',
    en: 'Numbers of events among the benefits leave no benefit.',
  },
  messages: {
    output: { zh: '“{name}”是工作量，似应列入产出指标', en: '{name} counts work done and seems to be an output' },
    benefit: { zh: '“{name}”反映效果，似应列入效益指标', en: '{name} tells an effect and seems no output' },
  },
  suggestions: { move: { zh: '核对指标归类', en: 'Check the class of the indicator' } },
  examples: {
    valid: [{ text: table('产出', '招商活动批次', '批次') }, { text: table('效益', '带动就业人数', '人') }],
    invalid: [
      { text: table('效益', '招商活动批次', '批次'), at: '招商活动批次' },
      { text: table('产出', '培训后就业率', '%'), at: '培训后就业率' },
    ],
  },
  *check(report) {
    for (const indicator of indicatorsOf(report)) {
      const { origin, name, start, end } = indicator;
      const message = origin === 'table' ? misplaced(indicator) : null;
      if (message !== null) yield { message, data: { name }, at: { start, end }, suggestion: 'move' };
    }
  },
});
