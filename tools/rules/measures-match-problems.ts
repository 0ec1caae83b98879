import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { titleSpan } from '../document/outline.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { runningItems } from '../language/running-items.js';
import { itemsOf } from '../language/section-item.js';
import { bodyText, sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

const sectionsOnly = (document: Document, titled: readonly string[], without: readonly string[]): readonly Section[] =>
  sectionsTitled(document, titled).filter(({ heading }) => !says(heading.title, without));

/** A single numbered point forms no list, but is one measure all the same. */
const loneItems = (document: Document, { first, end }: Section): number =>
  document.blocks.slice(first + 1, end).filter((block) => 'marker' in block && block.marker !== null).length;

export const measuresMatchProblems = defineRule({
  id: 'measures-match-problems',
  family: 'problem',
  title: { zh: '措施与问题一一对应', en: 'There is a measure for each problem' },
  severity: 'warning',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：针对问题提出改进措施',
    en: 'Caiyu [2020] No. 10: corrective action answers the problems',
  },
  rationale: {
    zh: '问题列了三条、措施只有两条，总有一个问题没有下文。',
    en: 'With three problems and two measures, one problem is left unanswered.',
  },
  messages: {
    fewer: {
      zh: '列了{problems}个问题，措施只有{measures}条',
      en: '{problems} problems are listed, but {measures} measures',
    },
  },
  suggestions: { add: { zh: '按问题的顺序逐条补齐措施', en: 'Add the missing measures in the order of the problems' } },
  examples: {
    valid: [
      {
        text: '五、问题和措施\n\n（一）存在的问题\n\n1.执行偏慢。正文。\n\n2.资料不全。正文。\n\n（二）改进措施\n\n1.加快支付。正文。\n\n2.补齐资料。正文。',
      },
      {
        text: '五、存在的问题\n\n一是执行偏慢；二是资料不全。\n\n六、改进措施\n\n由财务科牵头，6月底前完成支付和归档。',
      },
    ],
    invalid: [
      {
        text: '五、问题和措施\n\n（一）存在的问题\n\n1.执行偏慢。正文。\n\n2.资料不全。正文。\n\n3.指标偏粗。正文。\n\n（二）改进措施\n\n1.加快支付。正文。\n\n2.补齐资料。正文。',
        at: '改进措施',
      },
    ],
  },
  *check({ document }) {
    const problems = sectionsOnly(document, cues.problemTitle, [
      ...cues.measureTitle,
      ...cues.adviceTitle,
      ...cues.experienceTitle,
      ...cues.otherMatters,
    ]);
    const measures = sectionsOnly(document, cues.measureTitle, cues.problemTitle);
    const [problem, measure] = [problems[0], measures[0]];
    if (!problem || !measure || problems.length > 1 || measures.length > 1) return;
    const asked = itemsOf(document, problem).length;
    const listed = itemsOf(document, measure).length || loneItems(document, measure);
    const answered = Math.max(listed, runningItems(bodyText(document, measure)));
    if (asked < 2 || answered < 1 || answered >= asked) return;
    yield {
      message: 'fewer',
      data: { problems: String(asked), measures: String(answered) },
      at: titleSpan(document, measure.heading),
      related: [titleSpan(document, problem.heading)],
      stated: String(answered),
      expected: String(asked),
      suggestion: 'add',
    };
  },
});
