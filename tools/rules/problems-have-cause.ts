import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { mayTellCause, saysCause } from '../language/measure-cue.js';
import { says } from '../language/mentions.js';
import { firstClause, itemsOf } from '../language/section-item.js';
import { bodyText, isNothing, sectionsTitled } from '../language/section-text.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

/** Single points without a cause among points that have one. */
function* withoutCause(document: Document, section: Section): Iterable<FindingDraft> {
  const items = itemsOf(document, section);
  const silent = items.filter(({ text }) => !saysCause(text));
  if (items.length < 2) return;
  for (const { marker, text } of silent) {
    const at = firstClause(document, marker);
    const mayTell = mayTellCause(text);
    yield {
      message: silent.length === 1 ? 'item' : 'several',
      data: { point: document.text.slice(at.start, at.end) },
      at,
      suggestion: 'write',
      // One point with a cause beside one without makes no pattern.
      severity: mayTell || silent.length > 1 || items.length < 3 ? 'info' : 'warning',
    };
  }
}

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
    item: { zh: '“{point}”没有写原因，其他问题都写了', en: '{point} has no cause, unlike the other problems' },
    several: { zh: '“{point}”没有写原因，有的问题写了', en: '{point} has no cause, unlike other problems' },
    absent: { zh: '“{title}”只列了问题，没有写原因', en: '{title} lists problems without a cause' },
  },
  suggestions: { write: { zh: '每个问题写明可核对的原因', en: 'Give each problem a cause that can be checked' } },
  examples: {
    valid: [
      { text: '五、存在的问题\n\n执行率偏低，主要原因是合同于11月签订。' },
      { text: '五、存在的问题\n\n执行率偏低，仅为80%，未达目标。\n\n六、原因分析\n\n合同签订较晚，资金到位较迟。' },
    ],
    invalid: [
      {
        text: '五、存在的问题\n\n一是执行率偏低，原因是合同签订晚。\n\n二是培训集中在下半年。',
        at: '二是培训集中在下半年',
      },
      { text: '五、存在的问题\n\n项目执行率偏低，仅为80%。下一步加快支付。', at: '存在的问题' },
    ],
  },
  *check({ document }) {
    const causes = sectionsTitled(document, cues.causeTitle);
    for (const section of sectionsTitled(document, cues.problemTitle)) {
      const elsewhere = causes.filter(({ first, end }) => first > section.first || end <= section.first);
      const { heading } = section;
      const text = bodyText(document, section);
      const isTold = saysCause(text) || says(heading.title, cues.causeTitle) || elsewhere.length > 0;
      if (text === '' || isNothing(text)) continue;
      if (saysCause(text) && elsewhere.length === 0) yield* withoutCause(document, section);
      if (isTold || !says(text, cues.problems)) continue;
      yield {
        message: 'absent',
        data: { title: heading.title },
        at: titleSpan(document, heading),
        suggestion: 'write',
      };
    }
  },
});
