/** What a column of numbers holds, by its header. */
export type Meaning =
  | 'label'
  | 'note'
  | 'budget'
  | 'outturn'
  | 'target'
  | 'actual'
  | 'previous'
  | 'executionRate'
  | 'completionRate'
  | 'growthRate'
  | 'change'
  | 'balance'
  | 'share'
  | 'maxScore'
  | 'score'
  | 'lost'
  | 'total'
  | 'amount'
  | 'rate'
  | 'rank';

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  ['lost', /^(?:自评)?(?:扣分|扣减分|扣除分|失分|减分|丢分)(?:值|数|情况)?$/],
  ['note', /原因|措施|备注|说明|依据|解释|材料|评分标准|计分|扣分|佐证|责任|时限|文号|来源|年限/],
  ['rate', /得分率/],
  ['score', /得分|评分|自评分|实得/],
  ['maxScore', /分值|权重|满分|标准分/],
  ['rank', /排名|名次|位次/],
  [
    'executionRate',
    /(?:决算|支出|执行|支付)[^占]{0,4}占[^占]{0,6}预算|执行率|支出率|支付率|支出进度|使用率|执行进度|预算完成率|支出完成率|到位率|拨付率|执行比例/,
  ],
  ['completionRate', /完成率|完成比例|完成进度|达成率|完成比/],
  [
    'growthRate',
    /(?:增减|增长|增幅|变动|升降|同比|增速|降幅|比上年).*(?:%|率|幅度|比例)|增幅|增速|增长率|增减率|变动率|^同比(?:增长)?$/,
  ],
  ['share', /占比|比重|所占比例|占.*%|占总/],
  [
    'balance',
    /^(?!.*(?:年初|期初|上年|率)).*(?:结转结余|未执行|未支出|未使用|未支付|未拨付|剩余(?:资金|金额|额度)|结余(?:资金|金额|数|额)?$|^(?:年末)?结转(?:资金|金额|下年)?$)/,
  ],
  ['change', /增减|增加|变动额|变动|差额|净增|调整额|增长额|较上年|比上年/],
  [
    'label',
    /^(?:序号|编号|名称|.*指标(?:名称)?|项目(?:名称)?|类别|科目|内容|.*单位(?:名称)?|资金构成.*|支出类[别型].*|地区|县区|.*名称|类型|资金来源.*|资金类别.*|资金性质.*|用途|指标性质|度量单位|计量单位|性质|一级指标|二级指标|三级指标)$/,
  ],
  ['total', /合计|小计|总计|共计|总额$/],
  ['budget', /计划(?:总)?投资|投资计划|计划安排资金/],
  ['target', /目标|指标值|计划|任务|年初值|预期|应完成/],
  ['outturn', /执行数|决算|支出|支付|列支|使用|执行|拨付/],
  ['budget', /预算|下达|安排|到位|调整|批复|资金总额|指标数/],
  ['previous', /上年|去年|上期|基期/],
  ['actual', /完成|实际|本年|当年|本期|达到/],
];

const bracketed = /[（(][^（）()]*[）)]/g;
const blanks = /\s/g;
const percentSign = /%|％/;
const changes = /增减|增长|变动|比上年|较上年|升降|同比/;
const lastYear = /^(?:上年|去年)/;

/** A header or label without what stands in brackets. */
export const outsideBrackets = (text: string): string => text.replace(bracketed, '');

/** What a header says of the numbers below it; 'amount' where it names nothing known. */
export const meaningOf = (header: string): Meaning => {
  const bare = outsideBrackets(header).replace(blanks, '');
  if (percentSign.test(header) && changes.test(header)) return 'growthRate';
  const found = meanings.find(([, pattern]) => pattern.test(bare) || pattern.test(header.replace(blanks, '')));
  if (lastYear.test(bare) && found && ['outturn', 'actual', 'budget', 'amount'].includes(found[0])) return 'previous';
  return found?.[0] ?? 'amount';
};

/** The year in a header, or null. */
export const headerYear = (header: string): string | null => /((?:19|20)\d\d)年?/.exec(header)?.[1] ?? null;

/** Whether a column counts or measures things, whatever money its table is kept in. */
export const isCountHeader = (header: string): boolean =>
  /数量|(?:个|人|户|件|次|家|台|辆|份|株|处|场|期|班|村|校|床位)数|人次|批次|面积|里程|吨位|吨数/.test(
    outsideBrackets(header),
  ) && !/元/.test(header);

/** What a column holds at the beginning or the end of the time, or what was added or taken between; null where it is none. */
export const stockOf = (header: string): 'opening' | 'closing' | null => {
  const bare = outsideBrackets(header).replace(blanks, '');
  if (/^(?:年初|期初|上年末|上年结转|上年结余|年初结转|年初结余)/.test(bare) && !/预算|目标|计划|指标/.test(bare))
    return 'opening';
  return /^(?:年末|期末|年底|结转下年|本年末)/.test(bare) && !/目标|计划/.test(bare) ? 'closing' : null;
};

/** Whether a budget column is the one that execution is measured by when a table has several. */
export const isFinalBudget = (header: string): boolean => /全年|调整后|最终|调整预算/.test(header);

/** Whether a budget column is likelier the base of a rate than another. */
export const isLikelyBase = (header: string): boolean => /全年|调整|最终/.test(header);

/** Whether the numbers of a column add up those beside it. */
export const isTotalHeader = (header: string): boolean => /合计|小计|总计|总额|总数/.test(header);

/** Whether a column holds the units of its rows. */
export const isUnitHeader = (header: string): boolean => /度量单位|计量单位|^单位$/.test(header.replace(blanks, ''));

const bracketedScore = /[（(](?:满分|权重|共)?(?=[0-9]+(?:\.[0-9]+)?分(?:[）)]|×))/g;

/** Where the scores in brackets of a label begin: 产出（45分）. */
export const bracketedScores = (label: string): readonly number[] =>
  [...label.matchAll(bracketedScore)].map((match) => match.index + match[0].length);

/** Whether a budget column holds what arrived of it. */
export const isArrived = (header: string): boolean => /到位/.test(header) && !/应到位|计划到位|率/.test(header);

const comparing = /^[≥≤＝=><]|^(?:不低于|不少于|不高于|不超过|大于|小于)/;

/** Whether a cell is a limit: ≥95%, 不低于3次. */
export const isLimit = (text: string): boolean => comparing.test(text);

const numeric = /^[≥≤<>=约近超]*[-+]?\d[\d,]*(?:\.\d+)?\s*(?:%|万元|亿元|元|分|[\u4e00-\u9fff/]{0,6})?$/;
const yearly = /^\d{4}年/;

/** Whether a cell is a number with at most a unit behind it; years are words. */
export const isNumericCell = (text: string): boolean => numeric.test(text) && !yearly.test(text);

const words =
  /名称|指标|预算|执行|决算|分值|权重|得分|目标|完成|实际|合计|小计|单位|类别|类型|项目|科目|内容|占比|比重|增减|增长|上年|本年|年度|数量|金额|支出|收入|资金|备注|说明|原因|计划|序号|人数|面积|里程/;

/** Whether a cell could be a header by its words. */
export const isHeaderCell = (text: string): boolean => text.length <= 30 && words.test(text);
