import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { saysMeasure } from '../language/measure-cue.js';
import { says } from '../language/mentions.js';
import { bodyText, isNothing, sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

export const measureIsConcrete = defineRule({
  id: 'measure-is-concrete',
  family: 'problem',
  title: { zh: '措施要落到科室和时限', en: 'Measures name an office and a date' },
  severity: 'info',
  basis: {
    zh: '复核惯例：措施应有责任科室、时限、目标值或文件、步骤中的至少两项',
    en: 'Practice of reviewers: a measure names at least two of office, date, target value, document or step',
  },
  rationale: {
    zh: '“进一步加强管理、提高认识”之类的措施无法检查，次年往往原样再写。',
    en: 'Measures such as strengthening management cannot be checked, and are written again next year.',
  },
  messages: {
    vague: {
      zh: '“{title}”中的措施没有责任科室，也没有时限',
      en: 'The measures under {title} name neither an office nor a date',
    },
  },
  suggestions: {
    add: { zh: '补充责任科室、完成时限和目标值', en: 'Add the office in charge, the date and the target value' },
  },
  examples: {
    valid: [
      { text: '六、改进措施\n\n由财务科牵头，6月底前完成支付。' },
      { text: '六、改进措施\n\n每季度通报一次执行进度。' },
    ],
    invalid: [{ text: '六、改进措施\n\n进一步加强预算管理，提高思想认识。', at: '改进措施' }],
  },
  *check({ document }) {
    for (const section of sectionsTitled(document, cues.measureTitle)) {
      const { heading } = section;
      const text = bodyText(document, section);
      if (isNothing(text) || !saysMeasure(text) || says(text, cues.offices) || says(text, cues.deadlines)) continue;
      yield { message: 'vague', data: { title: heading.title }, at: titleSpan(document, heading), suggestion: 'add' };
    }
  },
});
