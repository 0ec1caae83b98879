import type { Claim } from '../figures/claim.js';
import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';

/**
 * consistent: values within the printed precision satisfy the identity; rounding: only if a figure was truncated or
 * rounded twice; inconsistent: no values do; unverifiable: something is not bound.
 */
export type Verdict = 'consistent' | 'rounding' | 'inconsistent' | 'unverifiable';

/** A claim computed again from its own figures. */
export interface Recomputation {
  readonly claim: Claim;
  /** E.g. `outturn ÷ finalBudget`. */
  readonly formula: string;
  readonly verdict: Verdict;
  /** The result from the printed values; null where there is none. */
  readonly exact: Rational | null;
  /** The results that the printed precision of the inputs allows; null where there are none. */
  readonly interval: Interval | null;
  /** The calculation as a person would redo it by hand: `3812.25万元 ÷ 4059.62万元 = 93.907%`. */
  readonly derivation: string;
  /** The reason of an unverifiable verdict. */
  readonly reason: string | null;
}
