import { comparesWithYear } from '../language/comparison-lexer.js';
import { leavesClause, opensWithYear } from '../language/lead-lexer.js';
import { yearDigits, yearOf } from '../language/period-year.js';
import type { Role } from './figure.js';
import { isEarlier } from './inheritance.js';
import type { Mention } from './mention.js';

/** A period that a sentence has named; it holds within its brackets, a past year also only where it opened the sentence. */
export interface Told {
  readonly period: string;
  readonly depth: number;
  readonly opens: boolean;
}

/** The period that holds from a mention on: a month within its clause, another year unless it is only compared with. */
export const toldPeriod = (
  mention: Mention,
  role: Role,
  before: Told | null,
  reportYear: string | null,
): Told | null => {
  const { gap, depth, period } = mention;
  const isOwn = mention.ownPeriod && !comparesWithYear(gap) && role !== 'previous' && !isEarlier(mention);
  const own = isOwn && period !== null ? { period, depth, opens: opensWithYear(gap) } : null;
  const told = own ?? (before && before.depth <= depth ? before : null);
  if (!told) return null;
  const isPast = reportYear !== null && yearOf(told.period) < yearOf(reportYear);
  if (!own && isPast && !told.opens) return null;
  return leavesClause(gap, own !== null) ? { ...told, period: yearDigits(told.period) } : told;
};

/** Whether a period lies after the year reported on. */
export const isAhead = (told: Told | null, reportYear: string | null): told is Told =>
  told !== null && reportYear !== null && yearOf(told.period) > yearOf(reportYear);

/** The period that a mention of a later year tells; null for other years. */
export const aheadOf = ({ period, depth }: Mention, reportYear: string | null): Told | null => {
  const told = period === null ? null : { period: yearDigits(period), depth, opens: false };
  return isAhead(told, reportYear) ? told : null;
};
