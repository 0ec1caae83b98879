import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';

const isScore = (fact: Fact): boolean => fact.figure.kind === 'score';

const groups = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const found: Fact[][] = [];
  for (const fact of facts) {
    const last = found.at(-1);
    const previous = last?.at(-1);
    if (last && previous && previous.figure.block === fact.figure.block && fact.sentence - previous.sentence <= 1)
      last.push(fact);
    else found.push([fact]);
  }
  return found;
};

const roleOf = (fact: Fact): 'score' | 'maxScore' | 'deduction' =>
  fact.reading.relation === 'maxScore' ? 'maxScore' : fact.reading.relation === 'deduction' ? 'deduction' : 'score';

const pairClaims = (facts: readonly Fact[]): readonly ClaimDraft[] =>
  facts.flatMap((fact, index) => {
    if (roleOf(fact) !== 'score') return [];
    const next = facts[index + 1];
    const previous = facts[index - 1];
    const maximum =
      next &&
      roleOf(next) === 'maxScore' &&
      next.sentence === fact.sentence &&
      next.reading.mention.depth > fact.reading.mention.depth
        ? next
        : previous &&
            roleOf(previous) === 'maxScore' &&
            previous.sentence === fact.sentence &&
            previous.order === fact.order - 1 &&
            !/[；。]/.test(fact.reading.mention.gap)
          ? previous
          : next &&
              roleOf(next) === 'maxScore' &&
              next.sentence === fact.sentence &&
              next.order === fact.order + 1 &&
              !/[；。]/.test(next.reading.mention.gap) &&
              next.reading.noun === ''
            ? next
            : null;
    if (!maximum) return [];
    const claim = claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [
      [maximum.figure, fact.figure],
    ]);
    return claim ? [claim] : [];
  });

const sumClaim = (facts: readonly Fact[], role: 'score' | 'maxScore'): readonly ClaimDraft[] => {
  const own = facts.filter((fact) => roleOf(fact) === role);
  const at = own.findIndex((fact, index) => index > 0 && /其中|包括|分别|具体/.test(fact.reading.mention.gap));
  const start =
    at > 0
      ? at
      : role === 'score' && own.length >= 4 && /总分|自评|综合|总得分/.test(own[0]?.reading.mention.lead ?? '')
        ? 1
        : -1;
  const whole = start > 0 ? own[start - 1] : undefined;
  const parts = start > 0 ? own.slice(start) : [];
  if (!whole || parts.length < 2) return [];
  const claim = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: true }, [
    [whole.figure, ...parts.map((part) => part.figure)],
  ]);
  return claim ? [claim] : [];
};

/** "满分20分，得18分，扣2分": the three tie. */
const deductionClaims = (facts: readonly Fact[]): readonly ClaimDraft[] =>
  facts.flatMap((fact, index) => {
    if (roleOf(fact) !== 'deduction') return [];
    const near = facts
      .slice(Math.max(0, index - 2), index + 3)
      .filter(
        (other) =>
          other.sentence === fact.sentence &&
          other !== fact &&
          /^[^；。]*$/.test(other.order > fact.order ? other.reading.mention.gap : fact.reading.mention.gap),
      );
    const score = near.find((other) => roleOf(other) === 'score');
    const maximum = near.find((other) => roleOf(other) === 'maxScore');
    if (!score || !maximum) return [];
    const claim = claimOf(
      { kind: 'score', identity: 'deduction', names: ['deduction', 'maximum', 'score'], sure: false },
      [[fact.figure, maximum.figure, score.figure]],
    );
    return claim ? [claim] : [];
  });

/** Maxima in brackets of a list of scores add up to 100, or to the declared total. */
const maximaClaim = (facts: readonly Fact[]): readonly ClaimDraft[] => {
  const maxima = facts.filter((fact) => roleOf(fact) === 'maxScore' && fact.reading.mention.depth > 0);
  const scores = facts.filter((fact) => roleOf(fact) === 'score');
  if (maxima.length < 3 || maxima.length !== scores.length - 1) return [];
  const claim = claimOf({ kind: 'score', identity: 'maximaHundred', names: ['part'], sure: true }, [
    maxima.map((fact) => fact.figure),
  ]);
  return claim ? [claim] : [];
};

/** Claims about scores in the prose: totals, maxima, deductions. */
export const scoreClaims = (index: FactIndex): readonly ClaimDraft[] =>
  groups(index.facts.filter(isScore)).flatMap((facts) => [
    ...pairClaims(facts),
    ...sumClaim(facts, 'score'),
    ...sumClaim(facts, 'maxScore'),
    ...deductionClaims(facts),
    ...maximaClaim(facts),
  ]);
