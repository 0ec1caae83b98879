import { saysFormer, saysLatter } from '../language/change-cues.js';
import { listOpener } from '../language/list-cues.js';
import type { FactIndex } from './candidates.js';
import { blockOf, isComparable } from './candidates.js';
import { declaredParts } from './declared-parts.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

/** The two facts that 前者 and 后者 stand for, and the whole that the words make them the parts of. */
export interface Pair {
  readonly former: Fact;
  readonly latter: Fact;
  readonly whole: Fact | null;
}

/** Whether a fact is told as the sum of two before it: 两项合计, 合计, and 共 behind a count of two. */
const closesPair = (index: FactIndex, fact: Fact): boolean =>
  fact.reading.relation === 'total' || declaredParts(index.facts[fact.order - 1], fact) === 2;

/** The last two plain facts of one unit before the clause of `from`, and the whole before or behind them. */
export const pairBefore = (index: FactIndex, from: Fact): Pair | null => {
  const facts = blockOf(index, from).filter(
    (fact) =>
      fact.figure.block === from.figure.block &&
      fact.order < from.order &&
      from.sentence - fact.sentence <= 1 &&
      isHead(fact) &&
      fact.figure.kind !== 'percent' &&
      fact.figure.role !== 'previous' &&
      fact.figure.role !== 'target',
  );
  const last = facts.at(-1);
  const sum = last && facts.length >= 3 && closesPair(index, last) ? last : null;
  const rest = (sum ? facts.slice(0, -1) : facts).filter((fact) => last && isComparable(fact.figure, last.figure));
  const [former, latter] = rest.slice(-2);
  if (!former || !latter || former.sentence !== latter.sentence) return null;
  const opener = rest.at(-3);
  const { gap, depth } = former.reading.mention;
  const same = opener?.sentence === former.sentence;
  const opens = opener !== undefined && listOpener(gap, same, same && depth > opener.reading.mention.depth) !== null;
  return { former, latter, whole: sum ?? (opener && opens ? opener : null) };
};

/** The one of a pair that the words before a figure speak of; null where they say neither 前者 nor 后者. */
export const namedOfPair = (
  index: FactIndex,
  fact: Fact,
): (Pair & { readonly own: Fact; readonly other: Fact }) | null => {
  const { lead } = fact.reading.mention;
  const isFormer = saysFormer(lead);
  if (!isFormer && !saysLatter(lead)) return null;
  const pair = pairBefore(index, fact);
  return (
    pair &&
    (isFormer ? { ...pair, own: pair.former, other: pair.latter } : { ...pair, own: pair.latter, other: pair.former })
  );
};
