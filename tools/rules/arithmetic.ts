import { differenceMatches } from './difference-matches.js';
import { growthMatches } from './growth-matches.js';
import { pointsMatch } from './points-match.js';
import { rankConsistent } from './rank-consistent.js';
import { rateMatches } from './rate-matches.js';
import { ratioMatches } from './ratio-matches.js';
import type { Rule } from './rule.js';
import { sameFactSameValue } from './same-fact-same-value.js';
import { scoreSumMatches } from './score-sum-matches.js';
import { scoreWithinMaximum } from './score-within-maximum.js';
import { shareMatches } from './share-matches.js';
import { sumMatches } from './sum-matches.js';

/** The rules that rest on recomputed claims. */
export const arithmeticRules: readonly Rule[] = [
  rateMatches,
  growthMatches,
  pointsMatch,
  shareMatches,
  sumMatches,
  differenceMatches,
  ratioMatches,
  scoreSumMatches,
  scoreWithinMaximum,
  rankConsistent,
  sameFactSameValue,
];
