import { allFullMarks } from './all-full-marks.js';
import { blankScore } from './blank-score.js';
import { comparisonWordMatches } from './comparison-word-matches.js';
import { directionWordMatches } from './direction-word-matches.js';
import { executionScoreFitsRate } from './execution-score-fits-rate.js';
import { fullScoreNeedsTargetMet } from './full-score-needs-target-met.js';
import { gradeFitsScore } from './grade-fits-score.js';
import { metTargetKeepsScore } from './met-target-keeps-score.js';
import { overAchievementExplained } from './over-achievement-explained.js';
import { qualitativeScoreInBand } from './qualitative-score-in-band.js';
import { reverseIndicatorDirection } from './reverse-indicator-direction.js';
import type { Rule } from './rule.js';
import { scoreProportional } from './score-proportional.js';
import { tableScoreEqualsProse } from './table-score-equals-prose.js';
import { totalRowZero } from './total-row-zero.js';
import { verdictWordMatches } from './verdict-word-matches.js';
import { weightConcentrated } from './weight-concentrated.js';

/** The rules that judge scores, targets, budgets and the words of verdicts, in the order of their families. */
export const judgementRules: readonly Rule[] = [
  fullScoreNeedsTargetMet,
  reverseIndicatorDirection,
  metTargetKeepsScore,
  scoreProportional,
  qualitativeScoreInBand,
  executionScoreFitsRate,
  gradeFitsScore,
  tableScoreEqualsProse,
  weightConcentrated,
  totalRowZero,
  blankScore,
  allFullMarks,
  overAchievementExplained,
  verdictWordMatches,
  comparisonWordMatches,
  directionWordMatches,
];
