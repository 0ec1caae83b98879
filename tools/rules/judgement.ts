import { adjustmentExplained } from './adjustment-explained.js';
import { allFullMarks } from './all-full-marks.js';
import { blankScore } from './blank-score.js';
import { comparisonWordMatches } from './comparison-word-matches.js';
import { cumulativeTotalInYear } from './cumulative-total-in-year.js';
import { currencyConsistent } from './currency-consistent.js';
import { directionWordMatches } from './direction-word-matches.js';
import { executionOverBudgetExplained } from './execution-over-budget-explained.js';
import { executionScoreFitsRate } from './execution-score-fits-rate.js';
import { expenditureOverIncome } from './expenditure-over-income.js';
import { fullScoreNeedsTargetMet } from './full-score-needs-target-met.js';
import { goalsMatchExecution } from './goals-match-execution.js';
import { gradeFitsScore } from './grade-fits-score.js';
import { indicatorInItsClass } from './indicator-in-its-class.js';
import { indicatorNamedOnce } from './indicator-named-once.js';
import { lowExecutionExplained } from './low-execution-explained.js';
import { metTargetKeepsScore } from './met-target-keeps-score.js';
import { missedTargetShownAsMet } from './missed-target-shown-as-met.js';
import { missesInProblemSection } from './misses-in-problem-section.js';
import { moneyAsOutput } from './money-as-output.js';
import { noProblemClaimedDespiteMisses } from './no-problem-claimed-despite-misses.js';
import { overAchievementExplained } from './over-achievement-explained.js';
import { qualitativeScoreInBand } from './qualitative-score-in-band.js';
import { quantitativeAnsweredInWords } from './quantitative-answered-in-words.js';
import { rankNamesMeasure } from './rank-names-measure.js';
import { rankWithinPlaces } from './rank-within-places.js';
import { resultsHaveGoals } from './results-have-goals.js';
import { reverseIndicatorDirection } from './reverse-indicator-direction.js';
import type { Rule } from './rule.js';
import { scoreProportional } from './score-proportional.js';
import { staffWithinEstablishment } from './staff-within-establishment.js';
import { tableScoreEqualsProse } from './table-score-equals-prose.js';
import { tableUnitPlausible } from './table-unit-plausible.js';
import { targetAsActual } from './target-as-actual.js';
import { threePublicWithinBudget } from './three-public-within-budget.js';
import { totalRowZero } from './total-row-zero.js';
import { vagueIndicator } from './vague-indicator.js';
import { verdictWordMatches } from './verdict-word-matches.js';
import { weightConcentrated } from './weight-concentrated.js';
import { weightsFollowScheme } from './weights-follow-scheme.js';

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
  weightsFollowScheme,
  totalRowZero,
  blankScore,
  allFullMarks,
  overAchievementExplained,
  verdictWordMatches,
  comparisonWordMatches,
  directionWordMatches,
  missedTargetShownAsMet,
  targetAsActual,
  quantitativeAnsweredInWords,
  vagueIndicator,
  moneyAsOutput,
  goalsMatchExecution,
  executionOverBudgetExplained,
  lowExecutionExplained,
  expenditureOverIncome,
  adjustmentExplained,
  staffWithinEstablishment,
  threePublicWithinBudget,
  cumulativeTotalInYear,
  rankNamesMeasure,
  missesInProblemSection,
  noProblemClaimedDespiteMisses,
  rankWithinPlaces,
  indicatorInItsClass,
  indicatorNamedOnce,
  currencyConsistent,
  tableUnitPlausible,
  resultsHaveGoals,
];
