import { words } from './words.js';

/** What a figure is to a stock that changes: where it stood, what came in or went out, where it stands now. */
export type StockPart = 'start' | 'in' | 'out' | 'end';

const comesIn = words(
  '追加 调增 核增 增补 增拨 增列 新增 增加 补充 调入 转入 纳入 新纳入 新招录 招录 录用 引进 补录 加上 上年结转 结转上年 上年结余',
);
const goesOut = words(
  '调减 核减 追减 压减 减少 调出 转出 剔除 退出 取消 淘汰 撤销 移除 移出 注销 退休 辞职 调离 收回 清退 减去 扣除 终止',
);
/** Words of a flow only where the stock itself is told at both ends of the year. */
const flowsIn = words('收入 采购 入库 购置 购入 到账 受理 新收');
const flowsOut = words('支出 发放 出库 消耗 使用 报废 办结 审结');

const startWords =
  /年初|期初|上年末|上年底|原有|原核定|原计划|申报|公示|当年(?:财政)?拨款|本年(?:财政)?拨款|财政拨款|批复预算|批复.{0,6}预算|预算批复|预算核定|核定预算/;
const endWords =
  /预算数?(?:变|调整|增加|减少|达|升)?(?:为|到|至|成)|年末|期末|年底|调整预算|调整后|变更后|最终|全年预算|实际(?:立项|支持|资助|保留|执行项目)|保留|现有|剩余|预算总额|可用资金|资金总量/;
const stockStart = /年初|期初|上年末|上年底|上年结转|上年结余/;
const stockEnd = /年末|期末|年底|结余|结转|库存/;

const lastOf = (lead: string, list: readonly string[]): number =>
  Math.max(...list.map((word) => (lead.includes(word) ? lead.lastIndexOf(word) + word.length : -1)));

const flowOf = (lead: string, ins: readonly string[], outs: readonly string[]): 'in' | 'out' | null => {
  const [into, out] = [lastOf(lead, ins), lastOf(lead, outs)];
  if (into < 0 && out < 0) return null;
  return out >= into ? 'out' : 'in';
};

/** Budget money that came in during the year without a word for it. */
const comesDown = words('下达 安排专项 安排债券 上级补助 新参保 新进 新接 接收 立项');
const goesOff = words('注销 核销 销号 死亡 缴回 上缴 冲减 核退 回收');

/** What came in or went out by the words before a figure; null where they say neither. */
export const flowPartOf = (lead: string): 'in' | 'out' | null =>
  flowOf(lead, [...comesIn, ...comesDown], [...goesOut, ...goesOff]);

const clauseEnds = /[，；：]/;

/** What came in or went out by the words of a figure's whole clause (压减会议、培训经费); null where it only goes on with a list. */
export const flowPartIn = (gap: string): 'in' | 'out' | null => {
  const clause = gap.split(clauseEnds).at(-1) ?? '';
  return clause.startsWith('、') ? null : flowPartOf(clause);
};

const netUp = /净(?:调?增|增加|增长|追加|流入|上升)/;
const netDown = /净(?:调?减|减少|下降|流出|追减)/;

/** Whether the words before a figure make it what is left of additions and cuts (净增); −1 where the cuts outweigh. */
export const netOf = (gap: string): -1 | 1 | null => (netUp.test(gap) ? 1 : netDown.test(gap) ? -1 : null);

/** What the words before a figure make it in the account of a stock; null where they make it nothing of the kind. */
export const stockPartOf = (lead: string): StockPart | null => {
  const flow = flowOf(lead, comesIn, goesOut);
  if (flow) return flow;
  if (endWords.test(lead)) return 'end';
  return startWords.test(lead) ? 'start' : null;
};

/** The parts of a sentence that tells a stock at both ends of the year, where plain income and spending are its flows; null where it does not. */
export const stockPartsOf = (leads: readonly string[]): readonly (StockPart | null)[] | null => {
  const [first = '', last = ''] = [leads[0], leads.at(-1)];
  if (!stockStart.test(first) || !stockEnd.test(last)) return null;
  return leads.map((lead, at) =>
    at === 0
      ? 'start'
      : at === leads.length - 1
        ? 'end'
        : (flowOf(lead, [...comesIn, ...flowsIn], [...goesOut, ...flowsOut]) ?? null),
  );
};
