import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { outlineOf, sectionsOf, titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { brokenPromises } from '../language/pledge.js';
import { bodyText, isNothing } from '../language/section-text.js';
import { defineRule } from './rule.js';

const ranked = new Set(['chinese-comma', 'chinese-brackets']);

/** The next heading is an inner one that a wrong number has moved out. */
const isFollowedByInner = ({ blocks }: Document, { end }: Section): boolean => {
  const next = blocks[end];
  return next?.kind === 'heading' && next.marker !== null && !ranked.has(next.marker.style);
};

/** A numbered section without a word below it, among siblings that have text. */
const emptySections = (document: Document, siblings: readonly Section[]): readonly Section[] => {
  const filled = siblings.filter((section) => section.end > section.first + 1).length;
  const here = siblings.filter(
    (section) =>
      section.end === section.first + 1 &&
      !isFollowedByInner(document, section) &&
      section.heading.marker !== null &&
      ranked.has(section.heading.marker.style) &&
      says(section.heading.title, cues.contentTitle) &&
      !says(section.heading.title, cues.otherMatters),
  );
  const below = siblings.flatMap(({ children }) => emptySections(document, children));
  return [...(filled > here.length ? here : []), ...below];
};

export const promisedContentPresent = defineRule({
  id: 'promised-content-present',
  family: 'structure',
  title: { zh: '标题承诺的内容要写到', en: 'What a heading promises is there' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：自评内容完整',
    en: 'Caiyu [2020] No. 10: a self-evaluation is complete',
  },
  rationale: {
    zh: '标题并列了经验、问题、原因或建议，正文却缺其中一项，或整节空白，属于内容不完整。',
    en: 'A heading that lists experience, problems, causes or advice over a text that lacks one of them, or over none, is incomplete.',
  },
  messages: {
    missing: {
      zh: '标题为“{title}”，正文没有写{missing}',
      en: 'The heading is {title}, but the text has nothing on {missing}',
    },
    empty: { zh: '“{title}”一节没有内容', en: 'The section {title} is empty' },
  },
  suggestions: {
    complete: {
      zh: '补写{missing}，确实没有的写明“无”，或修改标题',
      en: 'Add {missing}, say that there is none, or change the heading',
    },
  },
  examples: {
    valid: [
      { text: '五、问题和建议\n\n（一）执行偏慢，两个项目尚未支付。\n\n（二）改进措施：按月调度支付进度。' },
      { text: '七、经验、问题和建议\n\n主要做法是成立工作专班。存在的不足是指标不够细化。建议财政部门加大培训力度。' },
      { text: '一、概况\n\n（一）机构情况\n\n内设5个科室。\n\n（二）其他情况说明\n\n二、结论\n\n得分95分。' },
      { text: '七、经验、问题和建议\n\n无。' },
    ],
    invalid: [
      {
        text: '七、绩效自评工作的经验、问题和建议\n\n建议财政部门加大对绩效管理的培训。',
        at: '绩效自评工作的经验、问题和建议',
      },
      { text: '一、基本情况\n\n内设5个科室。\n\n二、综合评价结论\n\n三、存在问题\n\n执行率偏低。', at: '综合评价结论' },
    ],
  },
  *check({ document }) {
    for (const { heading } of emptySections(document, outlineOf(document))) {
      const data = { title: heading.title, missing: heading.title };
      yield { message: 'empty', data, at: titleSpan(document, heading), suggestion: 'complete' };
    }
    for (const section of sectionsOf(document)) {
      const { heading } = section;
      const text = bodyText(document, section);
      const missing = isNothing(text) ? [] : brokenPromises(heading.title, text);
      if (missing.length === 0) continue;
      const data = { title: heading.title, missing: missing.join('、') };
      yield { message: 'missing', data, at: titleSpan(document, heading), suggestion: 'complete' };
    }
  },
});
