import { familyOf } from '../language/unit-family.js';
import { isAtConstantPrices } from '../language/yearly.js';
import type { Interval } from '../measure/interval.js';
import { meets, negate, scale } from '../measure/interval.js';
import { divide, hundred, isNegative, magnitude, multiply, one, subtract } from '../measure/rational.js';
import { carelessInterval } from '../recompute/check.js';
import { identityOf } from '../recompute/identities.js';
import type { Verdict } from '../recompute/recomputation.js';
import { single } from './levels.js';
import type { Growth, Level } from './series.js';
import type { YearFact } from './year-fact.js';

/** The values that a print may stand for when it was cut off or rounded twice. */
export const carelessOf = (fact: YearFact): Interval => {
  const { factor } = familyOf(fact.printedUnit);
  const inFactor = fact.unit !== null && fact.unit !== fact.printedUnit ? factor : one;
  const value = divide(magnitude(fact.value), inFactor);
  const own = isNegative(fact.value) && !fact.numeral.startsWith('-');
  const interval = scale(own ? negate(fact.interval) : fact.interval, divide(one, inFactor));
  const wide = carelessInterval({
    modifier: fact.modifier,
    interval,
    numeral: fact.numeral,
    factor: fact.factor,
    value: own || !isNegative(fact.value) ? value : divide(fact.value, inFactor),
  });
  const scaled = scale(wide, inFactor);
  return own ? negate(scaled) : scaled;
};

/** Whether what is stated can be what the inputs give: as printed, only if something was rounded carelessly, or not at all. */
export const judge = (
  identity: string,
  stated: YearFact,
  inputs: readonly Level[],
): 'consistent' | 'rounding' | 'inconsistent' | 'unverifiable' => {
  const { expected } = identityOf(identity);
  const exact = expected(
    inputs.map(({ interval }) => interval),
    1,
  );
  if (exact === null) return 'unverifiable';
  if (meets(stated.interval, exact)) return 'consistent';
  const careless = expected(
    inputs.map(({ fact }) => carelessOf(fact)),
    1,
  );
  return careless !== null && meets(carelessOf(stated), careless) ? 'rounding' : 'inconsistent';
};

/** The difference of two rates, in percentage points. */
const pointsBetween = (earlier: Level, later: Level, stated: YearFact | null): Growth | null => {
  const interval = identityOf('pointsChange').expected([later.interval, earlier.interval], 1);
  const exact = subtract(later.fact.value, earlier.fact.value);
  const verdict = stated === null ? null : judge('pointsChange', stated, [later, earlier]);
  return interval && { unit: 'pp', exact, interval, stated, verdict };
};

/** The move between two neighbouring years, held against what the later report states of it; null where last year has no positive value. */
export const growthBetween = (
  earlier: Level,
  later: Level,
  facts: readonly YearFact[],
  name: string,
): Growth | null => {
  if (later.fact.unit === '%')
    return pointsBetween(earlier, later, single(facts.filter(({ says }) => says === 'points')));
  if (earlier.fact.value.n <= 0n) return null;
  const interval = identityOf('growthRate').expected([later.interval, earlier.interval], 1);
  if (interval === null) return null;
  const stated = single(facts.filter(({ says }) => says === 'growth'));
  const exact = subtract(multiply(hundred, divide(later.fact.value, earlier.fact.value)), hundred);
  const verdict: Verdict | null =
    stated === null ? null : isAtConstantPrices(name) ? 'unverifiable' : judge('growthRate', stated, [later, earlier]);
  return { unit: '%', exact, interval, stated, verdict };
};
