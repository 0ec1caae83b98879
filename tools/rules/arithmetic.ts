import { balanceMatches } from './balance-matches.js';
import { countIsWhole } from './count-is-whole.js';
import { differenceMatches } from './difference-matches.js';
import { growthMatches } from './growth-matches.js';
import { jointlyPossible } from './jointly-possible.js';
import { leverageMatches } from './leverage-matches.js';
import { moneyScalePlausible } from './money-scale-plausible.js';
import { namedGrowthMatches } from './named-growth-matches.js';
import { oneItemOneAmount } from './one-item-one-amount.js';
import { pointsMatch } from './points-match.js';
import { pointsWordedAsPoints } from './points-worded-as-points.js';
import { rankConsistent } from './rank-consistent.js';
import { rateMatches } from './rate-matches.js';
import { rateNotComplement } from './rate-not-complement.js';
import { ratioMatches } from './ratio-matches.js';
import type { Rule } from './rule.js';
import { sameFactSameValue } from './same-fact-same-value.js';
import { scalePlausible } from './scale-plausible.js';
import { scoreSumMatches } from './score-sum-matches.js';
import { scoreWithinMaximum } from './score-within-maximum.js';
import { shareBaseAsNamed } from './share-base-as-named.js';
import { shareMatches } from './share-matches.js';
import { sharesMakeWhole } from './shares-make-whole.js';
import { sumMatches } from './sum-matches.js';
import { unitPriceMatches } from './unit-price-matches.js';
import { yearTotalStatedOnce } from './year-total-stated-once.js';
import { zeroBaseGrowth } from './zero-base-growth.js';

/** The rules that rest on recomputed claims. */
export const arithmeticRules: readonly Rule[] = [
  rateMatches,
  growthMatches,
  pointsMatch,
  pointsWordedAsPoints,
  shareMatches,
  sumMatches,
  differenceMatches,
  ratioMatches,
  scoreSumMatches,
  scoreWithinMaximum,
  rankConsistent,
  sameFactSameValue,
  yearTotalStatedOnce,
  zeroBaseGrowth,
  sharesMakeWhole,
  shareBaseAsNamed,
  scalePlausible,
  countIsWhole,
  moneyScalePlausible,
  oneItemOneAmount,
  rateNotComplement,
  unitPriceMatches,
  namedGrowthMatches,
  leverageMatches,
  balanceMatches,
  jointlyPossible,
];
