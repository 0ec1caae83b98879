import { namesScoreRate } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import { isEarlier } from './inheritance.js';

const near = (list: readonly Fact[], from: Fact): readonly Fact[] =>
  [...list].sort((a, b) => Math.abs(a.order - from.order) - Math.abs(b.order - from.order));

/** "比上年（95.5分）提高1.25分": this year's score of the sentence less the earlier one. */
const scoreChange = (index: FactIndex, delta: Fact): ClaimDraft | null => {
  const scores = sentenceOf(index, delta).filter((fact) => fact.reading.relation === 'score');
  const previous = near(
    scores.filter((fact) => isEarlier(fact.reading.mention)),
    delta,
  );
  const current = near(
    scores.filter((fact) => fact.order < delta.order && !previous.includes(fact)),
    delta,
  );
  return claimOf(
    {
      kind: 'change',
      identity: 'change',
      names: ['change', 'current', 'previous'],
      sign: delta.reading.direction === -1 ? -1 : 1,
      sure: previous.length === 1 && current.length === 1,
    },
    previous
      .slice(0, 1)
      .flatMap((base) => current.slice(0, 2).map((score) => [delta.figure, score.figure, base.figure])),
  );
};

/** "满分20分，得18.5分，得分率92.5%": the nearest score before it over its maximum. */
const scoreRate = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const before = sentenceOf(index, rate).filter((fact) => fact.order < rate.order);
  const maxima = before.filter((fact) => fact.reading.relation === 'maxScore');
  const scores = before.filter((fact) => fact.reading.relation === 'score');
  const [maximum, score] = [maxima.at(-1), scores.at(-1)];
  if (!maximum || !score || Math.abs(maximum.order - score.order) !== 1) return null;
  const only = Math.max(maximum.order, score.order) === rate.order - 1;
  return claimOf({ kind: 'share', identity: 'scoreRate', names: ['rate', 'score', 'maximum'], sure: only }, [
    [rate.figure, score.figure, maximum.figure],
  ]);
};

/** Claims of scores compared with an earlier one and of rates of scoring. */
export const scoreChangeClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const { relation, mention } = fact.reading;
    const claim =
      relation === 'delta' && fact.figure.kind === 'score'
        ? scoreChange(index, fact)
        : fact.figure.kind === 'percent' && namesScoreRate(mention.lead)
          ? scoreRate(index, fact)
          : null;
    return claim ? [claim] : [];
  });
