import { countOfParts, isPartCounter, opensSum } from '../language/list-cues.js';
import type { Fact } from './fact.js';

/** How many parts a total may be said to have. */
const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The count of parts right before their sum (三项共1280万元); null where none stands there. */
export const countedBefore = (before: Fact | undefined, total: Fact): number | null => {
  if (!before || before.sentence !== total.sentence || before.order !== total.order - 1) return null;
  if (!isPartCounter(before.figure.unit) || !opensSum(total.reading.mention.gap)) return null;
  const { value } = before.figure;
  return counts.find((count) => value.d === 1n && value.n === BigInt(count)) ?? null;
};

/** How many parts a total says it has, in its own words (两项合计) or by the count before it. */
export const declaredParts = (before: Fact | undefined, total: Fact): number | null =>
  countOfParts(total.reading.mention.gap) ?? countedBefore(before, total);
