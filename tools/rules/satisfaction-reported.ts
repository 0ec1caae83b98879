import type { Section } from '../document/outline.js';
import { sectionsOf, titleSpan } from '../document/outline.js';
import type { Figure } from '../figures/figure.js';
import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import { sectionsTitled } from '../language/section-text.js';
import { defineRule } from './rule.js';

/** The rate itself, where the section gives it. */
const rateIn = (figures: readonly Figure[], { body }: Section): Figure | undefined =>
  figures.find(({ unit, start, end }) => unit === '%' && start >= body.start && end <= body.end);

export const satisfactionReported = defineRule({
  id: 'satisfaction-reported',
  family: 'target',
  title: { zh: '效益部分写明服务对象满意度', en: 'The satisfaction of those served is reported' },
  severity: 'info',
  basis: {
    zh: '财预〔2020〕10号：满意度指标原则上占10分；没有服务对象的按财预〔2021〕101号并入效益',
    en: 'Caiyu [2020] No. 10: satisfaction weighs 10; where nobody is served, Caiyu [2021] No. 101 adds it to benefits',
  },
  rationale: {
    zh: '全文没有满意度，读者不知道是没有服务对象，还是没有调查。',
    en: 'A report without satisfaction leaves open whether nobody is served or nobody was asked.',
  },
  messages: {
    unbacked: {
      zh: '写了满意度，没有说明调查方式或样本',
      en: 'Satisfaction is given without method or sample of a survey',
    },
    absent: { zh: '写了效益，全文没有提到满意度', en: 'Benefits are told, satisfaction nowhere' },
  },
  suggestions: {
    add: {
      zh: '写明调查方式、样本数和满意度，或说明没有服务对象',
      en: 'Give method, sample and result of the survey, or say that nobody is served',
    },
  },
  examples: {
    valid: [
      { text: '四、完成情况\n\n（一）效益指标\n\n带动就业300人。\n\n（二）满意度指标\n\n问卷调查200份，满意度95%。' },
    ],
    invalid: [
      {
        text: '四、完成情况\n\n（一）效益指标\n\n带动就业300人。\n\n（二）满意度指标\n\n读者满意度96.0%。',
        at: '96.0%',
      },
      { text: '四、完成情况\n\n（一）产出指标\n\n培训3期。\n\n（二）效益指标\n\n带动就业300人。', at: '效益指标' },
    ],
  },
  *check({ document, figures }) {
    const benefit = sectionsOf(document).findLast(({ heading }) => says(heading.title, cues.benefitTitle));
    if (benefit && !says(document.text, cues.satisfaction))
      yield { message: 'absent', at: titleSpan(document, benefit.heading), suggestion: 'add' };
    const [first] = sectionsTitled(document, cues.satisfaction);
    if (first && !says(document.text, cues.survey))
      yield {
        message: 'unbacked',
        at: rateIn(figures, first) ?? titleSpan(document, first.heading),
        suggestion: 'add',
      };
  },
});
