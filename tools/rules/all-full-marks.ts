import type { Figure } from '../figures/figure.js';
import { compare, equal, hundred } from '../measure/rational.js';
import { indicatorsOf } from '../recompute/indicators.js';
import { proseTotal } from '../recompute/totals.js';
import { defineRule } from './rule.js';

const enough = 5;

const table = (last: string): string =>
  `# 某局2023年度绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 甲类检查 | ≥10次 | 12次 | 20 | 20 |\n| 乙类检查 | ≥10次 | 11次 | 20 | 20 |\n| 培训 | ≥5期 | 5期 | 20 | 20 |\n| 抽检 | ≥30批 | 31批 | 20 | 20 |\n| 满意度 | ≥90% | 95% | 20 | ${last} |\n`;

export const allFullMarks = defineRule({
  id: 'all-full-marks',
  family: 'score',
  title: { zh: '全部满分要有依据', en: 'Full marks throughout call for evidence' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：结果客观；财政部门抽查复核',
    en: 'Caiyu [2020] No. 10: objective results, re-checked by sample',
  },
  rationale: {
    zh: '所有指标都得满分的自评最先被抽查，提前备好每项的佐证材料。',
    en: 'Self-scores without a lost point are sampled first; have the proof of each at hand.',
  },
  messages: {
    table: {
      zh: '评分表 {count} 项指标全部得满分，请备好逐项佐证材料',
      en: 'All {count} indicators have full marks; have the proof of each at hand',
    },
    total: {
      zh: '自评得满分 {score}，请备好逐项佐证材料',
      en: 'The self-score is full: {score}; have the proof of each indicator at hand',
    },
  },
  examples: {
    valid: [{ text: table('19') }, { text: '# 某局2023年度绩效自评报告\n\n自评得分99.2分，满分100分。' }],
    invalid: [{ text: table('20') }, { text: '# 某局2023年度绩效自评报告\n\n自评得分100分，等级为优。', at: '100分' }],
  },
  *check(report) {
    const total = proseTotal(report);
    if (total && equal(total.value, hundred)) {
      yield { message: 'total', data: { score: total.text }, at: total };
      return;
    }
    const scored = indicatorsOf(report).flatMap(({ score, maxScore }): readonly (readonly [Figure, Figure])[] =>
      score && maxScore ? [[score, maxScore]] : [],
    );
    const [first] = scored;
    if (
      !first ||
      scored.length < enough ||
      scored.some(([score, maximum]) => compare(score.value, maximum.value) !== 0)
    )
      return;
    yield {
      message: 'table',
      data: { count: `${scored.length}` },
      at: first[0],
      related: scored.slice(1).map(([score]) => score),
    };
  },
});
