import type { Modifier } from '../measure/rounding.js';
import { suffixOf } from './affix.js';
import * as lexicon from './lexicon.js';

const ownLength = 14;

/** Whether the words before an amount place it in last year. */
const isPrevious = (core: string, own: string): boolean =>
  suffixOf(core, lexicon.previousWords) !== null ||
  /^(?:上年|去年)/.test(core) ||
  (/(?:上年|去年)(?:同期|度|末)?[的为]?[^增减]{0,12}$/.test(own) &&
    !/[比较](?:上年|去年)(?:同期|度|末)?[^的]{1,8}$/.test(own));

/** 低保标准 and 国家标准 are names of what is so. */
const endsInGoal = (core: string): boolean => {
  const word = suffixOf(core, lexicon.targetNouns);
  return word !== null && word !== '标准' && word !== '要求';
};

/** Whether the words before an amount set it as a goal, reached or not. */
const isGoal = (core: string, own: string): boolean =>
  endsInGoal(core) ||
  /(?:(?<!改善|行动|培养|资助|提升|振兴|人才|支持)计划(?!财务|生育|股|科|处|部|室|中)|目标(?!中)|任务(?!中)|拟|力争|预期)(?:完成|实现|新增|达到)?[^，。]{0,16}$/.test(
    own,
  );

const least = /(?:不少于|不低于|不小于|不得少于|不得低于|≥)$/;
const notDone = /(?:少|未|多|尚未|没有)(?:支出|支付|到位|执行|使用|拨付|列支)$/;
const allots = /(?:安排|下达|批复)(?!的|使用|后)[^，。；支]{1,14}$/;

/** Names of funds that speak of no budget in the sense of a plan. */
const fundNames = /(?:一般)?公共(?:财政)?预算|政府性基金预算|国有资本经营预算/g;

/** What an amount or count is by the words around it: planned, budgeted, spent, of last year, or done. Only money is budgeted and spent. */
export const amountRoleOf = (
  named: string,
  lead: string,
  tail: string,
  modifier: Modifier | null,
  isMoney: boolean,
): 'previous' | 'budget' | 'target' | 'outturn' | 'actual' | 'other' => {
  const core = named.replace(fundNames, '');
  const own = core.slice(-ownLength);
  if (isPrevious(core, own)) return 'previous';
  if (isMoney && /^(?:调整|变更|调剂)后(?:的|为|是|达到?|共)*$/.test(lead)) return 'budget';
  if (isMoney && /(?:追加|调增|调减|追减|核增|净增)(?:了)?(?:预算|预算指标|预算资金|指标)?$/.test(core)) return 'other';
  if (/^[由从]/.test(lead) && /[到至为]/.test(tail.slice(0, 12))) return 'previous';
  if (isMoney && /应到位$/.test(core)) return 'budget';
  if (isMoney && suffixOf(core, lexicon.budgetNouns)) return 'budget';
  if (isMoney && /(?:计划(?:总)?投资|投资计划|概算(?:总)?投资)(?:额|为|共)?$/.test(core)) return 'budget';
  if (isGoal(core, own)) return /实际|未达|已完成|超过?(?:目标|计划)/.test(own) ? 'actual' : 'target';
  if (modifier === 'atMost' && /控制|不超过|不高于|不多于/.test(lead)) return 'target';
  if (modifier === 'atLeast' && least.test(lead)) return 'target';
  if (!isMoney) return 'actual';
  if (notDone.test(core)) return 'other';
  if (/预算/.test(own) && !/预算执行|执行预算|预算支出完成/.test(own)) return 'budget';
  if (/到位$/.test(core) || /转移支付$/.test(core)) return 'actual';
  if (suffixOf(core, lexicon.outturnNouns)) return 'outturn';
  if (/(?:支出|支付|列支)[^，]{0,3}$/.test(own)) return 'outturn';
  return allots.test(own) ? 'budget' : 'actual';
};
