import type { Fact } from '../figures/fact.js';
import { comparesWithYear } from '../language/comparison-lexer.js';
import { areaIn, hasOtherBase, isYearOnYear } from '../language/yearly.js';
import type { Statement } from './statement.js';
import { stated } from './statement.js';
import { keyOf } from './value-statement.js';
import type { Says } from './year-fact.js';

/** Whether the words before a figure compare it with the year before; `isOpen` where a comparison with it goes on. */
export const comparesWithLastYear = ({ reading }: Fact, isOpen: boolean, year: number): boolean => {
  const { gap, period, ownPeriod } = reading.mention;
  if (hasOtherBase(gap)) return false;
  if (ownPeriod && comparesWithYear(gap)) return period === `${year - 1}`;
  return isYearOnYear(gap) || isOpen;
};

const saysOf = ({ reading, figure }: Fact): Says | null => {
  if (reading.relation === 'growth') return figure.kind === 'percent' ? 'growth' : null;
  if (reading.relation === 'delta') return 'change';
  return reading.relation === 'points' ? 'points' : null;
};

/** What a change against last year is of: the value or rate that the sentence spoke of last, if the unit is its own. */
const subjectOf = (says: Says, { figure }: Fact, value: Statement | null, rate: Statement | null): Statement | null => {
  if (says === 'points') return rate;
  return value !== null && (says === 'growth' || value.unit === figure.unit) ? value : null;
};

/** What changes of a sentence may be of. */
export interface Subjects {
  readonly value: Statement | null;
  readonly rate: Statement | null;
  /** The change told just before, which one without a name goes on with (增加126.70万元，增长4.00%). */
  readonly change: Statement | null;
}

/** A change against the year before, of what the sentence speaks of or of what its own words name. */
export const changeStatement = (fact: Fact, { value, rate, change }: Subjects, year: number): Statement | null => {
  const { figure, reading } = fact;
  const says = saysOf(fact);
  const isNegative = figure.value.n < 0n;
  // 下降-11.9% may mean either; a change without a direction is none.
  if (says === null || (reading.direction === 0 && !isNegative) || (reading.direction === -1 && isNegative))
    return null;
  const sign = reading.direction === -1 ? -1 : 1;
  const own = reading.noun === '' ? null : keyOf(reading.noun, figure.role, reading.mention.gap);
  const subject = says === 'growth' && change ? change : subjectOf(says, fact, value, rate);
  if (own !== null && own !== subject?.key) {
    if (says === 'growth' && value !== null && value.area !== null) return null;
    const unit = says === 'points' ? '%' : says === 'change' ? figure.unit : null;
    return stated(
      { figure, says, year, metric: reading.noun, key: own, unit },
      { sign, area: areaIn(reading.mention.gap) },
    );
  }
  return subject === null ? null : { ...subject, figure, says, year, sign, isPlain: true };
};
