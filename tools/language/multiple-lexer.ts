/** What a multiple (1.5倍) is taken of: the figure right before it, an earlier time, a budget, a target, one of two, or one that is named. */
export type MultipleBase = 'before' | 'previous' | 'budget' | 'target' | 'pair';

const equals =
  /(?:(?:是|为|相当于|达到?(?:了)?|约为|已是|已达)([^，；。：]{0,14}?)|^[^，；。：]{0,3}）?)的(?:约|近|将近|超过|逾)?$/;
const earlier = /上年|去年|同期|上期|上一年|前一年|Y/;
const budgets = /预算|批复|概算|^年初(?:的|数)?$/;
const targets = /目标|计划|任务|指标/;

/** Whether the words before a multiple say that one figure is so many times another (是上年的1.5倍), and which; null where they name none that may be printed. */
export const multipleBaseOf = (gap: string): MultipleBase | null => {
  const found = equals.exec(gap);
  if (!found) return null;
  const base = found[1] ?? '';
  if (/前者|后者/.test(base)) return 'pair';
  if (base === '') return 'before';
  if (/全国|全省|全市|平均|兄弟|同类/.test(base)) return null;
  if (earlier.test(base)) return 'previous';
  if (budgets.test(base)) return 'budget';
  return targets.test(base) ? 'target' : null;
};

/** Whether a multiple is told of something (是…的几倍) rather than of an effect per input. */
export const tellsMultiple = (gap: string): boolean => equals.test(gap);

/** Whether a printed ratio has its one last (15.2:1), so that its first term is so many times the second. */
export const endsInOne = (print: string): boolean => /\D1$/.test(print) && !/^1[^\d.]/.test(print);

/** The two things that a ratio such as 师生比 or 男性与女性之比 sets against each other, in the order of its terms. */
export interface RatioTerms {
  readonly first: string;
  readonly second: string;
}

const spelled =
  /([^，；。：（）、]{1,10})(?:与|和|同|跟|对|比)([^，；。：（）、]{1,10}?)(?:的?数量|人数|的?总?数)?(?:之比|的?比例|的?比值|的?配比)(?:为|是|达到?|约为|约|：)*$/;
const short = /([\u4e00-\u9fff])([\u4e00-\u9fff])(?:比例|配比|比)(?:为|是|达到?|约为|约|：)*$/;
/** Words that end as such a ratio does and are none. */
const notRatio =
  /(?:占|同|环|对|相|价|效|杠杆|带动|产出|投入|放大|撬动|配套)(?:比例|配比|比)(?:为|是|达到?|约为|约|：)*$/;

/** The terms of a ratio by the words before it; null where they name none. */
export const ratioTermsOf = (lead: string): RatioTerms | null => {
  if (notRatio.test(lead)) return null;
  const found = spelled.exec(lead) ?? short.exec(lead);
  const [, first = '', second = ''] = found ?? [];
  return found ? { first, second } : null;
};

/** What stands right behind a count and may name what it counts (250名护士). */
export const behind = (tail: string): string => /^[^，；。、：（）和与及]{0,4}/.exec(tail)?.[0] ?? '';
