import { sectionsOf, titleSpan } from '../document/outline.js';
import { bodyText, isNothing } from '../language/section-text.js';
import { untouchedTopic } from '../language/topic.js';
import { defineRule } from './rule.js';

/** Shorter texts answer in a word. */
const enough = 30;

export const bodyFitsHeading = defineRule({
  id: 'body-fits-heading',
  family: 'structure',
  title: { zh: '正文与标题相符', en: 'The text is on what its heading names' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评内容完整',
    en: 'Caiyu [2020] No. 10: a self-evaluation is complete',
  },
  rationale: {
    zh: '“投入管理”下面只有一般性成绩，没有预算、资金、制度，等于这一项没有写。',
    en: 'General praise under a heading on inputs says nothing of budget, money or rules.',
  },
  messages: {
    beside: {
      zh: '标题为“{title}”，正文没有涉及{topic}',
      en: 'The heading is {title}, the text never touches {topic}',
    },
  },
  suggestions: {
    write: { zh: '写明{topic}的情况，或把这段文字移到合适的标题下', en: 'Write on {topic}, or move the text' },
  },
  examples: {
    valid: [
      { text: '四、完成情况\n\n1.投入管理指标完成情况\n\n年初绩效目标与预算同步申报，大额支出经集体研究后支付。' },
    ],
    invalid: [
      {
        text: '四、完成情况\n\n1.投入管理指标完成情况\n\n全市商务系统抢抓机遇、勇于担当，商务工作呈现良好发展局面，较好完成了各项任务。',
        at: '投入管理指标完成情况',
      },
    ],
  },
  *check({ document }) {
    for (const section of sectionsOf(document)) {
      const { heading, children } = section;
      const text = bodyText(document, section);
      if (children.length > 0 || text.length < enough || isNothing(text)) continue;
      const topic = untouchedTopic(heading.title, text);
      if (topic !== null)
        yield {
          message: 'beside',
          data: { title: heading.title, topic },
          at: titleSpan(document, heading),
          suggestion: 'write',
        };
    }
  },
});
