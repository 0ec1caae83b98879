import { spanIn } from '../language/sentences.js';
import { unfinishedClauses } from '../language/unfinished.js';
import { defineRule } from './rule.js';

export const benefitAchieved = defineRule({
  id: 'benefit-achieved',
  family: 'target',
  title: { zh: '未完成的事项不算当年效益', en: 'What is not finished is no benefit of the year' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评反映评价年度的实际完成情况',
    en: 'Caiyu [2020] No. 10: a self-evaluation tells what was achieved in its year',
  },
  rationale: {
    zh: '预计、计划明年才建成或开工的事项写入效益并据此得满分，复核时会被追问。',
    en: 'Works expected or planned for a later year, told as benefits with full marks, are questioned at re-check.',
  },
  messages: {
    unfinished: {
      zh: '效益部分写入了评价年度内没有完成的事项：“{quoted}”',
      en: 'Told under benefits, but not finished in the year: {quoted}',
    },
  },
  suggestions: {
    move: {
      zh: '移至“问题”或“下一步”部分，或说明当年已形成的效益',
      en: 'Move it to problems or next steps, or name the benefit already there',
    },
  },
  examples: {
    valid: [
      {
        text: '# 某局2021年度绩效自评报告\n\n四、完成情况\n\n（一）效益指标\n\n2021年带动就业300人。\n\n五、下一步改进措施\n\n计划2022年开工建设二期。',
      },
    ],
    invalid: [
      {
        text: '# 某局2021年度绩效自评报告\n\n四、完成情况\n\n（一）效益指标\n\n用地已竞拍，计划2022年正式开工建设。',
        at: '计划2022年正式开工建设',
      },
    ],
  },
  *check({ document }) {
    for (const { passage, start, end, text } of unfinishedClauses(document))
      yield { message: 'unfinished', data: { quoted: text }, at: spanIn(passage, start, end), suggestion: 'move' };
  },
});
