import { inlineLists, renumbered } from '../language/inline-list.js';
import { gapsIn } from '../language/sequence.js';
import { defineRule } from './rule.js';

export const enumerationComplete = defineRule({
  id: 'enumeration-complete',
  family: 'structure',
  title: { zh: '“一是、二是”连续', en: 'Enumerations within the text run on' },
  severity: 'warning',
  basis: { zh: 'GB/T 15834-2011、公文列举惯例', en: 'GB/T 15834-2011 and the practice of official texts' },
  rationale: {
    zh: '“一是……三是……”说明中间一条被删或漏写。',
    en: 'A first and a third point without a second show that one was cut or forgotten.',
  },
  messages: {
    skipped: {
      zh: '列举跳号：“{before}”之后是“{stated}”，应为“{expected}”',
      en: 'Enumeration skips: {before} is followed by {stated}, expected {expected}',
    },
    repeated: {
      zh: '列举重复或倒退：“{before}”之后是“{stated}”，应为“{expected}”',
      en: 'Enumeration repeats or runs back: {before} is followed by {stated}, expected {expected}',
    },
    start: {
      zh: '列举从“{stated}”开始，应从“{expected}”开始',
      en: 'The enumeration begins with {stated}, expected {expected}',
    },
  },
  suggestions: {
    renumber: { zh: '改为“{expected}”，或补写漏掉的一条', en: 'Change to {expected}, or add the missing point' },
  },
  examples: {
    valid: [
      {
        text: '五、问题\n\n原因一是预算偏粗；二是合同签订晚。措施一是细化预算；二是加快签约。统一是前提，二者之一是关键。',
      },
      { text: '五、问题\n\n一是预算偏粗。\n\n二是合同签订晚。\n\n三是验收慢。' },
    ],
    invalid: [
      { text: '五、问题\n\n一是预算偏粗；三是合同签订晚。', at: '三是' },
      { text: '五、问题\n\n一是预算偏粗；二是合同签订晚；二是验收慢；四是资料不全。', at: '二是' },
      { text: '五、问题\n\n问题有①预算偏粗；③合同签订晚。', at: '③' },
    ],
  },
  *check({ document }) {
    for (const items of inlineLists(document)) {
      if (items.length < 2) continue;
      const mayRestart = (index: number): boolean => items[index]?.passage !== items[index - 1]?.passage;
      const ordinals = items.map(({ ordinal }) => ordinal);
      for (const { index, kind, expected } of gapsIn({ ordinals, after: 0, mayRestart })) {
        const [item, before] = [items[index], items[index - 1]];
        if (!item) continue;
        const data = { stated: item.text, expected: renumbered(item, expected), before: before?.text ?? '' };
        const related = before ? [before.span] : [];
        yield {
          message: kind,
          data,
          at: item.span,
          related,
          stated: item.text,
          expected: data.expected,
          suggestion: 'renumber',
          ...(kind === 'start' && items[index + 1]?.ordinal !== 2 ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
});
