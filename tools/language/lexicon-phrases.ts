/** Short word lists of the phrases around a figure: totals, gaps, verbs, scopes; data only. */

/** Words of a sum of what was named before it. */
export const sumWords = ['合计', '共计', '总计'] as const;
/** Ends of a lead that give an amount as a sum; 累计 alone runs over time, not over parts. */
export const sumEnds = ['合计', '共计', '总计', '两项合计', '三项合计', '合计数', '累计'] as const;
/** The sum over time among `sumEnds`. */
export const runningSum = '累计';

/** Ends of a short lead that make its figure the distance to a target or to another figure. */
export const gapWords = [
  '差',
  '缺口',
  '少',
  '多',
  '多出',
  '尚缺',
  '相差',
  '低',
  '高',
  '少办',
  '多办',
  '多完成',
  '少完成',
  '超出',
  '未兑现',
  '未核销',
  '未完成',
  '尚差',
  '还差',
  '短缺',
  '低于',
  '高出',
  '快',
  '慢',
] as const;
/** What a gap is measured from. */
export const gapBases = ['目标', '计划', '任务', '预算'] as const;
/** The one base of a gap that is no target. */
export const budgetBase = ['预算'] as const;

/** Ends of a lead that name what was left over or saved. */
export const leftOverEnds = [
  '节约资金',
  '结余资金',
  '结转资金',
  '结转下年',
  '节约财政资金',
  '结转下年使用',
  '结余结转',
  '未执行数',
  '未执行资金',
  '未执行金额',
  '未支出数',
  '未支出资金',
  '未使用资金',
  '未支付资金',
  '剩余资金',
  '剩余金额',
  '余下',
  '尚余',
] as const;
/** Ends of a lead that name the distance between two amounts which it names before. */
export const differenceEnds = ['之差', '差异数'] as const;
/** Words of saving that, before an amount, speak of a change instead. */
export const notLeftOver: ReadonlySet<string> = new Set(['下浮', '降低', '核减']);

/** Verbs that join a figure's subject to what its percentage is taken of. */
export const ratioVerbs = [
  '相当于',
  '完成',
  '占到',
  '占去',
  '占了',
  '占据',
  '占',
  '达到',
  '为',
  '是',
  '达',
  '超过',
  '实现',
] as const;
/** Those of `ratioVerbs` that say how far something got. */
export const completingVerbs: ReadonlySet<string> = new Set([
  '完成',
  '达到',
  '为',
  '是',
  '相当于',
  '达',
  '实现',
  '超过',
]);
/** Spans of time that stand for the plan of that time before 的. */
export const planPeriods = ['年度', '全年'] as const;

/** Leads of a score reached, right after the maximum it is out of. */
export const gotScore: ReadonlySet<string> = new Set([
  '得',
  '实得',
  '得分',
  '自评得分',
  '自评得',
  '实际得分',
  '实得分',
  '自评',
  '评分',
]);

/** Areas that a figure or rank may speak of. */
export const scopes = ['全国', '全省', '全市', '全县', '全区', '全州', '全系统'] as const;

/** Words with which a heading begins to judge its subject. */
export const judgements = ['未', '没有', '偏', '不', '低', '完成', '仅', '存在', '尚', '较', '滞后', '欠'] as const;

/** Unit of a change of rank. */
export const rankPlaces = '位次';

/** Marks that end a sentence outside of brackets. */
export const sentenceEnds: ReadonlySet<string> = new Set(['。', '！', '？', '\n']);
/** Marks that a noun phrase does not reach across. */
export const nounBounds = ['，', '；', '：', '（', '）', '“', '”'] as const;
/** Marks that the phrase before a figure does not reach across. */
export const leadBounds = ['，', '、', '；', '：', '（', '）', '“', '”', '《', '》', '|'] as const;
/** Marks that the phrase of a comparison does not reach across. */
export const comparisonBounds = ['，', '；', '。', '：'] as const;

/** Nouns of share that name a rate as well; the phrase before them decides. */
export const ambiguousShareNouns: ReadonlySet<string> = new Set(['比例']);

/** Comparisons that may close a lead without belonging to the metric's name: 进出口总额同比. */
export const comparedEnds = [
  '由',
  '从',
  '同比',
  '环比',
  '较上年同期',
  '比上年同期',
  '上年同期',
  '较上年',
  '比上年',
  '较去年',
  '比去年',
  '与上年',
  '上年',
  '去年',
] as const;
