import { stripEnd, stripStart, suffixOf, wordIn } from './affix.js';
import { withoutOpeningMarks } from './lead-lexer.js';
import { claimCues } from './lexicon-claims.js';
import { ties } from './lexicon-ties.js';

/** Whether growth is told on another footing than the printed amounts (可比口径). */
export const isAdjustedGrowth = (gap: string): boolean => wordIn(gap, claimCues.adjustedGrowth) !== null;

/** Whether a change is that of each of several years (年均提高), not of the two that are printed. */
export const isYearlyMean = (lead: string): boolean => wordIn(lead, claimCues.yearlyMean) !== null;

/** Whether a clause or sentence ends in the words between two figures. */
export const endsClause = (gap: string): boolean => gap.includes('；') || gap.includes('。');

/** Whether words tell a change or a distance (提高, 低). */
export const saysChange = (lead: string): boolean => wordIn(lead, claimCues.changes) !== null;

/** Whether words tell a change for the better, be it a rise or a fall. */
export const betters = (lead: string): boolean => wordIn(lead, claimCues.betters) !== null;

/** Whether words set a figure below what follows. */
export const saysBelow = (gap: string): boolean => wordIn(gap, claimCues.below) !== null;

/** Whether the former of two figures is spoken of. */
export const saysFormer = (gap: string): boolean => gap.includes(claimCues.former);

/** Whether the latter of two figures is spoken of. */
export const saysLatter = (gap: string): boolean => gap.includes(claimCues.latter);

/** Whether the former is compared with the latter, not the latter with the former. */
export const comparesFormer = (gap: string): boolean => {
  const [former, latter] = [gap.indexOf(claimCues.former), gap.indexOf(claimCues.latter)];
  return former >= 0 && (latter < 0 || former < latter);
};

/** Whether words close a bracket and tell at once by how much another figure differs from what stands in it (）高). */
export const closesBase = (gap: string): boolean =>
  gap.startsWith('）') && gap.length <= 4 && wordIn(gap, ties.differs) !== null;

/** Whether a target was exceeded. */
export const saysExceeded = (gap: string): boolean => wordIn(gap, claimCues.exceeds) !== null;

/** Whether words add to a budget or take from it. */
export const changesBudget = (lead: string): boolean => wordIn(lead, claimCues.budgetChanges) !== null;

/** Whether the change of a budget is a cut. */
export const cutsBudget = (lead: string): boolean => lead.slice(-3).includes(claimCues.cut);

/** Whether words give the change of a budget as what is left of several changes (净增). */
export const isNetChange = (lead: string): boolean => lead.includes(claimCues.net);

/** Whether nothing but the word of the change stands before an amount (调增): no cause of it is named. */
export const isBareChange = (lead: string): boolean =>
  claimCues.budgetChanges.some((word) =>
    ['', ...claimCues.withinYear].some((time) => lead.replaceAll('，', '') === `${time}${word}`),
  );

/** Whether words compare with a place or an average whose figure is not printed (高于全省). */
export const comparesOutside = (lead: string): boolean => {
  const place = wordIn(lead, claimCues.outside);
  return place !== null && !wordIn(lead.slice(lead.indexOf(place)), claimCues.ownGoals);
};

/** Whether words tell of nothing but what came to a level (新增). */
export const tellsAddition = (lead: string): boolean => claimCues.additions.includes(lead);

/** Whether words begin to tell from where a rank was reached. */
export const tracesRank = (gap: string): boolean => claimCues.tracesRank.some((word) => gap.startsWith(word));

/** What a rank ranks by its own words: growth, completion or amount; null where they do not say. */
export const rankedBy = (lead: string): 'growth' | 'completion' | 'amount' | null => {
  if (wordIn(lead, claimCues.ranksGrowth)) return 'growth';
  if (wordIn(lead, claimCues.ranksCompletion)) return 'completion';
  return wordIn(lead, claimCues.ranksAmount) ? 'amount' : null;
};

/** Whether words tell of a price agreed below a limit (下浮). */
export const marksDown = (lead: string): boolean => wordIn(lead, claimCues.markdowns) !== null;

/** The thing of a rank's noun without the words of its place (接待游客总量位居全省); '' where it names only a place. */
export const rankedThing = (noun: string): string => {
  const name = stripStart(withoutOpeningMarks(noun), ties.concedes);
  const cuts = ties.rankTails.map((word) => name.indexOf(word)).filter((at) => at >= 0);
  const thing = name.slice(0, cuts.length > 0 ? Math.min(...cuts) : undefined);
  return stripEnd(stripStart(thing, ties.rankPlaces), ties.rankPlaces).core;
};

/** Whether a move in a ranking is one down. */
export const fallsInRank = (core: string): boolean => suffixOf(core, ties.rankFalls) !== null;

/** Whether words tell how many places something is short of another rank. */
export const shortOfRank = (gap: string): boolean => wordIn(gap, ties.rankShort) !== null;

/** Whether words lead up to the rank that was reached. */
export const reachesRank = (lead: string): boolean => suffixOf(lead, ties.rankReached) !== null;

/** Whether a rank is said to be that of another time as well. */
export const holdsRank = (words: string): boolean => wordIn(words, ties.rankHeld) !== null;

/** 前进2位, 后移3名: places gained or lost, told by the counter of ranks. */
export const movesInRank = (unit: string, core: string): boolean =>
  (ties.rankCounters.includes(unit) && ties.rankMoves.some((word) => core.endsWith(word))) ||
  (unit === ties.placeCounter && ties.placeMoves.some((word) => core.endsWith(word)));

/** The direction of points won or lost against an earlier score (较上年提高); null where points are given or taken off. */
export const scoreChangeOf = (core: string, gap: string): -1 | 1 | null => {
  const compares =
    gap.startsWith('）') ||
    ties.than.some((word) => gap.includes(word)) ||
    ties.lastPeriod.some((word) => gap.includes(word)) ||
    core.length <= 3;
  if (!compares) return null;
  if (suffixOf(core, ties.scoreRises)) return 1;
  return suffixOf(core, ties.scoreFalls) ? -1 : null;
};
