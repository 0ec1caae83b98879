import { familyOf } from '../language/unit-family.js';
import type { Rational } from '../measure/rational.js';
import { divide, one } from '../measure/rational.js';
import { inUnitOf } from '../recompute/derivation.js';
import type { YearFact } from './year-fact.js';

/** A value of the fact's series in the unit and scale in which the fact is printed, with `extra` more decimals. */
export const inPrintOf = (value: Rational, fact: YearFact, extra: number): string => {
  const { factor } =
    fact.unit === null || fact.unit === fact.printedUnit ? { factor: one } : familyOf(fact.printedUnit);
  return inUnitOf(divide(value, factor), { numeral: fact.numeral, factor: fact.factor, unit: fact.printedUnit }, extra);
};
