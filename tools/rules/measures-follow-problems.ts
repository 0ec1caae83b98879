import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { saysMeasure } from '../language/measure-cue.js';
import { says } from '../language/mentions.js';
import { bodyText, isNothing, sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

export const measuresFollowProblems = defineRule({
  id: 'measures-follow-problems',
  family: 'problem',
  title: { zh: '写了“改进措施”的部分要有措施', en: 'A section that promises measures has them' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：未达目标的说明原因并提出改进措施',
    en: 'Caiyu [2020] No. 10: what was missed is explained and corrective action named',
  },
  rationale: {
    zh: '标题承诺了改进措施而正文只有问题和原因，是复核退回的常见理由。',
    en: 'A heading that promises corrective action over a text with problems and causes only is a common reason to return a report.',
  },
  messages: {
    absent: {
      zh: '标题为“{title}”，正文只写了问题，没有改进措施',
      en: 'The heading is {title}, but the text names no corrective action',
    },
  },
  suggestions: {
    write: {
      zh: '逐条对应问题写出措施：做什么、由哪个科室负责、何时完成、达到什么目标值',
      en: 'Name one measure for each problem: what, which office, by when, to which target',
    },
  },
  examples: {
    valid: [
      { text: '五、存在的问题和改进措施\n\n项目执行率偏低，原因是合同签订较晚。下一步由财务科于6月底前完成支付。' },
      {
        text: '五、主要问题和改进措施\n\n（一）存在问题\n\n执行率偏低。\n\n（二）改进措施\n\n加强调度，9月底前未签合同的调剂使用。',
      },
      { text: '五、存在的问题和改进措施\n\n无' },
    ],
    invalid: [
      {
        text: '五、发现的主要问题和改进措施\n\n自评发现项目预算执行率尚存在不足。原因一是编制预算时未充分结合实际；原因二是经费到位较晚。',
        at: '发现的主要问题和改进措施',
      },
    ],
  },
  *check({ document }) {
    for (const section of sectionsTitled(document, cues.measureTitle)) {
      const { heading } = section;
      const text = bodyText(document, section);
      if (!says(heading.title, cues.problemTitle) || text.length <= 16 || isNothing(text) || saysMeasure(text))
        continue;
      yield {
        message: 'absent',
        data: { title: heading.title },
        at: titleSpan(document, heading),
        suggestion: 'write',
      };
    }
  },
});
