import { cues } from '../language/cues.js';
import { questions } from '../language/lexicon-questions.js';
import { mentionBefore } from '../language/mentions.js';
import { sentencesOf, spanIn } from '../language/sentences.js';
import { defineRule } from './rule.js';

const [shortest, longest] = [2, 6];

const isWord = (text: string): boolean => [...text].every((character) => character > '\u4e00' && character < '\u9fff');

/** Where a word of two to six characters stands twice in a row, or null. */
const repeatIn = (text: string): { readonly start: number; readonly end: number } | null => {
  for (let length = longest; length >= shortest; length -= 1) {
    for (let start = 0; start + 2 * length <= text.length; start += 1) {
      if (text.charCodeAt(start) !== text.charCodeAt(start + length)) continue;
      const word = text.slice(start, start + length);
      if (text.startsWith(word, start + length) && isWord(word) && !questions.reduplicated.includes(word + word))
        return { start, end: start + 2 * length };
    }
  }
  return null;
};

export const sentenceComplete = defineRule({
  id: 'sentence-complete',
  family: 'wording',
  title: { zh: '句子通顺完整', en: 'Sentences are whole' },
  severity: 'info',
  basis: { zh: '党政机关公文写作要求', en: 'Rules for official documents' },
  rationale: {
    zh: '词语重复、句子没有写完，多是删改时留下的。',
    en: 'Doubled words and unfinished sentences are left over from editing.',
  },
  messages: {
    doubled: { zh: '词语重复：“{quoted}”', en: 'A word is doubled: {quoted}' },
    open: { zh: '句子没有写完：“{quoted}”', en: 'A sentence is not finished: {quoted}' },
  },
  suggestions: { mend: { zh: '核对并改写', en: 'Check and reword' } },
  examples: {
    valid: [
      { text: '一、概况\n\n逐项核对，一项一项整改，资金用于培训和宣传。' },
      { text: '一、概况\n\n年末年初，各科各室认真落实。' },
    ],
    invalid: [
      { text: '一、概况\n\n项目增加导致导致预算追加。', at: '导致导致' },
      { text: '一、概况\n\n本年度加强了对项目资金的管理和。下一步继续推进。', at: '和' },
    ],
  },
  *check({ document }) {
    for (const { passage, start, end, text } of sentencesOf(document)) {
      if (passage.kind !== 'paragraph') continue;
      const repeat = repeatIn(text);
      if (repeat) {
        const at = spanIn(passage, start + repeat.start, start + repeat.end);
        yield {
          message: 'doubled',
          data: { quoted: text.slice(repeat.start, repeat.end) },
          at,
          suggestion: 'mend',
        };
      }
      const open = mentionBefore(text, questions.openEnds, text.length);
      const isEnded = passage.flow.text[end] === '。';
      if (open && isEnded && text.length > longest && mentionBefore(text, cues.settledEnds, text.length) === null)
        yield {
          message: 'open',
          data: { quoted: text.slice(-longest) },
          at: spanIn(passage, start + open.start, start + open.end),
          suggestion: 'mend',
        };
    }
  },
});
