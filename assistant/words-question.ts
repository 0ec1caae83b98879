/** What a question may be made of; the longest word at a place wins. */
export const cueWords = {
  finding:
    '错误 出错 有错 什么错 差错 哪些错 矛盾 对不上 不一致 毛病 问题 核对 审核 疏漏 漏洞 警告 提示 findings errors error problems wrong',
  missed:
    '没完成 没有完成 未完成 没能完成 未达标 没达标 没有达标 不达标 未达到 没达到 没有达到 完不成 没做完 落空 差多少 missed unmet',
  execution: '预算执行率 执行率 预算执行情况 执行情况 执行进度 execution',
  completion: '完成率 完成比例 完成程度 completion',
  rank: '排名 排第几 第几位 第几名 第几 位次 名次 排位 rank ranked ranking',
  growth: '增速 增长率 增长 增幅 同比 涨幅 增减 增长速度 变化率 growth grew',
  trend: '趋势 走势 变化 历年 各年 逐年 每年 trend',
  target: '目标值 年度目标 目标 指标值 计划数 计划 target',
  actual: '实际完成 实际值 实际 完成值 完成了 完成情况 完成 actual achieved',
  budget: '全年预算数 全年预算 年初预算 预算数 预算总额 预算 budget',
  outturn: '全年执行数 执行数 实际支出 支出总额 支出 花了 用了 outturn spending spent',
  score: '自评得分 自评总分 总得分 总分 得分 分数 打了几分 几分 多少分 score scores',
  deduction: '扣分 扣了 丢分 失分 被扣 deducted lost',
  share: '占比 所占比例 比重 占多少 share',
  previous: '上年数 上年同期 上一年的',
  reason: '为什么 为何 什么原因 原因 怎么回事 why',
  list: '哪些指标 指标有哪些 所有指标 全部指标 指标列表 指标情况 指标表 indicators',
  whichYear: '哪一年 哪年 哪几年 哪个年度 哪一个年度 when',
  falls: '下降 下滑 退步 后退 降低 变差 减少 跌 fell dropped worse',
  rises: '上升 提高 进步 前进 变好 增加 rose better',
  whether: '有没有 是否 是不是 有无 吗',
  draft: '起草 草拟 代写 写一段 写一份 draft write',
  help: '能做什么 会做什么 怎么用 帮助 你好 您好 help hello',
} as const;

export type Cue = keyof typeof cueWords;

export const severityCues = {
  warning: ['警告', 'warnings', 'warning'],
  info: ['提示'],
} as const;

/** Words of a question that name nothing, at the edges of what is left. */
export const fillers: readonly string[] = [
  ' ',
  '\u3000',
  ...'的 了 是 吗 呢 啊 吧 嘛 么 请问 请 帮我 帮忙 看看 看一下 查一下 查查 查 一下 告诉我 说说 列出 列一下 这份 那份 这个 这些 该 本 报告 报告里 报告中 里面 里 中 我们 我局 我单位 单位 部门 全年 年度 当年 年 有 是多少 多少 几 什么 哪些 哪个 情况 怎么样 怎样 如何 指标 各 分别 都 还 也 和 与 比 较 到 了多少 为 在 数 数据 数字 ？ ? 。 ， , ！ ! 、 ： : “ ” " \' 《 》 the of is was what how many much which did we in are there any to a an targets target were rate rates'.split(
    ' ',
  ),
];

export const yearMarks: readonly string[] = ['年度', '年'];
export const yearJoins: readonly string[] = ['至', '到', '—', '–', '-', '~', '～'];
export const digits = '0123456789０１２３４５６７８９';

/** 近三年, 最近3年, 过去两年. */
export const lastYears = {
  before: ['最近', '过去', '近', '这', '前', 'last ', 'past '],
  counts: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  also: { 两: 2, 几: 5, 多: 5 },
  after: ['年来', '个年度', '年', ' years'],
} as const;

/** Years told by their distance from the latest report. */
export const relativeYears: readonly (readonly [string, number])[] = [
  ['今年', 0],
  ['本年度', 0],
  ['本年', 0],
  ['去年', 1],
  ['上年度', 1],
  ['上年', 1],
  ['上一年', 1],
  ['前年', 2],
];

/** Names that ask for spending as a whole. */
export const draftParts: readonly (readonly [string, 'problems' | 'improvements' | 'conclusion' | 'completion'])[] = [
  ['措施', 'improvements'],
  ['整改', 'improvements'],
  ['改进', 'improvements'],
  ['结论', 'conclusion'],
  ['完成情况', 'completion'],
  ['问题', 'problems'],
];

/** Marks that reports put around words and users leave out. */
export const quoteMarks = '“”"‘’《》';
