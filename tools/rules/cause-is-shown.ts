import { questions } from '../language/lexicon-questions.js';
import { mentionsIn, says } from '../language/mentions.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import { defineRule } from './rule.js';

export const causeIsShown = defineRule({
  id: 'cause-is-shown',
  family: 'problem',
  title: { zh: '原因有事实支撑', en: 'A cause comes with a fact' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：偏差原因要说明',
    en: 'Caiyu [2020] No. 10: deviations are explained',
  },
  rationale: {
    zh: '“受疫情影响”“由于客观原因”不带时间、数量或文件，复核时无从核对。',
    en: 'A cause such as the epidemic or circumstances, without date, number or document, cannot be checked.',
  },
  messages: {
    bare: { zh: '“{cause}”没有写明时间、数量或文件', en: '“{cause}” comes without date, number or document' },
  },
  suggestions: { show: { zh: '写明影响的时间、事项和数量', en: 'Say when, what and how much was affected' } },
  examples: {
    valid: [
      { text: '受疫情影响，2022年4月至6月停工62天，工期顺延。' },
      { text: '受疫情影响，2场招聘会取消，场次未完成。' },
    ],
    invalid: [{ text: '受疫情影响，部分培训未能按计划开展。', at: '受疫情影响' }],
  },
  *check({ document }) {
    for (const { passage, start, text } of sentencesOf(document)) {
      const [cause] = mentionsIn(text, questions.outside);
      if (!cause || says(text.slice(cause.end), questions.shown)) continue;
      yield {
        message: 'bare',
        data: { cause: cause.word },
        at: spanIn(passage, start + cause.start, start + cause.end),
        suggestion: 'show',
      };
    }
  },
});
