import type { Interval } from '../measure/interval.js';
import { intersect } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import { compare, subtract } from '../measure/rational.js';
import type { Level } from './series.js';
import type { YearFact } from './year-fact.js';

const width = ({ low, high }: Interval): Rational | null =>
  low.value === null || high.value === null ? null : subtract(high.value, low.value);

/** The more exact of two prints, the former where they are equally so. */
const finer = (a: YearFact, b: YearFact): YearFact => {
  const [x, y] = [width(a.interval), width(b.interval)];
  if (y === null) return a;
  return x === null || compare(y, x) < 0 ? b : a;
};

/** What all prints of a value allow together; null where they exclude each other or there are none. */
export const agreed = (facts: readonly YearFact[]): Level | null => {
  const [first, ...others] = facts;
  if (!first) return null;
  let level: Level = { fact: first, interval: first.interval };
  for (const fact of others) {
    const interval = intersect(level.interval, fact.interval);
    if (interval === null) return null;
    level = { fact: finer(level.fact, fact), interval };
  }
  return level;
};

/** Of several prints of one statement the first, where all allow a common value. */
export const single = (facts: readonly YearFact[]): YearFact | null => agreed(facts)?.fact ?? null;
