import { wordIn } from './affix.js';
import { comparisonBounds, gapBases } from './lexicon-phrases.js';

const comparesFrom =
  /(?:(?<![占对同环])比(?![例重率值])|较|(?<!不)高于|(?<!不)低于|快于|慢于|优于|(?<!不)多于|(?<!不)少于|高出|(?<!不)超过|(?<!不)超|超出|低出|由|从|距|与)[^，；。]{0,22}$/;
const thenChanges =
  /^(?:的?水平|的?基数|的|）|相[比较]，?|基础上|\s)*[^，；。\d]{0,8}?(?:增|减|提|降|升|高|低|多|少|上(?![年期一半])|下(?![年期一半])|扩|缩|回|核|快|慢|跌|涨|翻|节|压|差|到|至)/;
const comparesAlready = /(?<!不)(?:高于|低于|快于|慢于|优于|多于|少于|高出|超出|低出|落后于|滞后于)[^，；。]{0,14}$/;
const saysDistance = /(?:高出|超出|低出)$/;
const plainTail = /^[^，；。）]{0,12}$/;

const afterLastBound = (gap: string): string =>
  gap.slice(Math.max(...comparisonBounds.map((mark) => gap.lastIndexOf(mark))) + 1);

/** Whether the words around a quantity compare another one with it: 较上年的 3.5 万元增加. */
export const isComparisonBase = (gap: string, tail: string): boolean => {
  const phrase = afterLastBound(gap);
  if (!comparesFrom.test(phrase)) return false;
  const after = tail.startsWith('）') ? tail.slice(1) : tail;
  if (saysDistance.test(phrase) && !after.startsWith('的')) return false;
  if (comparesAlready.test(phrase) && plainTail.test(after)) return true;
  return thenChanges.test(after) || /^的?(?:水平)?相[比较]$/.test(after) || tail === '）';
};

/** Whether the words before a quantity set another one above or below it (低于控制数). */
export const comparesAhead = (gap: string): boolean => comparesAlready.test(afterLastBound(gap));

/** Whether they set it below. */
export const setsBelow = (gap: string): boolean => /低于|少于|慢于|低出|落后于|滞后于/.test(afterLastBound(gap));

/** Whether nothing but the end of a bracket stands between two quantities. */
export const isGlued = (gap: string): boolean => /^）?了?$/.test(gap);

/** What the base of a comparison is, by the words around it. */
export const comparisonBaseOf = (gap: string, tail: string): 'previous' | 'target' | 'budget' | 'other' => {
  const near = gap.slice(-24);
  const from = /[由从]([^，；。]{0,14})$/.exec(near)?.[1];
  if (from !== undefined) return earlierLevel(from);
  if (/上年|去年|同期|上期|年初结|期初|年初的?$|Y/.test(near)) return 'previous';
  if (/控制价|限价|概算|送审/.test(near)) return 'budget';
  if (/目标|计划|任务|指标值|标准|要求|控制|承诺|法定|规定时/.test(near + tail.slice(0, 8))) return 'target';
  return /预算/.test(near) ? 'budget' : 'other';
};

/** What a level is that something rose or fell from, by the words between 由 and it. */
const earlierLevel = (from: string): 'previous' | 'target' | 'budget' => {
  if (/上年|去年|同期|上期|Y/.test(from)) return 'previous';
  if (/目标|计划|任务/.test(from)) return 'target';
  return /预算|批复|安排/.test(from) ? 'budget' : 'previous';
};

const goalNoun =
  /^的?(?:[^，；。、（）]{0,8}?)(?:目标|任务|计划|控制|上限|下限|标准|要求|限额|红线|指标值|底线|门槛|规定)/;
const goalVerb =
  /(?:达到|达|高于|低于|优于|多于|少于|快于|慢于|大于|小于|超过|超出|突破|满足|完成|实现|控制在|不超|不足|不及|符合|在)(?:了)?(?:约)?$/;
const missedVerb = /(?:未达到?|没有达到|未能达到|尚未达到|没达到|达不到)(?:了)?$/;

/** Whether the words around a quantity make it the goal that something is held against: 高于 98% 的目标, 未达到 100%. */
export const isNamedGoal = (lead: string, tail: string): boolean =>
  missedVerb.test(lead) ||
  (goalVerb.test(lead) && /^(?:的|目标|控制目标|上限|红线)/.test(tail) && goalNoun.test(tail)) ||
  (/^的[^，；。、（）]{0,4}(?:目标|预期|上限|控制线|控制数|红线|底线|门槛)/.test(tail) &&
    !/[占比][^，]{0,6}$/.test(lead));

/** Whether a rank or score is an earlier one: 由第 9 位上升到, 比上年的 85.1 分提高. */
export const isEarlierLevel = (gap: string, tail: string): boolean => {
  const phrase = afterLastBound(gap);
  if (/(?:比|较|由|从|自)[^，；。]{0,22}$/.test(phrase) && thenChanges.test(tail)) return true;
  return /(?:上年|去年|上期|上年度|上一年)[^，；。]{0,8}$/.test(phrase) && !/[到至]$/.test(phrase);
};

/** Whether the words right before a figure give it as that of the year or month named there: 2019年为, 上年. */
export const statesLevelOf = (lead: string): boolean =>
  /^(?:Y|上年|去年|上年同期|去年同期)(?:末|底|同期|度)?(?:为|是|仅|仅为|达|的|约|：)*$/.test(lead) ||
  /^(?:上年|去年)(?:末|底|同期|度)?(?!结转|结余|转入)[^，]{1,10}(?:为|是|达到?)$/.test(lead);

/** A phrase without the comparison at its end: 进口总额比上年 → 进口总额. */
export const withoutComparison = (core: string): string => {
  const at = Math.max(core.lastIndexOf('比'), core.lastIndexOf('较'), core.lastIndexOf('同期'));
  return at >= 0 && /上年|去年|Y|年初|上期|计划|目标|预算|上一年|同期|期初/.test(core.slice(at))
    ? core.slice(0, at)
    : core;
};

/** Whether a lead compares with one of the words. */
export const comparesWith = (lead: string, words: readonly string[]): boolean =>
  /[比较距与]/.test(lead) && wordIn(lead, words) !== null;

/** Whether a lead compares with what was planned: 比预算压减. */
export const comparesWithPlan = (lead: string): boolean => comparesWith(lead, gapBases);

/** Whether a gap compares with an earlier time. */
export const comparesWithEarlier = (gap: string): boolean => /[比较]|同比|上年|去年|环比|同期/.test(gap);

/** Whether a phrase that ends in a word of change tells one: 改善 3.2 万亩 alone is done, not gained. */
export const tellsChange = (core: string, gap: string): boolean => !/改善$/.test(core) || comparesWithEarlier(gap);

/** Whether a gap compares with a year named in it, which then is not the figure's own. */
export const comparesWithYear = (gap: string): boolean =>
  /[比较同与由从距][^，。；]{0,6}Y/.test(gap) || /(?:相当于|恢复[至到]|占|为)Y[^，。；]{0,6}的约?$/.test(gap);

/** Whether a gap speaks of last year in words. */
export const saysLastYear = (gap: string): boolean => /上年|去年/.test(gap);

/** What a gap sets two figures against each other by: two named before (前者), or two times; null where neither. */
export const comparedBy = (gap: string): 'pair' | 'previous' | null => {
  if (/前者|后者|下半年|上半年/.test(gap)) return 'pair';
  return /上年|去年|同期|同比|环比|Y|今年[多少]|本年度?[多少]/.test(gap) ? 'previous' : null;
};
