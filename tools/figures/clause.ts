import { endsClause } from '../language/change-cues.js';
import type { Fact } from './fact.js';

/** Whether a clause of the sentence ends (；) between two of its facts. */
export const isSplit = (sentence: readonly Fact[], a: Fact, b: Fact): boolean => {
  const [from, to] = a.order < b.order ? [a.order, b.order] : [b.order, a.order];
  return sentence.some(({ order, reading }) => order > from && order <= to && endsClause(reading.mention.gap));
};
