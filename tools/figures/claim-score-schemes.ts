import { saysTotalScore, schemeName } from '../language/score-cues.js';
import { equal, hundred } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isScore, tiesTo } from './claim-score-items.js';
import type { Fact } from './fact.js';
import { likeness } from './noun.js';

const nameOf = ({ reading }: Fact): string => schemeName(reading.noun, reading.mention.lead);

const isNamed = (name: string, other: string): boolean => name === other || likeness(name, other) === 3;

/** The hundred that a scheme divides. */
const isScale = ({ figure }: Fact): boolean => equal(figure.value, hundred);

/** The maxima of a sentence that name their parts, at least three of different names. */
const schemesOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts)
    if (fact.reading.relation === 'maxScore' && !isScale(fact))
      bySentence.set(fact.sentence, [...(bySentence.get(fact.sentence) ?? []), fact]);
  return [...bySentence.values()].filter((maxima) => {
    const names = new Set(maxima.map(nameOf));
    return maxima.length >= 3 && names.size === maxima.length && !names.has('');
  });
};

/** How many scores on either side of a scheme may belong to it: more than one report gives. */
const reach = 60;

/** The score given under the name of a maximum in another sentence; null where none or several differ. */
const scoreFor = (scores: readonly Fact[], maximum: Fact): Fact | null => {
  const own = scores.filter(
    (fact) =>
      fact.reading.relation === 'score' &&
      fact.sentence !== maximum.sentence &&
      Math.abs(fact.order - maximum.order) <= reach &&
      isNamed(nameOf(fact), nameOf(maximum)),
  );
  const [first] = own;
  return first && own.every(({ figure }) => figure.numeral === first.figure.numeral) ? first : null;
};

/** 100分制，设甲10分、乙20分…: the maxima of a scheme make up the scale before them. */
const scaleOf = (facts: readonly Fact[], maxima: readonly Fact[]): ClaimDraft | null => {
  const [first] = maxima;
  const scale = facts.find(
    (fact) =>
      first !== undefined &&
      fact.order === first.order - 1 &&
      fact.sentence === first.sentence &&
      fact.reading.relation === 'maxScore' &&
      isScale(fact),
  );
  if (!scale) return null;
  const figures = maxima.map(({ figure }) => figure);
  return claimOf(
    { kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: tiesTo(figures, scale.figure) },
    [[scale.figure, ...figures]],
  );
};

/** Scores told one by one under the names of a scheme: each within its maximum, all of them together the total. */
export const schemeClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const scores = index.facts.filter(isScore);
  return schemesOf(scores).flatMap((maxima) => {
    const given = maxima.map((maximum) => scoreFor(scores, maximum));
    const whole = given.every((score) => score !== null);
    const total = scores.find(
      (fact) =>
        fact.reading.relation === 'score' &&
        saysTotalScore(fact.reading.mention.lead) &&
        maxima.every((maximum) => Math.abs(fact.order - maximum.order) <= reach),
    );
    const within = maxima.map((maximum, at) => {
      const score = given[at];
      return score
        ? claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [
            [maximum.figure, score.figure],
          ])
        : null;
    });
    const sum =
      whole && total
        ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: false }, [
            [total.figure, ...given.flatMap((score) => score?.figure ?? [])],
          ])
        : null;
    return [...within, sum, scaleOf(scores, maxima)].filter((claim) => claim !== null);
  });
};
