import { reachesRank, shortOfRank, tracesRank } from '../language/change-cues.js';
import { yearOf } from '../language/period-year.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isEarlier } from './inheritance.js';

const ranksBeside = (index: FactIndex, from: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, from);
  return sentence.filter((fact) => fact.figure.kind === 'rank' && !isSplit(sentence, fact, from));
};

/** Whether a rank is told as the earlier of two. */
const isBefore = (a: Fact, b: Fact): boolean =>
  isEarlier(a.reading.mention) ||
  (a.figure.period !== null && b.figure.period !== null && yearOf(a.figure.period) < yearOf(b.figure.period));

/** "前进2位": the places moved are the difference of two ranks of the clause; up or down where the words say which was earlier. */
export const rankChangeClaim = (index: FactIndex, moved: Fact): ClaimDraft | null => {
  if (shortOfRank(moved.reading.mention.gap)) return null;
  const ranks = ranksBeside(index, moved);
  const before = ranks.filter((fact) => fact.order < moved.order);
  const pool = before.length >= 2 ? before.slice(-2) : ranks.slice(0, 2);
  const [a, b] = pool;
  if (!a || !b) return null;
  const sure = ranks.length === 2;
  if (isBefore(a, b) === isBefore(b, a))
    return claimOf({ kind: 'rank', identity: 'rankChange', names: ['places', 'rank', 'rank'], sure }, [
      [moved.figure, b.figure, a.figure],
    ]);
  const [earlier, later] = isBefore(a, b) ? [a, b] : [b, a];
  const sign = moved.reading.direction === -1 ? -1 : 1;
  return claimOf({ kind: 'rank', identity: 'rankMove', names: ['places', 'earlier', 'later'], sign, sure }, [
    [moved.figure, earlier.figure, later.figure],
  ]);
};

/** "列第11位，由上年的第16位上升到第11位": the rank reached is the rank stated before. */
export const rankReachedClaim = (index: FactIndex, rank: Fact): ClaimDraft | null => {
  const [stated, previous, reached, ...others] = ranksBeside(index, rank);
  if (reached !== rank || others.length > 0 || !stated || !previous || !tracesRank(previous.reading.mention.gap))
    return null;
  if (!reachesRank(rank.reading.mention.lead)) return null;
  return claimOf({ kind: 'rank', identity: 'sameRank', names: ['stated', 'before'], sure: true }, [
    [rank.figure, stated.figure],
  ]);
};
