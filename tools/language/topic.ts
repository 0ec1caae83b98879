import { says } from './mentions.js';
import { words } from './words.js';

/** A matter that headings name, and the words of which a text on it holds at least one. */
interface Topic {
  readonly name: string;
  readonly told: readonly string[];
}

const topics: readonly Topic[] = [
  { name: '投入管理', told: words('预算 财务 资金 制度 绩效 资产 采购 投入 支出') },
  { name: '满意度', told: words('满意') },
  { name: '预算执行', told: words('预算 执行 支出 元 资金') },
  { name: '资金', told: words('资金 预算 支出 元 经费 拨付') },
  { name: '成本', told: words('成本 节约 元 预算 单价 费用') },
  { name: '时效', told: words('时 按期 年 月 日 进度 如期') },
  { name: '公开', told: words('公开 公示 发布 网') },
  { name: '应用', told: words('应用 运用 依据 挂钩 参考 用于 预算 核减 调整 考核 作为 因素 安排 压减') },
];

/** The matter that a title names and its text never touches, or null. */
export const untouchedTopic = (title: string, text: string): string | null =>
  topics.find(({ name, told }) => title.includes(name) && !says(text, told))?.name ?? null;
