import type { Modifier } from '../measure/rounding.js';
import { suffixOf } from './affix.js';
import * as lexicon from './lexicon.js';

const ownLength = 14;

/** Whether the words before an amount place it in last year. */
const isPrevious = (core: string, own: string): boolean =>
  suffixOf(core, lexicon.previousWords) !== null ||
  /^(?:上年|去年)/.test(core) ||
  /(?:上年|去年)(?:同期|度|末)?[的为]?[^增减]{0,12}$/.test(own);

/** Whether the words before an amount set it as a goal, reached or not. */
const isGoal = (core: string, own: string): boolean =>
  suffixOf(core, lexicon.targetNouns) !== null ||
  /(?:计划|目标|任务|拟|力争|预期)(?:完成|实现|新增|达到)?[^，。]{0,16}$/.test(own);

/** What an amount or count is by the words around it: planned, budgeted, spent, of last year, or done. */
export const amountRoleOf = (
  core: string,
  lead: string,
  tail: string,
  modifier: Modifier | null,
): 'previous' | 'budget' | 'target' | 'outturn' | 'actual' => {
  const own = core.slice(-ownLength);
  if (isPrevious(core, own)) return 'previous';
  if (/^[由从]/.test(lead) && /[到至为]/.test(tail.slice(0, 12))) return 'previous';
  if (suffixOf(core, lexicon.budgetNouns)) return 'budget';
  if (isGoal(core, own)) return /实际|未达|已完成|超过?(?:目标|计划)/.test(own) ? 'actual' : 'target';
  if (modifier === 'atMost' && /控制|不超过|不高于|不多于/.test(lead)) return 'target';
  if (/预算/.test(own) && !/预算执行|执行预算|预算支出完成/.test(own)) return 'budget';
  if (suffixOf(core, lexicon.outturnNouns)) return 'outturn';
  return /(?:支出|支付|列支)[^，]{0,3}$/.test(own) ? 'outturn' : 'actual';
};
