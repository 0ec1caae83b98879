import type { Numbered, NumberedList } from '../document/numbering.js';
import { numberedLists } from '../document/numbering.js';
import { glyphOf, withOrdinal } from '../document/ordinal.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

const usualGlyph = (items: readonly Numbered[]): string => {
  const counts = new Map<string, number>();
  for (const { marker } of items) counts.set(glyphOf(marker), (counts.get(glyphOf(marker)) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0];
};

/** Siblings in one kind of numbers whose point or brackets differ from the others'. */
function* uneven({ items }: NumberedList): Iterable<FindingDraft> {
  const usual = usualGlyph(items);
  const model = items.find(({ marker }) => glyphOf(marker) === usual);
  if (!model) return;
  for (const { marker } of items) {
    if (glyphOf(marker) === usual || marker.style.startsWith('arabic') !== model.marker.style.startsWith('arabic'))
      continue;
    const data = { stated: marker.text.trim(), expected: withOrdinal(model.marker, marker.ordinal) };
    yield { message: 'uneven', data, at: marker, related: [model.marker], ...data };
  }
}

const isHalfWidth = ({ items }: NumberedList): boolean => items.every(({ marker }) => marker.text.startsWith('('));
const isFullWidth = ({ items }: NumberedList): boolean => items.some(({ marker }) => marker.text.startsWith('（'));

export const numberingStyle = defineRule({
  id: 'numbering-style',
  family: 'structure',
  title: { zh: '序号的点号和括号统一', en: 'Points and brackets of numbers are uniform' },
  severity: 'info',
  basis: { zh: 'GB/T 9704-2012 结构层次序数；GB/T 15834-2011', en: 'GB/T 9704-2012, section numbers; GB/T 15834-2011' },
  rationale: {
    zh: '同级序号全角、半角混用，多为拼接不同来源的文字所致。',
    en: 'Full-width and half-width numbers among siblings come from texts pasted together.',
  },
  messages: {
    uneven: {
      zh: '同级序号写法不一：“{stated}”与其他各项不同，宜写作“{expected}”',
      en: '{stated} is printed unlike its siblings; {expected} is uniform',
    },
    brackets: {
      zh: '“{stated}”用半角括号，全文其他序号用全角括号',
      en: '{stated} has half-width brackets where the report else has full-width ones',
    },
  },
  examples: {
    valid: [{ text: '一、产出\n\n（一）数量\n\n1.道路。建成2条。\n\n2.桥梁。建成1座。\n\n（二）质量\n\n正文。' }],
    invalid: [
      { text: '一、产出\n\n1.道路。建成2条。\n\n2.桥梁。建成1座。\n\n3．管网。建成3公里。', at: '3．' },
      { text: '一、产出\n\n（一）数量\n\n(1)道路。建成2条。\n\n(2)桥梁。建成1座。', at: '(1)' },
    ],
  },
  *check({ document }) {
    const lists = numberedLists(document);
    for (const list of lists) yield* uneven(list);
    const first = lists.find(isHalfWidth)?.items[0];
    if (first && lists.some(isFullWidth))
      yield { message: 'brackets', data: { stated: first.marker.text }, at: first.marker, stated: first.marker.text };
  },
});
