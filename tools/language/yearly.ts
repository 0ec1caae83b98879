import { prefixOf, suffixOf, wordIn } from './affix.js';
import { yearMark } from './lead-lexer.js';
import * as lexicon from './lexicon-metrics.js';

const shortest = 2;

/** Takes words off the end as long as a name is left. */
const withoutEnds = (name: string, ends: readonly string[]): string => {
  const end = suffixOf(name, ends);
  return end === null || name.length - end.length < shortest ? name : withoutEnds(name.slice(0, -end.length), ends);
};

const withoutOpeners = (name: string): string => {
  const opener = prefixOf(name, lexicon.nameOpeners);
  return opener === null || name.length - opener.length < shortest ? name : withoutOpeners(name.slice(opener.length));
};

const withoutNoise = (name: string): string => {
  let rest = name;
  for (const word of [...lexicon.nameNoise, yearMark].sort((a, b) => b.length - a.length))
    rest = rest.split(word).join('');
  return rest === '' ? name : withoutEnds(withoutOpeners(rest), lexicon.nameEnds);
};

/** A name as it is shown: without the words that it was cut out of its sentence with. */
export const shownName = (name: string): string => withoutEnds(name, lexicon.leftOver);

const canonical = new Map(lexicon.metricAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name])));

/** What is left of a metric's name when words that come and go with the year are taken off; aliases share one name. */
export const yearlyName = (name: string): string => {
  const bare = withoutNoise(name);
  return canonical.get(bare) ?? bare;
};

/** Whether two names that differ in print were made one by the list of aliases and not by the words alone. */
export const isAliased = (a: string, b: string): boolean =>
  withoutNoise(a) !== withoutNoise(b) && yearlyName(a) === yearlyName(b);

/** The part of a place that words speak of (市本级); null for the whole. */
export const areaIn = (gap: string): string | null => wordIn(gap, lexicon.partAreas);

/** Whether words make a value one of less than a year. */
export const isPartOfYear = (gap: string): boolean => wordIn(gap, lexicon.partYears) !== null;

/** Whether a name names a kind of thing and no metric. */
export const isVague = (name: string): boolean => suffixOf(name, lexicon.vagueEnds) !== null;

/** Whether words make a value one of several years together; 全年累计 and 2021年累计 are one year's. */
export const isOfManyYears = (gap: string): boolean => {
  if (wordIn(gap, lexicon.wholeYear)) return false;
  if (wordIn(gap, lexicon.manyYears)) return true;
  return gap.includes(lexicon.runningTotal) && (wordIn(gap, lexicon.upTo) !== null || !gap.includes(yearMark));
};

/** Whether words lead to the level that a change reached. */
export const saysReached = (gap: string): boolean => wordIn(gap, lexicon.reachedWords) !== null;

/** Whether words compare with the year before, and with nothing else. */
export const isYearOnYear = (gap: string): boolean =>
  wordIn(gap, lexicon.yearOnYear) !== null && wordIn(gap, lexicon.otherBases) === null;

/** Whether words compare with something that is not the year before. */
export const hasOtherBase = (gap: string): boolean => wordIn(gap, lexicon.otherBases) !== null;

/** Whether only the heading above tells what a name names. */
export const isGeneral = (name: string): boolean => lexicon.generalNames.includes(name);

/** Whether growth of a metric is told at constant prices. */
export const isAtConstantPrices = (name: string): boolean => wordIn(name, lexicon.constantPrice) !== null;

/** Whether the earlier values of a metric are revised as a rule. */
export const isOftenRevised = (name: string): boolean => wordIn(name, lexicon.oftenRevised) !== null;

/** The words by which a text says that values stand on another footing; null where there are none. */
export const revisionIn = (text: string): string | null => wordIn(text, lexicon.revisionWords);

/** Whether a statement of revision speaks of all comparisons with last year. */
export const speaksOfBase = (text: string): boolean => wordIn(text, lexicon.revisedThings) !== null;

/** 1 towards the top, −1 away from it, 0 where the words do not say. */
export const rankMoveOf = (gap: string): -1 | 0 | 1 => {
  if (wordIn(gap, lexicon.rankForward)) return 1;
  return wordIn(gap, lexicon.rankBack) ? -1 : 0;
};

/** Whether the words after a rank say that it was the same last year. */
export const saysSameRank = (tail: string): boolean => wordIn(tail, lexicon.sameRank) !== null;

/** Whether a unit counts places of a rank. */
export const isRankMoveUnit = (unit: string): boolean => lexicon.rankMoveUnits.includes(unit);

/** The name of the execution rate of what `name` names. */
export const executionOf = (name: string): string => `${name}${lexicon.executionName}`;

/** What the open headings, outermost first, say of the text below them: standing facts, troubles and measures, or results. */
export const headingKind = (titles: readonly string[]): 'standing' | 'trouble' | 'result' => {
  if (titles.some((title) => wordIn(title, lexicon.troubleHeadings))) return 'trouble';
  for (const title of [...titles].reverse()) {
    if (wordIn(title, lexicon.resultHeadings)) return 'result';
    if (wordIn(title, lexicon.standingHeadings)) return 'standing';
  }
  return 'result';
};

/** Whether a sentence tells a plan. */
export const isPlan = (text: string): boolean => wordIn(text, lexicon.planned) !== null;

/** Whether a sentence tells history or cites a document. */
export const isHistory = (text: string): boolean => wordIn(text, lexicon.historic) !== null;
