import { changesBudget, cutsBudget, isBareChange, isNetChange } from '../language/change-cues.js';
import { moneyName, overall } from '../language/money-name.js';
import type { FactIndex } from './candidates.js';
import { blockOf, isComparable } from './candidates.js';
import { balanceClaim } from './claim-balances.js';
import { deductionClaims } from './claim-deductions.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { gapClaim } from './claim-gaps.js';
import type { Operands } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';

/** Other amounts by which the same budget was raised or cut. */
const causesBeside = (index: FactIndex, fact: Fact): readonly Fact[] =>
  blockOf(index, fact).filter(
    (other) =>
      other !== fact &&
      other.figure.block === fact.figure.block &&
      Math.abs(other.sentence - fact.sentence) <= 1 &&
      other.figure.role !== 'budget' &&
      isComparable(other.figure, fact.figure) &&
      changesBudget(other.reading.mention.lead) &&
      (!isBareChange(fact.reading.mention.lead) || isBareChange(other.reading.mention.lead)) &&
      !isNetChange(other.reading.mention.lead),
  );

/** 年初预算, 追加, 全年预算数: what was added is their difference. */
const adjustment = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const words = fact.reading.mention.lead;
  if (!changesBudget(words)) return null;
  const near = blockOf(index, fact).filter(
    (other) =>
      other.figure.block === fact.figure.block &&
      Math.abs(other.sentence - fact.sentence) <= 1 &&
      other.figure.role === 'budget' &&
      isHead(other) &&
      isComparable(other.figure, fact.figure),
  );
  // One of several causes is not the whole of the change.
  if (!isNetChange(words) && causesBeside(index, fact).length > 0) return null;
  const whole = near.filter((other) => moneyName(other.noun) === overall && other.item === null);
  const budgets = whole.length === 2 ? whole : near;
  const readings: Operands[] = [];
  for (const a of [...budgets].reverse())
    for (const b of budgets) if (a !== b) readings.push([fact.figure, a.figure, b.figure]);
  return claimOf(
    {
      kind: 'difference',
      identity: 'gap',
      names: ['gap', 'achieved', 'target'],
      sign: cutsBudget(words) ? -1 : 1,
      sure: budgets.length === 2 ? false : 'guess',
    },
    readings.slice(0, 8),
  );
};

/** Claims of balances, gaps, deductions and budget adjustments. */
export const differenceClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    if (fact.reading.relation === 'deduction') return deductionClaims(index, fact);
    const draft =
      fact.reading.relation === 'gap'
        ? gapClaim(index, fact)
        : fact.reading.relation === 'difference'
          ? balanceClaim(index, fact)
          : null;
    const adjusted = fact.figure.kind === 'amount' && fact.figure.role !== 'budget' ? adjustment(index, fact) : null;
    return [draft, adjusted].filter((claim) => claim !== null);
  });
