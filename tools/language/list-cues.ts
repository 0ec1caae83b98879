import { wordIn } from './affix.js';
import { partitions } from './lexicon.js';
import { claimCues } from './lexicon-claims.js';

/** What opens a list of parts: 其中, a word for all or for some of them, a bracket, or a colon. */
export type ListOpener = 'ofWhich' | 'all' | 'some' | 'bracket' | 'colon';

/** Whether a bracket opens right behind a figure, or behind the name of what it counts (26座水库（中型2座…). */
const opensBracket = (gap: string): boolean => {
  const at = gap.indexOf('（');
  return at >= 0 && at <= 6 && !hasBreak(gap.slice(0, at)) && !gap.slice(0, at).includes('、');
};

/** How the words before a figure open a list; a bracket must be `deeper` and a colon stand in the `same` sentence as what precedes. */
export const listOpener = (gap: string, same: boolean, deeper: boolean): ListOpener | null => {
  if (gap.includes(claimCues.ofWhich)) return 'ofWhich';
  if (wordIn(gap, claimCues.listsAll)) return 'all';
  if (same && deeper && (gap.startsWith('（') || (opensBracket(gap) && !wordIn(gap, claimCues.listsSome))))
    return 'bracket';
  if (wordIn(gap, claimCues.listsSome)) return 'some';
  return same && gap.startsWith('：') ? 'colon' : null;
};

const isPartition = (names: readonly string[]): boolean =>
  partitions.some(
    (set) => set.length === names.length && set.every((word) => names.some((name) => name.includes(word))),
  );

const isRest = (name: string): boolean => wordIn(name.slice(0, 4), claimCues.rest) !== null;

/** Whether a list names all kinds of a whole that is none of their kind itself (因公出国 before 公务接待, 公务用车). */
export const isWholePartition = (whole: string, names: readonly string[]): boolean => {
  const own = partitions.filter(
    (set) => set.length === names.length && set.every((word) => names.some((name) => name.includes(word))),
  );
  const isKin = partitions.some(
    (set) => set.some((word) => whole.includes(word)) && own.some((words) => words.every((word) => set.includes(word))),
  );
  return own.length > 0 && !isKin;
};

/** The words of the clause that a figure ends: what it is called, brackets and all. */
export const clauseName = (gap: string): string =>
  gap.slice(Math.max(...['，', '；', '：', '、'].map((mark) => gap.lastIndexOf(mark))) + 1);

/** Whether a part is the rest of a list (其他民族25.0万人). */
export const endsInRest = (lead: string): boolean => isRest(lead);

/** Whether the words right before a figure make it the count of several kinds (奖牌总数). */
export const namesCount = (lead: string): boolean => claimCues.counts.some((word) => lead.endsWith(word));

/** Whether the words before a figure open an item of a list (一是, 第二类, ③). */
export const opensItem = (gap: string): boolean => claimCues.itemMarks.some((mark) => gap.startsWith(mark));

/** Whether the words behind a figure point to items below (用于以下几个方面：). */
export const pointsToItems = (tail: string): boolean =>
  tail.endsWith('：') || wordIn(tail, claimCues.pointsBelow) !== null;

/** What a counter counts, whether by its number or by its occasions: 件 and 件次, 人 and 名. */
export const countedThing = (counter: string): string => {
  const thing = counter.length > 1 && counter.endsWith('次') ? counter.slice(0, -1) : counter;
  return thing === '名' ? '人' : thing;
};

/** Whether what follows a list says that there is more (等). */
export const isOpenEnd = (tail: string): boolean => claimCues.openEnds.some((word) => tail.startsWith(word));

/** Whether the words of a list say that its parts are all of them; `tail` follows the last part. */
export const isCompleteList = (opener: ListOpener, names: readonly string[], tail: string): boolean => {
  if (isOpenEnd(tail)) return false;
  const composed = wordIn(tail, claimCues.composes) !== null;
  return opener === 'all' || composed || isRest(names.at(-1) ?? '') || isPartition(names);
};

/** Whether a name is that of a whole which lists may have far from it. */
export const isFarWhole = (noun: string): boolean => claimCues.farWholes.some((name) => noun.endsWith(name));

