import { approximationPlain } from './approximation-plain.js';
import { baseYearAdjacent } from './base-year-adjacent.js';
import { benefitAchieved } from './benefit-achieved.js';
import { bodyFitsHeading } from './body-fits-heading.js';
import { causeIsShown } from './cause-is-shown.js';
import { claimsHaveEvidence } from './claims-have-evidence.js';
import { comparedWithAnotherYear } from './compared-with-another-year.js';
import { countMatchesList } from './count-matches-list.js';
import { decimalsEven } from './decimals-even.js';
import { documentNumberForm } from './document-number-form.js';
import { enumerationComplete } from './enumeration-complete.js';
import { establishmentExcludesRetired } from './establishment-excludes-retired.js';
import { fallBelowWhole } from './fall-below-whole.js';
import { fallWordedAsFall } from './fall-worded-as-fall.js';
import { goalsReported } from './goals-reported.js';
import { headingNumbering } from './heading-numbering.js';
import { measureAnswersProblem } from './measure-answers-problem.js';
import { measureIsConcrete } from './measure-is-concrete.js';
import { measuresFollowProblems } from './measures-follow-problems.js';
import { measuresMatchProblems } from './measures-match-problems.js';
import { noHiddenText } from './no-hidden-text.js';
import { noPersonalData } from './no-personal-data.js';
import { noticeYearFits } from './notice-year-fits.js';
import { numberingStyle } from './numbering-style.js';
import { outputBeyondQuantity } from './output-beyond-quantity.js';
import { ownMeasuresFirst } from './own-measures-first.js';
import { percentSignPresent } from './percent-sign-present.js';
import { problemsHaveCause } from './problems-have-cause.js';
import { promisedContentPresent } from './promised-content-present.js';
import { publishedAfterYear } from './published-after-year.js';
import { punctuationClean } from './punctuation-clean.js';
import { rangeUnitsKept } from './range-units-kept.js';
import { repealedBasis } from './repealed-basis.js';
import { reportKindConsistent } from './report-kind-consistent.js';
import { rightCharacters } from './right-characters.js';
import type { Rule } from './rule.js';
import { satisfactionReported } from './satisfaction-reported.js';
import { sentenceComplete } from './sentence-complete.js';
import { staleYear } from './stale-year.js';
import { templateFilledIn } from './template-filled-in.js';
import { titleComplete } from './title-complete.js';
import { unitNameConsistent } from './unit-name-consistent.js';

/** The rules that look at structure and words, in the order of their families. */
export const structureRules: readonly Rule[] = [
  countMatchesList,
  fallWordedAsFall,
  fallBelowWhole,
  percentSignPresent,
  rangeUnitsKept,
  approximationPlain,
  decimalsEven,
  benefitAchieved,
  goalsReported,
  satisfactionReported,
  outputBeyondQuantity,
  establishmentExcludesRetired,
  staleYear,
  publishedAfterYear,
  comparedWithAnotherYear,
  baseYearAdjacent,
  repealedBasis,
  noticeYearFits,
  documentNumberForm,
  measuresFollowProblems,
  problemsHaveCause,
  measureIsConcrete,
  measuresMatchProblems,
  headingNumbering,
  promisedContentPresent,
  bodyFitsHeading,
  titleComplete,
  templateFilledIn,
  numberingStyle,
  enumerationComplete,
  reportKindConsistent,
  claimsHaveEvidence,
  rightCharacters,
  punctuationClean,
  noPersonalData,
  noHiddenText,
  unitNameConsistent,
  causeIsShown,
  ownMeasuresFirst,
  measureAnswersProblem,
  sentenceComplete,
];
