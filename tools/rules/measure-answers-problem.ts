import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { firstClause, itemsOf } from '../language/section-item.js';
import { sectionsTitled } from '../language/section-text.js';
import { sharesTopic } from '../language/topics.js';
import { defineRule } from './rule.js';

const enough = 2;

export const measureAnswersProblem = defineRule({
  id: 'measure-answers-problem',
  family: 'problem',
  title: { zh: '措施与问题对应', en: 'A measure answers its problem' },
  severity: 'info',
  basis: {
    zh: '财预〔2020〕10号：针对问题提出改进措施',
    en: 'Caiyu [2020] No. 10: corrective action answers what was found',
  },
  rationale: {
    zh: '问题是支付慢、措施是加强宣传，读者看不出怎样解决。',
    en: 'Where payments are slow and publicity is the measure, nobody sees how it helps.',
  },
  messages: {
    beside: {
      zh: '“{problem}”在措施中找不到对应内容',
      en: 'No measure seems to speak of {problem}',
    },
  },
  suggestions: { answer: { zh: '补写针对该问题的措施', en: 'Add a measure for this problem' } },
  examples: {
    valid: [
      {
        text: '五、存在的问题\n\n一是资金支付较慢。\n\n二是档案资料不全。\n\n六、改进措施\n\n一是由财务科6月底前完成资金支付。\n\n二是由办公室补齐档案。',
      },
    ],
    invalid: [
      {
        text: '五、存在的问题\n\n一是资金支付较慢。\n\n二是档案资料不全。\n\n六、改进措施\n\n一是由宣传股6月底前开展媒体报道。\n\n二是由办公室补齐档案资料。',
        at: '一是资金支付较慢',
      },
    ],
  },
  *check({ document }) {
    const isOnly = (title: string): boolean => !says(title, cues.measureTitle) && !says(title, cues.adviceTitle);
    const problems = sectionsTitled(document, cues.problemTitle).filter(({ heading }) => isOnly(heading.title));
    const measures = sectionsTitled(document, cues.measureTitle).filter(
      ({ heading }) => !says(heading.title, cues.problemTitle),
    );
    const [problem, measure] = [problems[0], measures[0]];
    if (!problem || !measure || problems.length > 1 || measures.length > 1) return;
    const [asked, answers] = [itemsOf(document, problem), itemsOf(document, measure)];
    if (asked.length < enough || answers.length < asked.length) return;
    for (const { marker, text } of asked) {
      if (answers.some((answer) => sharesTopic(text, answer.text))) continue;
      const at = firstClause(document, marker);
      yield { message: 'beside', data: { problem: document.text.slice(at.start, at.end) }, at, suggestion: 'answer' };
    }
  },
});
