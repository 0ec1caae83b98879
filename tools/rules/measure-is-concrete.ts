import type { Document, Span } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { saysMeasure } from '../language/measure-cue.js';
import { mentionsIn, says } from '../language/mentions.js';
import { firstClause, itemsOf } from '../language/section-item.js';
import { bodyText, isNothing, sectionsTitled } from '../language/section-text.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

const short = 40;
const colon = '：';

/** Nothing in it could be checked: words of resolve alone, no figure, no document. */
const isHollow = (text: string): boolean =>
  text.length <= short && mentionsIn(text, cues.hollow).length > 1 && !says(text, cues.checkable);

const isConcrete = (text: string): boolean => says(text, cues.offices) || says(text, cues.deadlines);

const severityOf = (text: string): { readonly severity?: 'warning' } => (isHollow(text) ? { severity: 'warning' } : {});

/** Sentences of a section on measures that hold resolve alone: 措施：进一步加强管理，提高认识。 */
const hollowIn = (document: Document, section: Section): readonly Span[] =>
  sentencesOf(document).flatMap(({ passage, start, end, text }) => {
    const isInside = passage.block > section.first && passage.block < section.end;
    const from = text.lastIndexOf(colon) + 1;
    const own = text.slice(from);
    return isInside && !isConcrete(own) && isHollow(own) ? [spanIn(passage, start + from, end)] : [];
  });

/** Single measures without office and date among measures that have them. */
function* vaguePoints(document: Document, section: Section): Iterable<FindingDraft> {
  for (const { marker, text } of itemsOf(document, section)) {
    if (isConcrete(text) || !saysMeasure(text)) continue;
    const at = firstClause(document, marker);
    yield {
      message: 'item',
      data: { point: document.text.slice(at.start, at.end) },
      at,
      suggestion: 'add',
      ...severityOf(text),
    };
  }
}

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
    hollow: {
      zh: '“{point}”只有表态，没有可检查的做法、科室和时限',
      en: '{point} is resolve alone: nothing to check, no office, no date',
    },
    item: { zh: '“{point}”没有责任科室，也没有时限', en: '{point} names neither an office nor a date' },
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
    invalid: [
      {
        text: '六、改进措施\n\n一是加强管理，提高认识。\n\n二是由科教科负责，3月底前完成遴选。',
        at: '一是加强管理，提高认识',
      },
      { text: '六、改进措施\n\n进一步加强预算管理，提高思想认识。', at: '进一步加强预算管理，提高思想认识' },
      { text: '六、改进措施\n\n加强项目前期论证，规范采购流程。', at: '改进措施' },
    ],
  },
  *check({ document }) {
    for (const section of sectionsTitled(document, cues.measureTitle)) {
      const { heading } = section;
      const text = bodyText(document, section);
      if (isNothing(text) || !saysMeasure(text)) continue;
      const hollow = hollowIn(document, section);
      for (const at of hollow)
        yield {
          message: 'hollow',
          data: { point: document.text.slice(at.start, at.end) },
          at,
          suggestion: 'add',
          severity: 'warning',
        };
      if (hollow.length > 0) continue;
      if (isConcrete(text)) yield* vaguePoints(document, section);
      else
        yield { message: 'vague', data: { title: heading.title }, at: titleSpan(document, heading), suggestion: 'add' };
    }
  },
});
