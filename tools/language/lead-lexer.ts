import { suffixOf } from './affix.js';
import * as lexicon from './lexicon.js';
import { leadBounds } from './lexicon-phrases.js';

/** Stands for a year or month in gaps and leads; the patterns of the lexer name it too. */
export const yearMark = 'Y';

const passedOn = /[（：“”《》）]/;

/** The phrase that leads up to the end of `gap`; an opening bracket right before the numeral passes on what stands before it. */
export const leadOf = (gap: string): string => {
  let text = gap;
  for (;;) {
    const cut = Math.max(...leadBounds.map((mark) => text.lastIndexOf(mark)));
    const lead = text.slice(cut + 1);
    if (lead !== '' || cut < 0 || !passedOn.test(text[cut] ?? '')) return lead;
    text = text.slice(0, cut);
  }
};

/** A phrase without dashes and other marks before its first letter or numeral. */
export const withoutOpeningMarks = (phrase: string): string => phrase.replace(/^[^\p{L}\p{N}]+/u, '');

/** A lead without the hedge or particle right before its figure. */
export const withoutHedge = (lead: string): string => lead.replace(/(?:约|近|了)$/, '');

const perUnit =
  /[人户亩次场期校所村县床件项例台张座个生名班点笔株家车辆宗案年月日批处卷套只头册幅盏款页片]均(?!衡|等|为|有|已|无|达|能|可|按|实|完|不|建|由|纳|设|开|安|未|在|需|与|符)|平均每|每(?:平方公里|公里|公顷|立方米|平方米|公斤|[人户亩次个家场期件吨张台名项座所村班位批份株处十万千百卷套条头只册幅辆车床生页例案宗笔点片])|均价|单价|单位(?:成本|造价|面积|平均)|单[个家件次台项套处座张亩场户期批片车辆株]|亩产[量值]?(?:为|达|达到)?$|平均(?:移交|发放|补助|扶持|投入|支出|获得|修复|建设|投资|受理|接待|服务|带动|支持|资助|奖补|补贴|救助|办理|培训|参训|贷款|造价|费用|成本)?(?:为|约)?$/;

/** Values told for so many things at once. */
export type Many = 'perMillion' | 'perHundredThousand' | 'perTenThousand' | 'perThousand' | 'perHundred';

const manyOf: Readonly<Record<string, Many>> = {
  百万: 'perMillion',
  十万: 'perHundredThousand',
  万: 'perTenThousand',
  千: 'perThousand',
  百: 'perHundred',
};

/** How many things a per-unit value is told for (每万人), where it is not one. */
export const manyPer = (lead: string): Many | null => {
  const scale = /每([百十]?万|[千百])(?!元)[^，]*$/.exec(lead)?.[1];
  return scale === undefined ? null : (manyOf[scale] ?? null);
};

/** A lead in which a value for every ten thousand stands as one for each: 每万人 → 每人. */
export const withoutMany = (lead: string): string => lead.replace(/每(?:[百十]?万|[千百])(?!元)/g, '每');

/** Whether a phrase speaks of one unit of something: 人均, 每户, 单价. */
export const isPerUnit = (core: string): boolean => perUnit.test(core.slice(-18));

/** Whether a phrase runs up to a mark instead of to its figure. */
export const endsInMark = (core: string): boolean => /[，；。：]$/.test(core);

/** Whether a phrase ends in a plain word of growth, as before 倍. */
export const endsInGrowth = (core: string): boolean => /(?:增长|增加|提高)$/.test(core);

/** Whether a phrase ends in a word of effect per input (杠杆). */
export const opensLeverage = (core: string): boolean => core.startsWith('杠杆');

/** Whether a phrase makes a bare number a score. */
export const endsInScore = (core: string): boolean => /(?:得分|得|评分|总分|扣分|分值|满分|自评分)$/.test(core);

/** Whether a score is a scale: multiplied (20分×执行率), said to be one (100分制), or the 100 that a list of parts makes up (总分100分，由…). */
export const isScale = (lead: string, numeral: string, tail: string): boolean =>
  /^(?:×|制(?![度定]))/.test(tail) ||
  (numeral === '100' && /总分(?:值)?(?:为|是|共)?$/.test(lead) && !/自评|得/.test(lead) && /^，(?:由|分为)/.test(tail));

/** Whether a score was taken off, full to be had, or given. */
export const scoreKindOf = (core: string, lead: string, numeral: string): 'deduction' | 'maxScore' | 'score' => {
  if (/[扣失减][除减分去了]?$/.test(core) || suffixOf(core, lexicon.deductionWords)) return 'deduction';
  const isMaximum =
    /(?:满分|分值|权重|标准分|应得|占|各占)[为共值]?$/.test(core) ||
    /^(?:共|满分|分值|权重)$/.test(lead) ||
    // A scale is of a round number; 总分96.84分 is what was got.
    (/^总分$/.test(lead) && /^\d*0$/.test(numeral)) ||
    /(?:[一二三四五六七八九十\d]项|每项)各?(?:为|占)?$/.test(lead);
  return isMaximum ? 'maxScore' : 'score';
};

