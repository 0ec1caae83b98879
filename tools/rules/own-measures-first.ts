import { prefixOf, stripStart } from '../language/affix.js';
import { cues } from '../language/cues.js';
import { questions } from '../language/lexicon-questions.js';
import { mentionAt, says } from '../language/mentions.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import { defineRule } from './rule.js';

const reach = 8;

export const ownMeasuresFirst = defineRule({
  id: 'own-measures-first',
  family: 'problem',
  title: { zh: '措施写本单位要做的事', en: 'Measures are what the unit itself will do' },
  severity: 'info',
  basis: {
    zh: '财预〔2020〕10号：改进措施由自评单位提出；对财政部门的建议另列',
    en: 'Caiyu [2020] No. 10: corrective action is the unit’s own; advice to others stands apart',
  },
  rationale: {
    zh: '把整改全部推给财政部门或乡镇，等于没有措施。',
    en: 'Measures that only others are to take are none.',
  },
  messages: {
    others: {
      zh: '措施要求“{others}”去做，没有写本单位做什么',
      en: '{others} is asked to act; nothing is said of the unit itself',
    },
  },
  suggestions: {
    own: {
      zh: '补写本单位的措施，对其他部门的要求移到“建议”',
      en: 'Add the unit’s own action; move the rest to the advice',
    },
  },
  examples: {
    valid: [
      { text: '五、改进措施\n\n由财务科会同财政部门核对指标，6月底前完成。' },
      { text: '七、有关建议\n\n财政部门应加大培训力度。' },
    ],
    invalid: [{ text: '五、改进措施\n\n财政部门应加大培训力度，统一口径。', at: '财政部门' }],
  },
  *check({ document }) {
    for (const { passage, start, text } of sentencesOf(document)) {
      const title = passage.path.at(-1)?.title ?? '';
      if (passage.kind !== 'paragraph' || !says(title, cues.measureTitle) || says(title, cues.adviceTitle)) continue;
      const lead = stripStart(text, cues.listOpeners);
      const others = prefixOf(lead, questions.others);
      if (others === null) continue;
      const rest = lead.slice(others.length);
      const isAsked = [...rest.slice(0, reach)].some((_, at) => mentionAt(rest, questions.should, at) !== null);
      if (!isAsked || says(rest, questions.own)) continue;
      const at = start + (text.length - lead.length);
      yield { message: 'others', data: { others }, at: spanIn(passage, at, at + others.length), suggestion: 'own' };
    }
  },
});