/** Whether an amount was carried over from the year before. */
export const isCarriedForward = (lead: string): boolean =>
  wordIn(lead, claimCues.carries) !== null && wordIn(lead, claimCues.opening) !== null;

/** Whether the opening of a list names another whole than the figure before it. */
export const namesItsWhole = (gap: string): boolean => wordIn(gap, claimCues.namesWhole) !== null;

/** Whether a semicolon stands before a figure. */
export const afterSemicolon = (gap: string): boolean => gap.includes('；');

/** Whether a comma or a semicolon stands before a figure. */
export const afterComma = (gap: string): boolean => gap.includes('，') || gap.includes('；');

/** Whether a figure is joined to the one before it by 、. */
export const isJoined = (gap: string): boolean => gap.includes('、');

/** Whether nothing but 、 stands between two figures: both are of one list. */
export const isOnlyJoin = (gap: string): boolean => gap === '、';

/** The number of parts that a total names (两项合计), or null. */
export const countOfParts = (gap: string): number | null => {
  const at = claimCues.numerals.findIndex((digit) =>
    claimCues.countedParts.some((unit) => gap.includes(`${digit}${unit}`)),
  );
  return at < 0 ? null : at + 2;
};

/** Whether the words right behind a figure say what became of it (产出指标20个完成18个). */
export const tellsResult = (gap: string): boolean => claimCues.resultVerbs.includes(gap);

/** Whether a counter counts the parts of a sum (两项). */
export const isPartCounter = (unit: string): boolean => claimCues.countedParts.includes(unit);

/** Whether the words right behind a count of parts open their sum (三项共, 两者合计). */
export const opensSum = (gap: string): boolean => claimCues.opensSum.some((word) => gap.startsWith(word));

/** Whether the words before an amount say that it was used up (已核销). */
export const saysSpent = (lead: string): boolean =>
  ['', ...claimCues.spendingPrefixes].some((prefix) =>
    claimCues.spends.some((word) => lead.startsWith(`${prefix}${word}`)),
  );

/** Whether they say that it was given out. */
export const saysGiven = (lead: string): boolean => wordIn(lead, claimCues.gives) !== null;

/** Whether an amount was brought about, not spent (带动消费). */
export const saysEffect = (lead: string): boolean => wordIn(lead, claimCues.effects) !== null;

const collective: ReadonlySet<string> = new Set(claimCues.collectiveCounters);

/** Whether a counter may count things of several kinds together. */
export const isCollective = (counter: string): boolean => collective.has(counter);

/** Whether words hold a mark that ends a clause. */
export const hasBreak = (gap: string): boolean => ['，', '；', '。', '：'].some((mark) => gap.includes(mark));

/** Which stage of a survey the words before a count name: 0 sent out, 1 returned, 2 valid; null where none. */
export const surveyStage = (lead: string): number | null => {
  const stage = claimCues.surveyStages.findLastIndex((words) => wordIn(lead, words) !== null);
  return stage < 0 ? null : stage;
};

/** The whole that the opening of a list names without its amount (项目支出中，…; 支出按用途分：…; 项目支出由…), or null. */
export const dividesWhole = (gap: string): string | null => {
  for (const word of claimCues.divides) {
    const at = gap.indexOf(word);
    if (at > 1 && at <= 10) return gap.slice(0, at);
  }
  return null;
};

/** Whether the list so opened is said to be whole: it is composed of its parts, sorted by a kind, or told one by one. */
export const namesParted = (gap: string, tail: string): boolean =>
  !isOpenEnd(tail) && (!gap.includes(claimCues.madeOf) || isComposed(tail));

/** Whether the words behind a list say that its parts make up the whole. */
export const isComposed = (tail: string): boolean => wordIn(tail, claimCues.composes) !== null;

/** Whether the words before a figure make it a sum of all (共改造, 合计, 总额). */
export const saysInAll = (lead: string): boolean => wordIn(lead, claimCues.inAll) !== null;

/** Whether words say that a list is not of all (主要, 部分). */
export const saysPartial = (text: string): boolean => wordIn(text, claimCues.partial) !== null;

/** Whether words point to the table beside them (详见下表, 以上三项). */
export const pointsToTable = (text: string): boolean => wordIn(text, claimCues.pointers) !== null;
