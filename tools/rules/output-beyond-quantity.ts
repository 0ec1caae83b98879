import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { bodyText, sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

export const outputBeyondQuantity = defineRule({
  id: 'output-beyond-quantity',
  family: 'target',
  title: { zh: '产出不只有数量', en: 'Output is more than quantity' },
  severity: 'info',
  basis: {
    zh: '财预〔2021〕101号：产出指标包括数量、质量、时效（和成本）',
    en: 'Caiyu [2021] No. 101: output has quantity, quality, time (and cost)',
  },
  rationale: {
    zh: '产出部分只报数量，看不出做得好不好、按不按时、贵不贵。',
    en: 'Output told in quantities alone does not say how well, how timely and how dearly it was made.',
  },
  messages: {
    quantity: {
      zh: '“{title}”只写了数量，没有质量、时效、成本',
      en: '{title} has quantities only: no quality, time or cost',
    },
  },
  suggestions: { add: { zh: '补充质量、时效、成本指标的完成情况', en: 'Add quality, time and cost' } },
  examples: {
    valid: [{ text: '四、完成情况\n\n（一）产出指标\n\n培训3期，参训人员合格率98%，均按时完成。' }],
    invalid: [{ text: '四、完成情况\n\n（一）产出指标\n\n培训3期，修建道路5公里。\n\n五、问题\n\n无', at: '产出指标' }],
  },
  *check({ document }) {
    for (const section of sectionsTitled(document, cues.outputTitle)) {
      const text = bodyText(document, section);
      if (text === '' || says(text, cues.otherIndicators)) continue;
      const data = { title: section.heading.title };
      yield { message: 'quantity', data, at: titleSpan(document, section.heading), suggestion: 'add' };
    }
  },
});
