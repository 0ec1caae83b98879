import { yearOf } from '../language/period-year.js';
import { spanPer } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { wholesNear } from './claim-per-unit.js';
import type { Fact } from './fact.js';

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const identityFor = (stated: Fact): string => {
  if (spanPer(stated.reading.mention.lead) === 'month') return 'perMonth';
  const { period } = stated.figure;
  return period !== null && !isLeap(yearOf(period)) ? 'perDay' : 'perDayOfLeapYear';
};

/** "日均…", "月均…": the year's total over its days or months; no printed count divides it. */
export const perTimeClaim = (index: FactIndex, stated: Fact): ClaimDraft | null => {
  const { role, modifier } = stated.figure;
  if (role === 'target' || role === 'previous' || modifier === 'atLeast' || modifier === 'atMost') return null;
  const wholes = wholesNear(index, stated);
  const own = wholes.filter((fact) => fact.sentence === stated.sentence);
  return claimOf(
    {
      kind: 'ratio',
      identity: identityFor(stated),
      names: ['perUnit', 'amount'],
      sure: own.length === 1 ? false : 'guess',
    },
    [...new Set([...own, ...wholes])].slice(0, 3).map((fact) => [stated.figure, fact.figure]),
  );
};
