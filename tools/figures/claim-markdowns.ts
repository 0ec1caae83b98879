import { marksDown } from '../language/change-cues.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import type { Operands } from './claim-readings.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

/** 下浮9.7%, 节约率4.32%: what was agreed or spent, against the price or budget beside it in the sentence. */
export const markdownReadings = (index: FactIndex, rate: Fact): readonly Operands[] => {
  if (!marksDown(rate.reading.mention.lead)) return [];
  const sentence = sentenceOf(index, rate);
  const amounts = sentence.filter(
    (fact) =>
      isHead(fact) &&
      fact.reading.relation !== 'difference' &&
      fact.figure.kind === 'amount' &&
      fact.figure.role !== 'previous' &&
      !isSplit(sentence, fact, rate),
  );
  const before = amounts.filter((fact) => fact.order < rate.order).slice(-2);
  const [limit, agreed] = before.length === 2 ? before : amounts.filter((fact) => fact.order > rate.order).slice(0, 2);
  return agreed && limit && isComparable(agreed.figure, limit.figure)
    ? [
        [rate.figure, agreed.figure, limit.figure],
        [rate.figure, limit.figure, agreed.figure],
      ]
    : [];
};
