import { prefixOf, stripEnd, stripStart, suffixOf, wordIn } from './affix.js';
import { budgetNouns, outturnNouns } from './lexicon.js';
import { claimCues } from './lexicon-claims.js';
import { rememberText } from './remembered-text.js';

/** Name of the whole report's money or score, under whatever words it goes. */
export const overall = '总体';

const shareLabels: readonly string[] = ['占比', '比重'];

const moneyWords: readonly string[] = [...budgetNouns, ...outturnNouns, ...claimCues.moneyWords];

/** 基本支出预算数 and 基本支出 name one kind of spending. */
const plainKind = (noun: string, kind: string): string => {
  const rest = noun.startsWith(kind) ? noun.slice(kind.length) : noun;
  return stripStart(`${rest}\0`, moneyWords) === '\0' ? kind : noun;
};

/** 基本支出 keeps its name; 全年预算数, 支出合计, 预算执行率 are the whole. */
export const moneyName = rememberText((noun) => {
  const kind = wordIn(noun, claimCues.kindsOfSpending);
  if (kind) return plainKind(noun, kind);
  return stripStart(`${stripEnd(noun, moneyWords).core}\0`, moneyWords) === '\0' ? overall : noun;
});

/** The name of a whole without the word that makes it one: 全部结转, 全市结转 → 结转. */
export const wholeName = (base: string): string => {
  const rest = stripStart(base, claimCues.wholeMarks);
  return rest === '' ? base : rest;
};

/** A part and the whole that it is told to lie in; `whole` is '' where the figure before names it (结转223万元中，维修占). */
export interface Within {
  readonly whole: string;
  readonly part: string;
}

/** The whole and the part of words like 结转结余中林草产业发展 and 项目支出里，学位建设; null where they name none. */
export const splitWithin = (words: string): Within | null => {
  const bare = stripStart(words, ['，', '。', '；']);
  for (let at = 0; at < bare.length; at += 1) {
    const mark = prefixOf(bare.slice(at), claimCues.within);
    if (mark === null || (at > 0 && at < 3)) continue;
    const part = stripStart(bare.slice(at + mark.length), ['，']);
    return part.length < 2 ? null : { whole: bare.slice(0, at), part };
  }
  return null;
};

/** Whether a part is named by a pronoun or not at all: what was spoken of last is meant. */
export const namesNothing = (noun: string): boolean => noun === '' || prefixOf(noun, claimCues.pronouns) !== null;

/** Whether a whole is what was left over, under any name for its sum: 结转总额. */
export const namesBalanceSum = (whole: string): boolean =>
  namesBalance(wholeName(stripEnd(whole, claimCues.wholeEnds).core));

/** The name of what was left over, without the words for its sum and its place (年末结转资金); null where a base names something else. */
export const balanceName = (base: string): string | null => {
  const name = stripEnd(wholeName(base), claimCues.wholeEnds).core;
  return namesBalance(name) ? name : null;
};

/** Whether a name is that of what is left of the whole, with nothing else in it. */
export const namesBalance = (noun: string): boolean =>
  noun.length <= 6 && claimCues.balances.some((word) => noun.endsWith(word));

/** Whether the base of a share is the budget of what is spoken of (该方向预算). */
export const isOwnBudget = (base: string): boolean => prefixOf(base, claimCues.own) !== null && namesBudget(base);

/** Whether a name is that of all that is left, not of a kind of money (财政资金结转). */
export const isPlainBalance = (noun: string): boolean =>
  claimCues.balances.includes(stripEnd(noun, claimCues.wholeEnds).core);

/** Whether the base of a share is a budget, not what was spent. */
export const namesBudget = (base: string): boolean => base.includes(claimCues.budgetBase);

/** Whether the label of a row tells of a rate of execution. */
export const namesExecution = (label: string): boolean => wordIn(label, claimCues.executionLabels) !== null;

/** Whether the label of a row tells of a share (护理型床位占比). */
export const namesShare = (label: string): boolean => suffixOf(label, shareLabels) !== null;

/** Whether a name is that of all income: 收入合计 and 收入预算, not 事业收入. */
export const namesIncome = (noun: string): boolean =>
  noun.includes(claimCues.income) && moneyName(noun.replace(claimCues.income, '')) === overall;
