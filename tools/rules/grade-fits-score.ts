import { grades } from '../language/lexicon-verdicts.js';
import { isDisputed } from '../recompute/dispute.js';
import { gradedScores, ownBands } from '../recompute/grades.js';
import { defineRule } from './rule.js';
import { gradeOf } from './scheme.js';

const meaningOf = (grade: string): readonly string[] => grades.get(grade) ?? [grade];

export const gradeFitsScore = defineRule({
  id: 'grade-fits-score',
  family: 'score',
  title: { zh: '等级与得分相符', en: 'The grade fits the score' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：90分以上为优，80至90分为良，60至80分为中，60分以下为差；报告写明自己分档的从其分档',
    en: 'Caiyu [2020] No. 10: 90 and above 优, 80 to 90 良, 60 to 80 中, below 60 差; bands that the report states take precedence',
  },
  rationale: {
    zh: '等级由得分决定，写错等级会直接影响结果应用。',
    en: 'The grade follows from the score, and money follows from the grade.',
  },
  messages: {
    other: {
      zh: '得分 {score} 对应的等级是“{expected}”，写作“{grade}”',
      en: 'A score of {score} is graded {expected}, not {grade}',
    },
  },
  suggestions: { regrade: { zh: '改为“{expected}”，或核对得分', en: 'Write {expected}, or check the score' } },
  examples: {
    valid: [
      { text: '# 某局2023年度绩效自评报告\n\n自评得分98.81分，评价等级为“优”。' },
      {
        text: '# 某局2023年度绩效自评报告\n\n自评得分92分，等级为良。分档办法：95分以上为优、85分以上为良、60分以上为中、60分以下为差。',
      },
      { text: '# 某局2023年度绩效自评报告\n\n平均得分95.75分；评级为优的7个，评级为良的1个。' },
    ],
    invalid: [
      { text: '# 某局2023年度绩效自评报告\n\n自评得分88.15分，评价等级为“优”。', at: '优' },
      {
        text: '# 某局2023年度绩效自评报告\n\n自评得分98.81分，其中产出50分、效益38.81分、满意度10分，等级为良。',
        at: '良',
      },
    ],
  },
  *check(report, scheme) {
    const own = ownBands(report);
    const bands = own.length > 0 ? own : scheme.bands;
    for (const { grade, score, start, end } of gradedScores(report)) {
      const expected = gradeOf(bands, score.value);
      if (
        expected === null ||
        meaningOf(expected).some((each) => meaningOf(grade).includes(each)) ||
        isDisputed(report, score)
      )
        continue;
      yield {
        message: 'other',
        data: { score: score.text, grade, expected },
        at: { start, end },
        related: [score],
        stated: grade,
        expected,
        suggestion: 'regrade',
      };
    }
  },
});
