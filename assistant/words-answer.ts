import type { Bilingual } from '../tools/rules/rule.js';
import type { Facet } from './answer/facet.js';

/** What a figure is of its metric. */
export const facetWords: Readonly<Record<Facet, Bilingual>> = {
  target: { zh: '目标', en: 'target ' },
  budget: { zh: '预算', en: 'budget ' },
  actual: { zh: '实际', en: 'actual ' },
  outturn: { zh: '支出', en: 'spent ' },
  completion: { zh: '完成率', en: 'completion ' },
  execution: { zh: '执行率', en: 'execution rate ' },
  previous: { zh: '上年', en: 'previous year ' },
  growth: { zh: '增幅', en: 'growth ' },
  share: { zh: '占比', en: 'share ' },
  rank: { zh: '位次', en: 'rank ' },
  maxScore: { zh: '满分', en: 'maximum ' },
  score: { zh: '得分', en: 'score ' },
  lost: { zh: '扣分', en: 'lost ' },
  gap: { zh: '差额或增减', en: 'difference ' },
  total: { zh: '合计', en: 'total ' },
  other: { zh: '', en: '' },
};

/** Where a quotation around a figure begins and ends. */
export const sentenceEnds: readonly string[] = ['。', '；', '\n', '|'];

/** Sentences of the program's own answers; `{name}` is filled. */
export const answerWords = {
  growthUp: { zh: '增长', en: 'growth ' },
  growthDown: { zh: '下降', en: 'decline ' },
  year: { zh: '{year}年', en: '{year}' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  line: { zh: '{name}（{year}）：{figures}', en: '{name} ({year}): {figures}' },
  separator: { zh: '；', en: '; ' },
  list: { zh: '、', en: ', ' },
  stop: { zh: '。', en: '.' },
  notFound: {
    zh: '打开的报告里没有读到“{metric}”的数字。',
    en: 'The open reports hold no figures of “{metric}”.',
  },
  nearNames: { zh: '相近的指标有：{names}。', en: 'Names that come near: {names}.' },
  mentioned: { zh: '报告中提到它的地方：', en: 'Where the reports speak of it:' },
  severalValues: {
    zh: '注意：{facet}在报告中有 {count} 个不同的数，用 /核对 查看是否矛盾。',
    en: 'Note: {facet} is printed with {count} different values; see /audit.',
  },
  noYearOpen: {
    zh: '没有打开 {years} 年的报告；已打开的是 {open}。用 /打开 文件名 打开。',
    en: 'No report of {years} is open; open are {open}. Use /open FILE.',
  },
  executionOverall: { zh: '预算执行率', en: 'Execution rate' },
  lineOfYear: { zh: '{year}：{text}', en: '{year}: {text}' },
  derivation: { zh: '（{derivation}）', en: ' ({derivation})' },
  mismatch: {
    zh: '，但按报告的数字复算：{derivation}，对不上',
    en: ', but the figures of the report give {derivation}',
  },
  noExecution: { zh: '{year}的报告没有写预算执行率。', en: 'The report of {year} states no execution rate.' },
  growthComputed: { zh: '{from}→{to}：{derivation}', en: '{from} → {to}: {derivation}' },
  growthStated: { zh: '报告写{word}{figure}', en: 'the report states {word}{figure}' },
  series: { zh: '{name}：{points}', en: '{name}: {points}' },
  point: { zh: '{year}年{figure}', en: '{year} {figure}' },
  pointFromNext: {
    zh: '{year}年{figure}（下一年报告中的上年数）',
    en: '{year} {figure} (from the next year’s report)',
  },
  oneYearOnly: {
    zh: '只有 {year} 一年的数，算不出增减；再打开别的年度的报告即可比较。',
    en: 'Only {year} has a value; open reports of other years to compare.',
  },
  notComparable: { zh: '{from}→{to}：单位不同，不能比较', en: '{from} → {to}: units differ' },
  conflict: {
    zh: '注意：{year}年的数，当年报告写 {own}，下一年报告写 {other}。',
    en: 'Note: for {year} its own report says {own}, the next year’s {other}.',
  },
  points: { zh: '{from} → {to}，{word}{points}个百分点', en: '{from} → {to}, {word}{points} percentage points' },
  noPoints: { zh: '{from} → {to}，{word}', en: '{from} → {to}, {word}' },
  up: { zh: '提高', en: 'up ' },
  down: { zh: '下降', en: 'down ' },
  same: { zh: '持平', en: 'unchanged' },
  noRank: { zh: '{year}的报告没有写位次。', en: 'The report of {year} states no rank.' },
  rankItem: { zh: '{name}{figure}', en: '{name} {figure}' },
  rankNumber: { zh: '第{number}位', en: 'no. {number}' },
  rankFell: { zh: '{name}：{from}年{a}，{to}年{b}，位次下降', en: '{name}: {from} {a}, {to} {b}: fell' },
  rankRose: { zh: '{name}：{from}年{a}，{to}年{b}，位次上升', en: '{name}: {from} {a}, {to} {b}: rose' },
  rankSame: { zh: '{name}：{from}年{a}，{to}年{b}，位次没有变化', en: '{name}: {from} {a}, {to} {b}: unchanged' },
  noneFell: { zh: '能比较的位次没有下降。', en: 'No rank that can be compared fell.' },
  noneRose: { zh: '能比较的位次没有上升。', en: 'No rank that can be compared rose.' },
  noRankPairs: {
    zh: '没有两个年度都写了位次的事项，不能比较。',
    en: 'Nothing is ranked in two years, so nothing can be compared.',
  },
  missedNone: { zh: '{year}：没有查到未完成的目标。', en: '{year}: no missed target was found.' },
  missedSome: { zh: '{year}：{count} 项没有完成目标。', en: '{year}: {count} targets were missed.' },
  missedYears: { zh: '没有完成目标的年度：{years}。', en: 'Years with missed targets: {years}.' },
  missedYearsNone: { zh: '打开的各年报告都没有查到未完成的目标。', en: 'No open report holds a missed target.' },
  missedCause: { zh: '报告写的原因：{cause}', en: 'Reason given: {cause}' },
  missedNoCause: { zh: '报告没有写原因', en: 'No reason given' },
  missedNote: {
    zh: '（只列报告的数字能确定没有完成的；定性目标和没有报告完成情况的不在内。）',
    en: '(Only what the figures prove; targets in words or without a result are not counted.)',
  },
  metricMet: { zh: '{year}：{figures}，完成目标。', en: '{year}: {figures}, target met.' },
  metricMissed: { zh: '{year}：{figures}，没有完成目标。', en: '{year}: {figures}, target missed.' },
  metricUnknown: {
    zh: '{year}：{figures}，报告的数字不足以判断是否完成目标。',
    en: '{year}: {figures}; the figures do not tell whether the target was met.',
  },
  item: { zh: '{number}. {text}', en: '{number}. {text}' },
  scoreTotal: { zh: '{year}：自评得分{score}', en: '{year}: score {score}' },
  scoreOf: { zh: '{name}{score}（满分{maxScore}）', en: '{name} {score} (of {maxScore})' },
  scoreNone: { zh: '{year}的报告没有写得分。', en: 'The report of {year} states no score.' },
  lossHead: { zh: '{year}：扣分 {count} 项。', en: '{year}: points lost in {count} items.' },
  lossNone: { zh: '{year}：没有查到扣分。', en: '{year}: no lost points were found.' },
  findingsHead: { zh: '{year}（{file}）：{counts}。', en: '{year} ({file}): {counts}.' },
  findingLine: { zh: '{number}. ［{severity}］{message}（{place}）', en: '{number}. [{severity}] {message} ({place})' },
  findingMore: { zh: '……另有 {count} 条，用 /核对 查看全部。', en: '… {count} more; see /audit.' },
  indicatorHead: { zh: '{year}（{file}）：{count} 项指标。', en: '{year} ({file}): {count} indicators.' },
  indicatorNone: { zh: '{year}的报告没有读到指标。', en: 'No indicators were read in the report of {year}.' },
  met: { zh: '完成', en: 'met' },
  missed: { zh: '未完成', en: 'missed' },
  unknown: { zh: '未能判断', en: 'undecided' },
  noReports: {
    zh: '还没有打开报告。用 /打开 文件名 打开一份或几份，再提问。',
    en: 'No report is open. Use /open FILE first.',
  },
  cannot: {
    zh: '没有听懂这个问题。没有配置模型时，我能回答报告里的数字、预算执行率、目标完成、增速、位次、得分扣分、审核发现的问题，例如：\n{examples}\n也可以用命令，输入 /帮助 查看。',
    en: 'I do not understand this question. Without a model I can answer questions about figures, execution rates, targets, growth, ranks, scores and findings, for example:\n{examples}\nOr use commands: /help.',
  },
  examples: {
    zh: '  哪些指标没完成？\n  预算执行率是多少？\n  有没有错误？\n  近三年接待人次的增速是多少？\n  排名有没有下降？',
    en: '  which targets were missed?\n  execution rate?\n  any errors?',
  },
  draftNote: {
    zh: '［待填］处报告没有写，请补充。',
    en: 'The report does not say what belongs into the blanks.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
