import { isCollective, saysEffect } from '../language/list-cues.js';
import type { Fact } from './fact.js';

/** A fact that can be a part or a whole of a sum: no rate, rank or year. */
export const isPlain = (fact: Fact): boolean =>
  ['head', 'total', 'difference', 'score', 'deduction'].includes(fact.reading.relation) &&
  !fact.reading.isBase &&
  !['percent', 'rank', 'period', 'ratio', 'document-number', 'points'].includes(fact.figure.kind);

/** Amounts that something brought about (带动消费) are no parts of what was spent. */
export const isEffect = (fact: Fact): boolean => fact.figure.kind === 'amount' && saysEffect(fact.reading.mention.lead);

/** Counters of one whole may differ: 68个 = 62所 + 6个. */
export const canAddTo = (part: Fact, whole: Fact): boolean =>
  part.figure.unit === whole.figure.unit ||
  (part.figure.kind === 'count' &&
    whole.figure.kind === 'count' &&
    isCollective(whole.figure.unit) &&
    isCollective(part.figure.unit) &&
    part.figure.counted);
