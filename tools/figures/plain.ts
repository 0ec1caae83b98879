import type { Fact } from './fact.js';

/** A fact that can be a part or a whole of a sum: no rate, rank or year. */
export const isPlain = (fact: Fact): boolean =>
  ['head', 'total', 'difference', 'score', 'deduction'].includes(fact.reading.relation) &&
  !fact.reading.isBase &&
  !['percent', 'rank', 'period', 'ratio', 'document-number', 'points'].includes(fact.figure.kind);

/** Amounts that something brought about (带动消费) are no parts of what was spent. */
export const isEffect = (fact: Fact): boolean =>
  fact.figure.kind === 'amount' && ['带动', '拉动', '撬动', '放大', '人均', '户均'].some((word) => fact.reading.mention.lead.includes(word));

const collective: ReadonlySet<string> = new Set(['个', '家', '项', '处', '所', '人', '名', '件', '条', '座', '场', '次', '期', '户']);

/** Counters of one whole may differ: 68个 = 62所 + 6个. */
export const canAddTo = (part: Fact, whole: Fact): boolean =>
  part.figure.unit === whole.figure.unit ||
  (part.figure.kind === 'count' && whole.figure.kind === 'count' && collective.has(whole.figure.unit) && collective.has(part.figure.unit) && part.figure.counted);
