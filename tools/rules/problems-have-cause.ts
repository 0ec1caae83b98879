import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { saysCause } from '../language/measure-cue.js';
import { says } from '../language/mentions.js';
import { bodyText, isNothing, sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

export const problemsHaveCause = defineRule({
  id: 'problems-have-cause',
  family: 'problem',
  title: { zh: '问题要有原因', en: 'Problems are given with their causes' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：未达目标的说明原因',
    en: 'Caiyu [2020] No. 10: what was missed is explained',
  },
  rationale: {
    zh: '只列问题不写原因，措施就无从对应，复核时要求补充。',
    en: 'Without a cause no measure can answer a problem, and reviewers ask for it.',
  },
  messages: {
    absent: { zh: '“{title}”只列了问题，没有写原因', en: '{title} lists problems without a cause' },
  },
  suggestions: { write: { zh: '每个问题写明可核对的原因', en: 'Give each problem a cause that can be checked' } },
  examples: {
    valid: [
      { text: '五、存在的问题\n\n执行率偏低，主要原因是合同于11月签订。' },
      { text: '五、存在的问题\n\n执行率偏低，仅为80%，未达目标。\n\n六、原因分析\n\n合同签订较晚，资金到位较迟。' },
    ],
    invalid: [{ text: '五、存在的问题\n\n项目执行率偏低，仅为80%。下一步加快支付。', at: '存在的问题' }],
  },
  *check({ document }) {
    const elsewhere = sectionsTitled(document, cues.causeTitle);
    for (const section of sectionsTitled(document, cues.problemTitle)) {
      const { heading } = section;
      const text = bodyText(document, section);
      const isTold = saysCause(text) || says(heading.title, cues.causeTitle) || elsewhere.length > 0;
      if (text === '' || isNothing(text) || isTold || !says(text, cues.problems)) continue;
      yield {
        message: 'absent',
        data: { title: heading.title },
        at: titleSpan(document, heading),
        suggestion: 'write',
      };
    }
  },
});
