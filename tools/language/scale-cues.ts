import { mentionsIn } from './mentions.js';
import { words } from './words.js';

/** Words after which the numbers of a sentence may be means. */
const means = words('均 每 拥有 折 密度 指数 系数 百人 千人 万人 百户 万户 万车 亿元 百公里 倍');
/** Words that make a rate or a price of the number of their own clause. */
const rates = words('率 比 人口 标准 单价 价格 售价 罚 奖 手续费 利息 押金');
/** Heads of what takes part alone, and households, which may be firms. */
const heads = words('人均 每人 每名 头均 每头 平均每头 株均 每株 每人次 人次均 每生 生均');
const households = words('户均 每户');
const aid = words('补助 补贴 救助 增收 慰问 补偿 资助');
const firms = words('贷款 融资 资本 产值 生产总值 GDP 销售 利润 投资 授信 资产');
const perUnit = words('均 每 单');
const sums = words(
  '支出 预算 决算 经费 资金 结转 结余 缺口 补助 补贴 拨款 拨付 追加 追减 增支 支付 安排 列支 投入 到位 审定 送审 尾款 投资',
);
const wider = words(
  '全国 全省 全市 全县 全区 全州 全盟 全旗 全社会 社会 地方 中央 辖区 辖内 行业 企业 市场 产业 生产总值 总产值 产值 增加值 GDP 进出口 出口 进口 贷款 授信 信贷 融资 债券 债务 基金 保险 存款 储蓄 销售 营业 营收 零售 消费 旅游 招商 引资 引进 签约 交易 成交 合同 资产 公共预算 税 一般公共 带动 撬动 拉动 吸引 固定资产 完成投资 财政收入 财政总收入 利润 产能',
);

const budgets = words('预算 安排 决算 列支 追加 追减 调增 调减 核增 核减');
const remainders = words('结余 结转 余额 利息 手续费 差额 尾差 误差');

const says = (text: string, list: readonly string[]): boolean => mentionsIn(text, list).length > 0;

/**
 * Whether the words before a number make it a mean, a price, a limit or a rate, which need not be whole nor of the size
 * of a sum; `sentence` runs up to the number, as `clause` does.
 */
export const saysMean = (sentence: string, clause: string): boolean => says(sentence, means) || says(clause, rates);

/** Whether words before an amount say that it is one for each of something (每公里, 户均, 单台). */
export const saysPerUnit = (lead: string): boolean => says(lead, perUnit);

/** Whether the words right before an amount say that it is one for each person, animal or plant, or aid for each household. */
export const saysPerHead = (lead: string): boolean =>
  (says(lead, heads) && !says(lead, firms)) || (says(lead, households) && says(lead, aid));

/** Whether words name money that a unit itself plans, gets or spends. */
export const saysOwnMoney = (text: string): boolean => says(text, sums) && !says(text, wider);

/** Counters of what only comes whole: nobody registers half a household. */
const wholes: ReadonlySet<string> = new Set(
  words('人 名 户 家 件 辆 所 座 人次 户次 家次 件次 例 起 宗 栋 幢 头 只 株 棵 盏 台 套 艘 场 场次 份 册'),
);

/** Whether a counter is one of things that only come whole. */
export const isOfWholes = (counter: string): boolean => wholes.has(counter);

/** Whether words name money that is set in a budget or entered in an account. */
export const saysBudget = (text: string): boolean => says(text, budgets);

/** Whether words name what is left over, which may be a few yuan. */
export const saysRemainder = (text: string): boolean => says(text, remainders);