/** Whether a phrase is a name of the whole budget or spending, made of words that otherwise name nothing. */
export const namesMoney = (noun: string): boolean =>
  /^(?:全年)?(?:年初|调整后?|全年|年度)?(?:预算|支出|执行)(?:数|总额|合计|总计)?$/.test(noun);

/** Whether a lead speaks of a budget. */
export const saysBudget = (lead: string): boolean => lead.includes('预算');

/** Whether a lead says in its first word that its figure was reached. */
export const opensDone = (lead: string): boolean =>
  /^(?:实(?![施行现践验训名物体时地习])|已|年内(?:竣工|完成|建成|实现)|当年完成)/.test(lead);

const plans =
  /(?:目标|任务|计划)(?:是|为|包括|如下|：|设定|具体|值为)|建设(?:内容|规模|任务)(?:为|包括)?：|^(?:全年|年度|年初|Y|本年)?(?:，)?(?:计划|拟|力争|目标|预期|确保)/;
const reports =
  /实际(?!利用|吸收|到位(?:省|市|县|境)外|使用外资)|已[^，]|完成情况|目标完成|全部完成|如期|达成|超额|结果|尚有|未完成|，(?:完成|建成|实现|达到)(?:，|$)/;

/** Whether a sentence says in so many words that goals follow: 绩效目标为：…. */
export const opensGoals = (sentence: string): boolean => /(?:目标|任务|计划)(?:是|为|包括|如下|值为)?：/.test(sentence);

/** Whether a heading runs on into a list of goals: 产出目标：…. */
export const isGoalHeading = (text: string): boolean => text.endsWith('目标：') || text.endsWith('目标:');

const results = /完成|实现|达成|分析|偏离|未|评价|自评|结果/;

/** Whether a section, by the titles above it, outermost first, is about goals rather than what became of them. */
export const isGoalSection = (titles: readonly string[]): boolean =>
  /目标/.test(titles.at(-1) ?? '') && !titles.some((title) => results.test(title));

/** Whether a sentence, as far as read, tells the scores of a scheme rather than those given. */
export const listsMaxima = (sentence: string): boolean =>
  /百分制|(?:采用|实行|按照?)制|总分，由|分值|权重|标准分|满分，|指标体系|评价体系|共设/.test(sentence) &&
  !/得|自评为|自评分|扣|打分|逐项评/.test(sentence);

/** Whether a sentence sets limits, as goals do. */
export const setsLimits = (sentence: string): boolean =>
  /不低于|不少于|不超过|不高于|控制在|达到|以上|以内|至少|确保|力争/.test(sentence);

/** Whether a sentence speaks of points taken off in its latest words. */
export const tellsDeductions = (sentence: string): boolean => /[扣失][^得评满]*$/.test(sentence);

/** Whether the words right before a figure make it a limit to be kept, rather than say that it was passed (95%以上). */
export const setsLimit = (lead: string): boolean =>
  /(?:不少于|不低于|不小于|不得低于|不得少于|至少|≥|>=|大于等于|不超过|不高于|不多于|不大于|不得超过|至多|≤|<=|小于等于|控制在|控制到)约?$/.test(
    lead,
  );

/** Whether a section, by the titles above it, tells what is to be done. */
export const isPlanSection = (titles: readonly string[]): boolean =>
  titles.some((title) => /措施|下一步|打算|建议|整改|计划安排/.test(title) && !/已|落实情况|完成/.test(title));

/** Whether a sentence, as far as read, tells goals and no results; below a heading of goals it opens as a list of them. */
export const tellsGoals = (sentence: string, isBelowGoals: boolean): boolean => {
  const read = isBelowGoals ? `目标：${sentence}` : sentence;
  return plans.test(read) && !reports.test(read);
};

/** Whether a gap opens a list of parts. */
export const opensParts = (gap: string): boolean => /其中|包括|分别为|分别是|具体为/.test(gap);

/** Whether a gap closes the list that was open. */
export const closesParts = (gap: string): boolean => gap.includes('；');

/** Whether a text holds a mark that only sentences have. */
export const holdsSentence = (text: string): boolean => /[。；]/.test(text);

/** Whether a clause ends between the year or month named in a gap, or its beginning, and the figure. */
export const leavesClause = (gap: string, isOwn: boolean): boolean =>
  /[，；。]/.test(isOwn ? gap.slice(gap.lastIndexOf(yearMark) + 1) : gap);

/** Whether a gap begins with a year, as a sentence does that tells of that year. */
export const opensWithYear = (gap: string): boolean => /^(?:[一二三四五六]是|在|截至)?Y/.test(gap);

/** Whether a sentence says what is planned and nothing of what was done. */
export const plansOnly = (sentence: string): boolean =>
  /计划|拟|任务/.test(sentence) &&
  !/(?:^|[，；：])实(?![施行现践验训名物体时地习])/.test(sentence) &&
  !/原计划|实际|完成|已|实现|达到|超额|执行率|率为|为计划|占计划|较计划|比计划/.test(sentence);
