import { stripEnd, stripStart, wordIn } from './affix.js';
import { budgetNouns, outturnNouns } from './lexicon.js';
import { claimCues } from './lexicon-claims.js';
import { rememberText } from './remembered-text.js';

/** Name of the whole report's money or score, under whatever words it goes. */
export const overall = '总体';

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

/** Whether a name is that of what is left of the whole, with nothing else in it. */
export const namesBalance = (noun: string): boolean =>
  noun.length <= 6 && claimCues.balances.some((word) => noun.endsWith(word));

/** Whether the base of a share is a budget, not what was spent. */
export const namesBudget = (base: string): boolean => base.includes(claimCues.budgetBase);

/** Whether the label of a row tells of a rate of execution. */
export const namesExecution = (label: string): boolean => wordIn(label, claimCues.executionLabels) !== null;
