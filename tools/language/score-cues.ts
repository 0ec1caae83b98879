import { wordIn } from './affix.js';
import { outsideBrackets } from './header-lexer.js';
import { claimCues } from './lexicon-claims.js';
import { overall } from './money-name.js';

/** Whether the words before a score make it the report's own. */
export const saysTotalScore = (lead: string): boolean => wordIn(lead, claimCues.totalScores) !== null;

/** Whether they name it as the result of the whole table. */
export const saysWholeScore = (lead: string): boolean => wordIn(lead, claimCues.wholeScores) !== null;

/** Whether a list of scores may follow to make it up. */
export const mayHaveParts = (lead: string): boolean => wordIn(lead, claimCues.scoresWithParts) !== null;

/** Whether the words before a score open a list of scores. */
export const opensScores = (gap: string): boolean => wordIn(gap, claimCues.opensScores) !== null;

/** What a score is given for: the whole, or its name without the words for scores. */
export const scoreName = (noun: string, lead: string): string =>
  saysTotalScore(lead) ? overall : claimCues.scoreNames.reduce((name, word) => name.replace(word, ''), noun);

/** What a part of a scheme is called: by its name, or as the execution of the budget, which has no other. */
export const schemeName = (noun: string, lead: string): string =>
  noun !== '' ? noun : lead.includes(claimCues.executionPart) ? claimCues.executionPart : '';

/** Whether a deduction is that of the whole report, not of one indicator. */
export const isWholeDeduction = (gap: string): boolean =>
  wordIn(gap, claimCues.wholeDeductions) !== null && wordIn(gap, claimCues.listItems) === null;

/** Whether it stands in a list of what was lost by name (其中预算执行失分). */
export const isNamedDeduction = (gap: string): boolean => opensScores(gap) || gap.startsWith('、');

/** Whether the words before a score close the bracket of its maximum and name nothing else. */
export const closesOwnMaximum = (gap: string): boolean =>
  claimCues.gets.some((word) => gap === `）${word}` || gap === `），${word}`);

/** Whether a bracket opens right behind the figure before. */
export const opensAtOnce = (gap: string): boolean => gap.startsWith('（');

/** Whether nothing but the end of a bracket stands before a figure. */
export const closesBracket = (gap: string): boolean => gap === '）';

/** The two characters by which the names of groups are known: 产出指标 and 产出得分 are one. */
export const groupWord = (text: string): string => text.slice(0, 2);

/** The name of a group without brackets and the words for scores: 产出指标（45分） and 产出得分 are 产出. */
export const groupName = (text: string): string =>
  claimCues.scoreNames.reduce((name, word) => name.replace(word, ''), outsideBrackets(text)).trim();

/** Whether a maximum is that of each of several items (满分各5分). */
export const saysEach = (gap: string): boolean => claimCues.sharesMaximum.some((word) => gap.trimEnd().endsWith(word));

/** Whether each of several items lost what is printed once (甲、乙各扣0.5分). */
export const losesEach = (gap: string): boolean => wordIn(gap, claimCues.losesEach) !== null;

/** Whether a score is the sum of those before it (绩效指标合计). */
export const closesScores = (gap: string): boolean => wordIn(gap, claimCues.closesScores) !== null;

/** Whether a percentage is what was scored of a maximum (得分率). */
export const namesScoreRate = (lead: string): boolean => lead.includes(claimCues.scoreRate);

/** Whether the words between two deductions tell what the first is made up of (扣1.5分，系甲扣1分). */
export const opensReasons = (gap: string): boolean => claimCues.opensReasons.some((word) => gap.startsWith(word));
