import { baseYearAdjacent } from './base-year-adjacent.js';
import { benefitAchieved } from './benefit-achieved.js';
import { claimsHaveEvidence } from './claims-have-evidence.js';
import { comparedWithAnotherYear } from './compared-with-another-year.js';
import { documentNumberForm } from './document-number-form.js';
import { goalsReported } from './goals-reported.js';
import { headingNumbering } from './heading-numbering.js';
import { measureIsConcrete } from './measure-is-concrete.js';
import { measuresFollowProblems } from './measures-follow-problems.js';
import { noticeYearFits } from './notice-year-fits.js';
import { outputBeyondQuantity } from './output-beyond-quantity.js';
import { problemsHaveCause } from './problems-have-cause.js';
import { promisedContentPresent } from './promised-content-present.js';
import { repealedBasis } from './repealed-basis.js';
import { reportKindConsistent } from './report-kind-consistent.js';
import type { Rule } from './rule.js';
import { satisfactionReported } from './satisfaction-reported.js';
import { staleYear } from './stale-year.js';

/** The rules that look at structure and words, in the order of their families. */
export const structureRules: readonly Rule[] = [
  benefitAchieved,
  goalsReported,
  satisfactionReported,
  outputBeyondQuantity,
  staleYear,
  comparedWithAnotherYear,
  baseYearAdjacent,
  repealedBasis,
  noticeYearFits,
  documentNumberForm,
  measuresFollowProblems,
  problemsHaveCause,
  measureIsConcrete,
  headingNumbering,
  promisedContentPresent,
  reportKindConsistent,
  claimsHaveEvidence,
];
