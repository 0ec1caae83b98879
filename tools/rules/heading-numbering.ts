import type { Document } from '../document/document.js';
import type { Numbered, NumberedList } from '../document/numbering.js';
import { numberedLists } from '../document/numbering.js';
import { withOrdinal } from '../document/ordinal.js';
import { gapsIn } from '../language/sequence.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

const report = (message: string, item: Numbered, before: Numbered | undefined, expected: string): FindingDraft => {
  const stated = item.marker.text.trim();
  return {
    message,
    data: { stated, expected, before: before?.marker.text.trim() ?? '' },
    at: item.marker,
    related: before ? [before.marker] : [],
    stated,
    expected,
    suggestion: 'renumber',
  };
};

const inStyle = (list: NumberedList, ordinal: number): string => {
  const model = list.items.find(({ marker }) => marker.style === list.style) ?? list.items[0];
  return model ? withOrdinal(model.marker, ordinal) : String(ordinal);
};

const isForeign = (list: NumberedList, item: Numbered): boolean =>
  item.marker.style !== list.style && !(item.marker.style.startsWith('arabic') && list.style === 'arabic-point');

/** A lone item that counts on from the list around it: 四、 and then 6、 is a slip for 五、. */
const strayNumber = ({ outer, items }: NumberedList, { marker }: Numbered): string | null => {
  const isStray = items.length === 1 && outer && marker.ordinal > outer.ordinal && marker.ordinal <= outer.ordinal + 2;
  return isStray ? withOrdinal(outer, outer.ordinal + 1) : null;
};

function* check(list: NumberedList, restarts: boolean): Iterable<FindingDraft> {
  const { items } = list;
  const gaps = gapsIn({
    ordinals: items.map(({ marker }) => marker.ordinal),
    after: list.after,
    mayRestart: (index) => restarts || items[index]?.introduced === true,
  });
  for (const { index, kind, expected } of gaps) {
    const item = items[index];
    const stray = item && strayNumber(list, item);
    if (stray) yield report('style', item, undefined, stray);
    else if (item) yield report(kind, item, items[index - 1], inStyle(list, expected));
  }
  for (const [index, item] of items.entries())
    if (isForeign(list, item) && !gaps.some((gap) => gap.index === index))
      yield report('style', item, items[index - 1], inStyle(list, item.marker.ordinal));
}

/** Markdown numbers a list by itself where every item says 1. */
const isLazy = ({ format }: Document, { items }: NumberedList): boolean =>
  format === 'markdown' && items.length > 2 && items.every(({ marker }) => marker.text.trim() === '1.');

export const headingNumbering = defineRule({
  id: 'heading-numbering',
  family: 'structure',
  title: { zh: '序号连续且同级同式', en: 'Numbers of headings and listed paragraphs run on, in one style' },
  severity: 'warning',
  basis: {
    zh: 'GB/T 9704-2012 公文结构层次序数（一、→（一）→1.→（1））',
    en: 'GB/T 9704-2012, order of section numbers (一、→（一）→1.→（1）)',
  },
  rationale: {
    zh: '序号跳号、重号或改换样式，多半是删改段落后没有重排，读者会以为有内容缺失。',
    en: 'A skipped, repeated or restyled number is mostly left over from editing and makes readers look for a missing part.',
  },
  messages: {
    skipped: {
      zh: '序号跳号：“{before}”之后是“{stated}”，应为“{expected}”',
      en: 'Number skipped: {before} is followed by {stated}, expected {expected}',
    },
    repeated: {
      zh: '序号重复或倒退：“{before}”之后是“{stated}”，应为“{expected}”',
      en: 'Number repeated or running back: {before} is followed by {stated}, expected {expected}',
    },
    start: {
      zh: '本级序号从“{stated}”开始，应从“{expected}”开始',
      en: 'The list begins with {stated}, expected {expected}',
    },
    style: {
      zh: '同级序号样式不一：“{stated}”应写作“{expected}”',
      en: 'Number style breaks among siblings: {stated} should be {expected}',
    },
  },
  suggestions: {
    renumber: {
      zh: '将“{stated}”改为“{expected}”，并核对其后各级序号',
      en: 'Change {stated} to {expected} and check the numbers that follow',
    },
  },
  examples: {
    valid: [
      { text: '一、基本情况\n\n（一）机构\n\n正文。\n\n（二）职能\n\n正文。\n\n二、自评情况\n\n（一）组织\n\n正文。' },
      {
        text: '一、问题\n\n1.进度偏慢。正文。\n\n2.资料不全。正文。\n\n改进措施：\n\n1.加快进度。正文。\n\n2.补齐资料。正文。',
      },
    ],
    invalid: [
      {
        text: '一、基本情况\n\n正文。\n\n二、自评情况\n\n正文。\n\n四、问题\n\n正文。\n\n五、建议\n\n正文。',
        at: '四、',
      },
      { text: '五、存在问题\n\n正文。\n\n6、结果应用\n\n正文。\n\n七、建议\n\n正文。', at: '6、' },
      { text: '一、产出\n\n（1）道路。建成2条。\n\n（2）桥梁。建成1座。\n\n（2）管网。建成3公里。', at: '（2）' },
    ],
  },
  *check({ document }) {
    for (const list of numberedLists(document))
      if (!isLazy(document, list)) yield* check(list, document.format === 'docx');
  },
});
