import { statementOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

export const rankNamesMeasure = defineRule({
  id: 'rank-names-measure',
  family: 'rank',
  title: { zh: '名次要写明排的是什么', en: 'A rank says what is ranked' },
  severity: 'info',
  basis: { zh: '自评报告数据真实、可核对的要求', en: 'Self-evaluations give data that can be checked' },
  rationale: {
    zh: '只写“居全省第5位”，不知道是总量、增速还是考核得分，也就无法核对。',
    en: 'Fifth in the province, by amount, by growth or by score? Without that it cannot be checked.',
  },
  messages: {
    bare: { zh: '“{rank}”没有写明是什么指标的名次', en: '{rank}: of what is not said' },
  },
  suggestions: {
    name: { zh: '写明指标、口径、期间和发布单位', en: 'Name the measure, the period and who published it' },
  },
  examples: {
    valid: [{ text: '# 某局2023年度绩效自评报告\n\n进出口总额居全省第5位。' }],
    invalid: [{ text: '# 某局2023年度绩效自评报告\n\n居全省第5位。', at: '第5位' }],
  },
  *check(report) {
    for (const figure of report.figures) {
      const statement = figure.kind === 'rank' && figure.cell === null ? statementOf(report, figure) : null;
      const [first] = statement?.placed ?? [];
      if (!statement || figure.metric !== null || first?.figure !== figure || statement.start > 0) continue;
      yield { message: 'bare', data: { rank: figure.text }, at: figure, suggestion: 'name' };
    }
  },
});
