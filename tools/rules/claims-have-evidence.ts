import { cues } from '../language/cues.js';
import { mentionsIn } from '../language/mentions.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import { defineRule } from './rule.js';

export const claimsHaveEvidence = defineRule({
  id: 'claims-have-evidence',
  family: 'wording',
  title: { zh: '绝对化的说法要有依据', en: 'Absolute claims have evidence' },
  severity: 'info',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：数据真实、结果客观',
    en: 'Caiyu [2020] No. 10: true data, objective results',
  },
  rationale: {
    zh: '“每一笔”“完全按照”之类的话一查就破，复核时会要求逐笔佐证。',
    en: 'Words such as every single payment are easily refuted, and reviewers ask for proof of each.',
  },
  messages: {
    absolute: { zh: '绝对化的说法，需有佐证材料：{words}', en: 'Absolute wording that needs evidence: {words}' },
  },
  suggestions: {
    soften: { zh: '改为可核对的事实，或列出佐证材料', en: 'Say what can be checked, or name the evidence' },
  },
  examples: {
    valid: [{ text: '四、资金管理\n\n单笔支出5万元以上的均由局党组会研究。' }],
    invalid: [{ text: '四、资金管理\n\n确保每一笔资金的支付公开透明。', at: '每一笔' }],
  },
  *check({ document }) {
    const found = sentencesOf(document).flatMap(({ passage, start, text }) =>
      mentionsIn(text, cues.absolute).map((mention) => ({
        word: mention.word,
        at: spanIn(passage, start + mention.start, start + mention.end),
      })),
    );
    const [first, ...others] = found;
    if (!first) return;
    const data = { words: [...new Set(found.map(({ word }) => word))].join('、') };
    yield { message: 'absolute', data, at: first.at, related: others.map(({ at }) => at), suggestion: 'soften' };
  },
});
