import { templatePrompts } from '../language/template-prompt.js';
import { defineRule } from './rule.js';

/** A text that is anonymised throughout is not a form left half filled. */
const anonymised = 6;

export const templateFilledIn = defineRule({
  id: 'template-filled-in',
  family: 'structure',
  title: { zh: '没有模板提示语和未填空白', en: 'No prompts of the form and no blanks are left' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评内容完整',
    en: 'Caiyu [2020] No. 10: a self-evaluation is complete',
  },
  rationale: {
    zh: '“（100字以内）”“XX局”是填表提示，留在正文里说明该处没有写完。',
    en: 'A prompt such as (within 100 characters) or an XX shows that the passage was not finished.',
  },
  messages: {
    prompt: { zh: '模板提示语未删除：“{quoted}”', en: 'A prompt of the form is left: {quoted}' },
    blank: { zh: '有未填写的空白：“{quoted}”', en: 'A blank is not filled in: {quoted}' },
  },
  suggestions: { fill: { zh: '补写内容或删去提示', en: 'Fill it in or delete the prompt' } },
  examples: {
    valid: [{ text: '一、基本情况\n\n举办技能培训3期，每篇征文800字，型号为X200。' }],
    invalid: [
      { text: '五、评价结论（200字以内）\n\n本年度完成较好。', at: '（200字以内）' },
      { text: '一、基本情况\n\nXX局内设5个科室。', at: 'XX' },
      { text: '五、改进措施\n\n由［待填：责任科室］负责。', at: '待填' },
    ],
  },
  *check({ document }) {
    const found = templatePrompts(document);
    const isAnonymised = found.filter(({ kind }) => kind === 'blank').length >= anonymised;
    for (const { kind, span, isInTable } of found) {
      const quoted = document.text.slice(span.start, span.end);
      const isDoubtful = kind === 'blank' ? isAnonymised : isInTable;
      const severity = isDoubtful
        ? { severity: 'info' as const }
        : kind === 'blank'
          ? { severity: 'warning' as const }
          : {};
      yield { message: kind, data: { quoted }, at: span, suggestion: 'fill', ...severity };
    }
  },
});
