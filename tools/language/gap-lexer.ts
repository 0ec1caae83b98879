import { suffixOf, wordIn } from './affix.js';
import { changeOf, fallsShort } from './change.js';
import { comparedBy, comparesWith } from './comparison-lexer.js';
import * as lexicon from './lexicon.js';
import { budgetBase, gapBases, gapWords } from './lexicon-phrases.js';

/** What a phrase says of the distance between two figures. */
export interface Gap {
  /** −1 where it falls short. */
  readonly direction: -1 | 1;
  /** What it is measured from. */
  readonly base: 'target' | 'budget' | 'previous' | 'pair';
}

const longestBefore = 6;

/** Time won or lost against what stands right before it (比承诺的6小时快1.5小时): what is faster takes less of it; null where nothing of that is said. */
export const timeGap = (core: string, gap: string): Gap | null => {
  const faster = /(?:快|提前|提早)(?:了)?$/.test(core);
  if ((!faster && !/(?:慢|延后|推迟|滞后|晚)(?:了)?$/.test(core)) || gap.length > core.length + 1) return null;
  return { direction: faster ? -1 : 1, base: 'target' };
};

/** A gap in few words, such as 尚缺 or 多完成; null where the phrase says more or is a change. */
export const briefGap = (core: string, lead: string, gap: string): Gap | null => {
  const word = suffixOf(core, gapWords);
  if (!word || changeOf(core) !== null || core.length > word.length + longestBefore || /[年月日]$/.test(core))
    return null;
  return {
    direction: /[差缺少低未短慢]/.test(word) ? -1 : 1,
    base: comparedBy(gap) ?? (lead.includes('预算') ? 'budget' : 'target'),
  };
};

const verbOfMore = /(?:^|[^至不减增更众许很最缺繁偏])([多少])(?![数次年个种元样])[^，；。、的多少是于到至达]{1,4}$/;

/** 同比多入库, 较上年的3亿元少支出: more or less done than a base just named or than in an earlier time; null where no such thing is said. */
export const doneMore = (core: string, gap: string): Gap | null => {
  const word = verbOfMore.exec(core)?.[1];
  const isBehindBase = /^(?:的?水平|的)?(?:相[比较]，?)?[多少]/.test(gap);
  if (!word || (!isBehindBase && comparedBy(gap) !== 'previous')) return null;
  return { direction: word === '少' ? -1 : 1, base: 'previous' };
};

/** 较年初目标2万吨超0.05万吨: by how much the base right before is passed; null where nothing else is said. */
export const passedBy = (gap: string): Gap | null =>
  /^）?(?:的)?(?:超|超了|超出了)$/.test(gap) ? { direction: 1, base: 'target' } : null;

/** A gap to a target or budget that the lead compares with: 比年初目标多完成. */
export const comparedGap = (core: string, lead: string): Gap | null => {
  if (!comparesWith(lead, gapBases)) return null;
  const change = changeOf(core);
  const isShort = fallsShort(core) || /少[^的，。]{1,2}$/.test(core);
  if (!suffixOf(core, lexicon.overAchieving) && !isShort && !change && !/[多少高低]$|[多少][^的，。]{1,2}$/.test(core))
    return null;
  return {
    direction: isShort || change?.direction === -1 ? -1 : 1,
    base: wordIn(lead, budgetBase) ? 'budget' : 'target',
  };
};

/** A gap to a target by the word at the end alone: 超额完成, 缺口. */
export const closingGap = (core: string): Gap | null =>
  /(?:超(?:额完成|额|过|出)?(?:省定|市定|县定|年度|年初|全年|既定|下达|预定|原定)?(?:任务|目标|计划)数?|超额完成|超目标|超计划|超任务|超额|多完成|少完成|差额|缺口|相差|超支)$/.test(
    core,
  )
    ? { direction: /少|差|缺/.test(core.slice(-3)) ? -1 : 1, base: 'target' }
    : null;

/** Direction of percentage points that are measured from a target or schedule; null where they are not. */
export const pointsFromTarget = (core: string): -1 | 1 | null => {
  if (!/超额|超出|目标|计划|任务|指标|要求|时序|序时|进度/.test(core)) return null;
  return /低于|低|差|少|慢于|落后|不足|滞后/.test(core) ? -1 : 1;
};

/** What was overachieved, '' included, before a percentage that says by how much; null where it says no such thing. */
export const overAchieved = (core: string): string | null => {
  const over = suffixOf(core, lexicon.overAchieving);
  if (!over || (over === '高' && !/目标|计划|任务|超额|年度|指标/.test(core))) return null;
  return /超额|超目标|超计划|超任务|超出|多完成/.test(core) ? core.slice(0, -over.length) : null;
};

/** Whether the words before a figure open a list that divides a whole told before (按功能科目分：, 从资金来源看，). */
export const opensDivision = (gap: string): boolean =>
  /(?:^|[。；，])(?:按|从|分)[^，。；：按从]{2,12}(?:分|划分|分类|看|构成|统计)[：，][^，。；：]*$/.test(gap);

/** Whether the words between a share and a figure give what the share is (占10%，为142份). */
export const givesPart = (gap: string): boolean => /^(?:[，、（](?:为|即|计|共计|共)|即)$/.test(gap);
