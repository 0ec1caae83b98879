import type { FigureUnit } from '../../language/quantity.js';
import { units } from '../../language/units.js';
import type { Rational } from '../../measure/rational.js';
import { powerOfTen, rational } from '../../measure/rational.js';
import type { Role } from '../figure.js';
import type { Row } from './grid.js';

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
  | 'share'
  | 'maxScore'
  | 'score'
  | 'total'
  | 'amount'
  | 'rate'
  | 'rank';

export interface HeaderUnit {
  readonly unit: FigureUnit;
  readonly factor: Rational;
}

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly meaning: Meaning;
  readonly unit: HeaderUnit | null;
  /** Year in the header, else null. */
  readonly period: string | null;
}

const places: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
];

/** Reads a printed unit such as 万元, %, 人次, 万亩; null where it is none. */
export const headerUnit = (print: string): HeaderUnit | null => {
  const own = units.get(print);
  if (own) return { unit: own, factor: rational(1n) };
  for (const [prefix, power] of places) {
    const unit = print.startsWith(prefix) ? units.get(print.slice(prefix.length)) : undefined;
    if (unit) return { unit: { ...unit, counted: false }, factor: powerOfTen(power) };
  }
  return null;
};

/** The unit in the brackets of a header or row label: 执行数（万元） → 万元. */
export const bracketUnit = (label: string): HeaderUnit | null => {
  for (const match of label.matchAll(
    /[（(［[]\s*(?:单位[:：])?([^（）()]{1,8}?)\s*[）)］\]]|[/／]([^/／（）]{1,4})$|[，,]([^，,（）]{1,3})$/g,
  )) {
    const unit = headerUnit((match[1] ?? match[2] ?? match[3] ?? '').trim());
    if (unit) return unit;
  }
  return null;
};

/** "单位：万元" in a caption or in the line above a table. */
export const captionUnit = (caption: string): HeaderUnit | null => {
  const match = /(?:金额)?单位[:：]?\s*(?:人民币)?([^\s，。；）)（(]{1,4})/.exec(caption);
  return match ? headerUnit(match[1] ?? '') : null;
};

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  ['note', /原因|措施|备注|说明|依据|解释|材料|评分标准|计分|扣分|佐证|责任|时限|文号|来源|年限/],
  ['score', /得分|评分|自评分|实得/],
  ['maxScore', /分值|权重|满分|标准分/],
  ['rank', /排名|名次|位次/],
  ['executionRate', /执行率|支出率|支付率|支出进度|使用率|执行进度|预算完成率|支出完成率|到位率|拨付率|执行比例/],
  ['completionRate', /完成率|完成比例|完成进度|达成率|完成比/],
  [
    'growthRate',
    /(?:增减|增长|增幅|变动|升降|同比|增速|降幅|比上年).*(?:%|率|幅度|比例)|增幅|增速|增长率|增减率|变动率|^同比(?:增长)?$/,
  ],
  ['share', /占比|比重|所占比例|占.*%|占总/],
  ['change', /增减|增加|变动额|变动|差额|净增|调整额|增长额|较上年|比上年/],
  [
    'label',
    /^(?:序号|编号|名称|.*指标(?:名称)?|项目(?:名称)?|类别|科目|内容|.*单位(?:名称)?|资金构成.*|支出类[别型].*|地区|县区|.*名称|类型|资金来源.*|资金类别.*|资金性质.*|用途|指标性质|度量单位|计量单位|性质|一级指标|二级指标|三级指标)$/,
  ],
  ['total', /合计|小计|总计|共计|总额$/],
  ['target', /目标|指标值|计划|任务|年初值|预期|应完成/],
  ['outturn', /执行数|决算|支出|支付|列支|使用|执行|拨付/],
  ['budget', /预算|下达|安排|到位|调整|批复|资金总额|指标数/],
  ['previous', /上年|去年|上期|基期/],
  ['actual', /完成|实际|本年|当年|本期|达到/],
];

const strip = (header: string): string => header.replace(/[（(][^（）()]*[）)]/g, '').replace(/\s/g, '');

const meaningOf = (header: string): Meaning => {
  const bare = strip(header);
  if (/%|％/.test(header) && /增减|增长|变动|比上年|较上年|升降|同比/.test(header)) return 'growthRate';
  const found = meanings.find(([, pattern]) => pattern.test(bare) || pattern.test(header.replace(/\s/g, '')));
  if (/^(?:上年|去年)/.test(bare) && found && ['outturn', 'actual', 'budget', 'amount'].includes(found[0]))
    return 'previous';
  return found?.[0] ?? 'amount';
};

/** The columns of a segment, named by all the header rows above them. */
export const columnsOf = (header: readonly Row[], width: number, caption: HeaderUnit | null): readonly Column[] =>
  Array.from({ length: width }, (_, index) => {
    const parts = [...new Set(header.map((row) => row.texts[index] ?? '').filter((text) => text !== ''))];
    const name = parts.join(' ');
    const own = parts.at(-1) ?? '';
    const meaning = meaningOf(own) === 'amount' ? meaningOf(name) : meaningOf(own);
    const money = ['budget', 'outturn', 'previous', 'change', 'total', 'amount'].includes(meaning);
    const percent = ['executionRate', 'completionRate', 'growthRate', 'share'].includes(meaning);
    const score = meaning === 'score' || meaning === 'maxScore';
    const unit = score
      ? headerUnit('分')
      : (bracketUnit(own) ?? bracketUnit(name) ?? (percent ? headerUnit('%') : money ? caption : null));
    return { index, header: name, meaning, unit, period: /((?:19|20)\d\d)年?/.exec(name)?.[1] ?? null };
  });

/** Whether a budget column is the one that execution is measured by when a table has several. */
export const isFinal = (header: string): boolean => /全年|调整后|最终|调整预算/.test(header);

const roles: Readonly<Record<Meaning, Role>> = {
  label: 'other',
  note: 'other',
  budget: 'budget',
  outturn: 'outturn',
  target: 'target',
  actual: 'actual',
  previous: 'previous',
  executionRate: 'rate',
  completionRate: 'rate',
  growthRate: 'growth',
  change: 'growth',
  share: 'share',
  maxScore: 'maxScore',
  score: 'score',
  total: 'total',
  amount: 'actual',
  rate: 'rate',
  rank: 'rank',
};
export const roleOf = (column: Column): Role => roles[column.meaning];
