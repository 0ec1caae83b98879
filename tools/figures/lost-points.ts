import { groupName, opensReasons } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import { factsNear, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';

/** A maximum and the score that is given of it. */
export interface ScorePair {
  readonly maximum: Fact;
  readonly score: Fact;
}

/** What was lost in one clause: in all, where that is told, and for each reason. */
export interface Loss {
  readonly whole: Fact | null;
  readonly parts: readonly Fact[];
}

/** How short a name may be that binds two figures of different sentences. */
const shortestName = 2;

const inClause = (index: FactIndex, fact: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, fact);
  return sentence.filter((other) => other === fact || !isSplit(sentence, other, fact));
};

const ofRelation = (facts: readonly Fact[], relation: string): readonly Fact[] =>
  facts.filter(({ reading }) => reading.relation === relation);

/** The maximum and the score of a deduction's clause (过程（25分）得23分，扣2分), where it has one of each. */
export const pairOfClause = (index: FactIndex, fact: Fact): ScorePair | null => {
  const clause = inClause(index, fact);
  const [maximum, another] = ofRelation(clause, 'maxScore');
  const [score, second] = ofRelation(clause, 'score');
  return maximum && score && !another && !second ? { maximum, score } : null;
};

/** 得分96.2分，其中产出指标48分。产出指标满分50分，扣2分: the maximum of a clause without a score, and the scores of that name elsewhere. */
export const pairsByName = (index: FactIndex, fact: Fact): readonly ScorePair[] => {
  const clause = inClause(index, fact);
  const [maximum, another] = ofRelation(clause, 'maxScore');
  if (!maximum || another || ofRelation(clause, 'score').length > 0) return [];
  const name = groupName(maximum.reading.noun);
  if (name.length < shortestName) return [];
  return ofRelation(factsNear(index, fact), 'score')
    .filter((score) => groupName(score.reading.noun) === name)
    .map((score) => ({ maximum, score }));
};

/** The deductions of a clause: 扣1.5分，系甲扣1分、乙扣0.5分 gives the whole before the reasons. */
export const lossOf = (index: FactIndex, fact: Fact): Loss => {
  const lost = ofRelation(inClause(index, fact), 'deduction');
  const [first, next] = lost;
  return first && next && opensReasons(next.reading.mention.gap)
    ? { whole: first, parts: lost.slice(1) }
    : { whole: null, parts: lost };
};

const mostParts = 3;

/** Claims of the first of several deductions of a clause: they make up the whole that is told, or what the score lacks. */
export const lossClaims = (index: FactIndex, fact: Fact): readonly ClaimDraft[] => {
  const { whole, parts } = lossOf(index, fact);
  if (parts.length < 2 || parts[0] !== fact) return [];
  const figures = parts.map(({ figure }) => figure);
  const pair = whole === null ? pairOfClause(index, fact) : null;
  const claim = whole
    ? claimOf({ kind: 'sum', identity: 'scoreSum', names: ['whole', 'part'], sure: false }, [
        [whole.figure, ...figures],
      ])
    : pair && parts.length <= mostParts
      ? claimOf(
          { kind: 'score', identity: `sumLess${parts.length}`, names: ['score', 'maximum', 'deduction'], sure: false },
          [[pair.score.figure, pair.maximum.figure, ...figures]],
        )
      : null;
  return claim ? [claim] : [];
};
