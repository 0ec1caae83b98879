import { isBlank } from '../language/comparator.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { defineRule } from './rule.js';

const table = (score: string, actual = '12个'): string =>
  `# 某馆2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 接待读者 | ≥52万人次 | 54.6万人次 | 15 | 15 |\n| 服务点 | 12个 | ${actual} | 10 | ${score} |\n| 满意度 | ≥90% | 96.0% | 10 | 10 |\n`;

export const blankScore = defineRule({
  id: 'blank-score',
  family: 'score',
  title: { zh: '得分和完成值不留空', en: 'No score or result is left blank' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评表内容完整',
    en: 'Caiyu [2020] No. 10: the form is complete',
  },
  rationale: {
    zh: '有指标值而没有完成值或得分，合计就对不上，系统也会退回。',
    en: 'A row with a target and no result or score breaks the total and is returned.',
  },
  messages: {
    score: { zh: '“{name}”没有填得分（分值 {maximum}）', en: '{name} has no score (weight {maximum})' },
    actual: { zh: '“{name}”没有填实际完成值（指标值 {target}）', en: '{name} has no result (target {target})' },
  },
  suggestions: { fill: { zh: '补填', en: 'Fill it in' } },
  examples: {
    valid: [{ text: table('10') }],
    invalid: [
      { text: table(''), at: '服务点' },
      { text: table('10', ''), at: '服务点' },
    ],
  },
  *check(report) {
    const indicators = indicatorsOf(report).filter(({ origin }) => origin === 'table');
    for (const indicator of indicators) {
      const { name, start, end, score, scoreSpan, maxScore, actual, actualText, target, targetText, block } = indicator;
      const at = { start, end };
      const scored = indicators.filter((other) => other.block === block && other.score !== null).length;
      const scorable = indicators.filter((other) => other.block === block && other.scoreSpan !== null).length;
      const isEmpty = scoreSpan !== null && report.document.text.slice(scoreSpan.start, scoreSpan.end).trim() === '';
      if (maxScore && !score && isEmpty && scored * 2 > scorable)
        yield { message: 'score', data: { name, maximum: maxScore.text }, at, related: [maxScore], suggestion: 'fill' };
      const filled = indicators.filter((other) => other.block === block && !isBlank(other.actualText)).length;
      const all = indicators.filter((other) => other.block === block).length;
      if (target && !actual && actualText === '' && filled * 2 > all)
        yield { message: 'actual', data: { name, target: targetText }, at, related: [target], suggestion: 'fill' };
    }
  },
});
