import { wordIn } from './affix.js';
import { withoutMany } from './lead-lexer.js';
import { claimCues, perWords } from './lexicon-claims.js';
import { surveyStage } from './list-cues.js';
import { namesBalance } from './money-name.js';

/** Whether a rate is that of staff to its establishment. */
export const isStaffRate = (lead: string): boolean => wordIn(lead, claimCues.staffRates) !== null;

/** Whether words name people in post. */
export const namesStaff = (text: string): boolean => wordIn(text, claimCues.staff) !== null;

/** Whether a value per head is that of money spent on those in post (人均公用经费). */
export const isPerStaff = (lead: string, noun: string): boolean =>
  lead.includes(claimCues.perHead) && wordIn(`${lead}${noun}`, claimCues.staffMoney) !== null;

/** Whether a name is that of an establishment. */
export const namesPlaces = (noun: string): boolean => noun.includes(claimCues.places);

/** Whether a rate tells what arrived, not what was spent. */
export const saysArrived = (lead: string): boolean => lead.includes(claimCues.arrived);

/** Whether an amount is told as of the beginning of the year (年初预算). */
export const saysOpening = (lead: string): boolean => wordIn(lead, claimCues.opening) !== null;

/** Whether an amount is what was to arrive (应到位, 下达). */
export const isDue = (lead: string): boolean => wordIn(lead, claimCues.due) !== null;

/** What a named rate counts of its whole: 断面达标率 counts what is 达标, 合格率 what is 合格; null where its name is too short. */
export const countedBy = (noun: string): string | null => {
  const end = claimCues.rateEnds.find((word) => noun.endsWith(word));
  const word = end === undefined ? '' : noun.slice(0, -end.length).slice(-2);
  return word.length === 2 ? word : null;
};

/** How far before a word what denies it may stand (未按时办结). */
const denialReach = 4;

/** Whether words say that what they count is not so (发现不合格, 未按时办结). */
export const denies = (word: string, lead: string): boolean => {
  const at = lead.lastIndexOf(word);
  const before = at < 0 ? '' : lead.slice(Math.max(0, at - denialReach), at);
  return claimCues.denials.some((denial) => before.includes(denial));
};

/** Whether a named rate counts what is not so (不合格率). */
export const deniesCounted = (noun: string): boolean => {
  const end = claimCues.rateEnds.find((word) => noun.endsWith(word)) ?? '';
  return claimCues.denials.some((word) => noun.slice(0, -end.length).slice(0, -2).endsWith(word));
};

/** Whether words before a figure make it the whole of a share (占全部148项的…). */
export const takesShare = (lead: string): boolean => lead.includes(claimCues.shareVerb);

/** Whether the base of a share is the points that were lost. */
export const namesLosses = (base: string): boolean => wordIn(base, claimCues.losses) !== null;

/** Whether a rate is that of what is left over to the budget (结转结余率). */
export const isBalanceRate = (noun: string): boolean => {
  const end = claimCues.rateEnds.find((word) => noun.endsWith(word));
  return end !== undefined && namesBalance(noun.slice(0, -end.length));
};

/** Whether a bracket closes right before a figure. */
export const closesBracket = (gap: string): boolean => gap.startsWith('）');

/** Whether a name is that of a quotient (合格率, 覆盖度). */
export const isNamedRate = (noun: string): boolean => claimCues.rateEnds.some((word) => noun.endsWith(word));

/** Whether words say what leverage says: effect over input. */
export const namesLeverage = (gap: string): boolean => wordIn(gap, claimCues.leverage) !== null;

/** Whether an amount only repeats the one before it in another unit. */
export const converts = (lead: string): boolean => claimCues.converts.includes(lead);

/** Whether a header is that of a per-unit value. */
export const isPerUnitHeader = (header: string): boolean => wordIn(header, claimCues.perUnitHeaders) !== null;

/** The counters of what a per-unit value divides by: its printed unit (元/人) or the words before it (人均); empty where neither says. */
export const countersPer = (per: string | null, lead: string): readonly string[] => {
  if (per !== null) return perWords.find(([word]) => word === per)?.[1] ?? [per];
  const each = withoutMany(lead);
  const named = perWords.filter(([word]) =>
    [`${word}均`, `每${word}`, `单${word}`, `${word}产`].some((form) => each.includes(form)),
  );
  return named.flatMap(([, counters]) => counters);
};

const perForms = (word: string): readonly string[] => [
  `${word}${claimCues.averaged}`,
  ...claimCues.each.map((each) => `${each}${word}`),
];

/** The span of time that a value is told for each of (日均, 平均每月), or null. */
export const spanPer = (lead: string): 'day' | 'month' | null =>
  wordIn(lead, claimCues.perDay) ? 'day' : wordIn(lead, claimCues.perMonth) ? 'month' : null;

/** Whether the words before a per-unit value name a counter as what it divides by (批次均, 每台件). */
export const dividesBy = (lead: string, counter: string): boolean =>
  perForms(counter).some((form) => withoutMany(lead).includes(form));

/** Whether what a count counts has the very character that a value is averaged over (场均 and 补助场馆86个, 每班 and 开班268个). */
export const sharesDivisor = (lead: string, noun: string): boolean => {
  const at = lead.lastIndexOf(claimCues.averaged);
  if (at > 0 && lead[at - 1] !== claimCues.mean[0]) return noun.includes(lead[at - 1] ?? ' ');
  const each = claimCues.each.find((word) => lead.endsWith(word, lead.length - 1));
  return each !== undefined && noun.endsWith(lead.at(-1) ?? ' ');
};

/** A counter without what a bracket adds to it: 台（套） is 台. */
export const plainCounter = (counter: string): string => counter.split('（')[0] ?? counter;

/** Whether the words name what a count counts: 平均每个小区 and 改造小区46个. */
export const namesDivisor = (lead: string, noun: string): boolean => {
  const from = Math.max(...claimCues.each.map((each) => lead.lastIndexOf(each)));
  const mean = Math.max(lead.indexOf(claimCues.mean), lead.indexOf(claimCues.perHead));
  if ((from < 0 && mean < 2) || noun.length < 2) return false;
  // 单位平均移交: what is averaged over stands right before the word.
  const named = from < 0 ? lead.slice(Math.max(0, mean - 4), mean) : lead.slice(from);
  for (let index = 0; index + 1 < noun.length; index += 1)
    if (named.includes(noun.slice(index, index + 2))) return true;
  return false;
};

/** The subject of a per-unit value without the words that make it one: 人均公用经费 → 公用经费. */
export const perUnitSubject = (noun: string): string => {
  const form = perWords.flatMap(([word]) => perForms(word)).find((each) => noun.includes(each));
  return form === undefined ? noun : noun.slice(noun.indexOf(form) + form.length);
};

/** Whether of two names of money one is of what was given out and the other of what was earned. */
export const areOpposed = (a: string, b: string): boolean => {
  const gives = (name: string): boolean => wordIn(name, claimCues.givenOut) !== null;
  const earns = (name: string): boolean => wordIn(name, claimCues.earned) !== null;
  return (gives(a) && !earns(a) && earns(b) && !gives(b)) || (earns(a) && !gives(a) && gives(b) && !earns(b));
};

/** Whether a count is that of the forms that came back, of which a rate of satisfaction is no part. */
export const countsReturned = (lead: string): boolean => (surveyStage(lead) ?? 0) > 0;
