import { rankedBy, rankedThing, tracesRank } from '../language/change-cues.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { metricKey } from './noun.js';

/** What a rank ranks: the amount, its growth or its completion, told by its own words or by the figure just before it. */
const measureOf = (fact: Fact, before: Fact | undefined): string | null => {
  const own = rankedBy(fact.reading.mention.lead);
  if (own) return own;
  if (!before || before.sentence !== fact.sentence) return null;
  switch (before.reading.relation) {
    case 'growth':
      return 'growth';
    case 'completion':
    case 'quotient':
      return 'completion';
    case 'head':
      return 'amount';
    default:
      return null;
  }
};

/** Claims that one measure of one thing in one area has one rank (ROUNDING C9). */
export const rankClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const known = new Map<string, Figure>();
  return index.facts.flatMap((fact, at) => {
    const { figure, noun } = fact;
    if (figure.kind !== 'rank' || figure.modifier !== null || figure.scope === null || figure.role === 'previous')
      return [];
    const measure = measureOf(fact, index.facts[at - 1]);
    const key = metricKey(rankedThing(noun));
    if (measure === null || key.length < 3) return [];
    const name = [key, measure, figure.scope, figure.period ?? ''].join('|');
    const before = known.get(name);
    if (!before) {
      known.set(name, figure);
      return [];
    }
    const claim = claimOf({ kind: 'rank', identity: 'sameRank', names: ['stated', 'before'], sure: true }, [
      [figure, before],
    ]);
    return claim ? [claim] : [];
  });
};

/** "前进2位": the places moved are the difference of the two ranks of the sentence. */
export const rankChangeClaim = (index: FactIndex, moved: Fact): ClaimDraft | null => {
  const ranks = sentenceOf(index, moved).filter((fact) => fact.figure.kind === 'rank');
  const before = ranks.filter((fact) => fact.order < moved.order);
  const pool = before.length >= 2 ? before.slice(-2) : ranks.slice(0, 2);
  const [a, b] = pool;
  if (!a || !b) return null;
  return claimOf(
    {
      kind: 'rank',
      identity: 'rankChange',
      names: ['places', 'rank', 'rank'],
      sure: pool.length === 2 && ranks.length === 2,
    },
    [[moved.figure, b.figure, a.figure]],
  );
};

/** "列第11位，由上年的第16位上升到第11位": the rank reached is the rank stated before. */
export const rankReachedClaim = (index: FactIndex, rank: Fact): ClaimDraft | null => {
  const ranks = sentenceOf(index, rank).filter((fact) => fact.figure.kind === 'rank');
  const [stated, previous, reached] = ranks;
  if (ranks.length !== 3 || reached !== rank || !stated || !previous || !tracesRank(previous.reading.mention.gap))
    return null;
  return claimOf({ kind: 'rank', identity: 'sameRank', names: ['stated', 'before'], sure: true }, [
    [rank.figure, stated.figure],
  ]);
};
