import { words } from './words.js';

/** Words by which the binding of claims finds what a sentence relates, grouped by the claim that they make; data only. */
export const claimCues = {
  // Money of the whole report.
  /** What may surround the name of the whole report's money without naming anything else. */
  moneyWords: words(
    '调整后 调整 变更后 最终 核定 批复 下达 安排 部门整体 整体 总体 项目资金 资金 总 合计 共 数 部门 单位 全年 年度 本年 总额 完成 率 预算 财政 的 实际 进度 累计 本项目 项目 专项 本级 全部 当年',
  ),
  /** Kinds of spending that keep their names. */
  kindsOfSpending: words('基本支出 项目支出'),
  budgetBase: '预算',
  executionLabels: words('执行率 支出完成率'),

  // Sums and their parts.
  ofWhich: '其中',
  listsAll: words('分别为 分别是 分为 具体为 具体是 分解为 分别 构成为 构成是'),
  listsSome: words('包括 包含 主要包括 资金来源 具体包括 含 按来源 涉及 主要用于 由'),
  rest: words('其他 其它 其余 剩余'),
  /** Open an item of a list, and point to items below. */
  itemMarks: words(
    '一是 二是 三是 四是 五是 六是 七是 八是 第一 第二 第三 第四 第五 第六 其一 其二 其三 其四 ① ② ③ ④ ⑤ ⑥ （1） （2） （3） （4） （5）',
  ),
  counts: words('总数 总数为 总数达'),
  pointsBelow: words('以下 如下 下列 几个方面 四个方面 三个方面 五个方面'),
  /** What is left of a whole. */
  restOf: words('其余 余下 剩余 剩下 余 还剩 尚余 仍余 空编 空缺 缺编 空额 空余 待发 待办 在办 在审 结转 结余 闲置'),
  /** What is still to be done of it. */
  stillOpen: words('尚有 仍有 还有 尚欠 仍欠 尚待 有待 待 另有 责令整改的 滞后的 未'),
  /** What was done of a whole. */
  done: words(
    '完成 办结 整改 销号 实际 已 竣工 完工 投用 合格 达标 通过 验收 兑现 签约 入库 支付 支出 使用 制发 发放 到位 在职 在编 实有 在岗 安装 建成 落实 批复 化解 达到 审结 结案 入驻 投产 核实 开工 交付 归还 收回 执行',
  ),
  /** The whole that was to be done. */
  wholes: words(
    '计划 应 共 查出 排查 发现 受理 接到 抽检 抽查 检查 编制 核定 立案 送审 任务 目标 总 列入 纳入 申领 签订 下达 安排 转办 交办 收到 征集 录用 预算 合同',
  ),
  openEnds: words('等 左右'),
  /** Between the name of a whole that is not printed and its parts. */
  divides: words('中， 按 由'),
  madeOf: '由',
  composes: words('组成 构成'),
  /** Wholes that a list may have far from it. */
  farWholes: words('项目支出 基本支出 支出合计'),
  carries: words('结转 结余'),
  opening: words('年初 上年 期初'),
  /** The list names its whole itself (各项, 从构成看). */
  namesWhole: words('各 中， 看'),
  numerals: words('两 三 四 五 六 七 八'),
  countedParts: words('项 者 类 级 部分 处 笔 年 个 批 县 家'),
  /** Right behind a figure: what became of it. */
  resultVerbs: words('完成 已完成 实际完成 达标 已达标 合格 办结 已办结 整改 已整改 通过 实际'),
  inAll: words('共 合计 共计 总计 总额 总数'),
  partial: words('主要 部分 重点 典型 其中 例如 如： 之一 前三 前五 代表'),
  pointers: words('下表 上表 如下 见表 以上 上述 附表'),
  /** What follows a count of parts before their sum. */
  opensSum: words('共 共计 合计 总计 累计 相加 之和 加总 合共'),
  spends: words('核销 兑付 报销'),
  spendingPrefixes: words('已 实际'),
  gives: words('发放 安排 下达 投入 拨付'),
  /** What was brought about (带动消费) is no part of what was spent. */
  effects: words('带动 拉动 撬动 放大 人均 户均'),
  collectiveCounters: words('个 家 项 处 所 人 名 件 条 座 场 次 期 户'),

  // Rates and shares.
  /** Before the name of a whole: that of what is spoken of. */
  own: words('该 本 其 此'),
  shareVerb: '占',
  /** What a share of points lost is taken of. */
  losses: words('失分 扣分 丢分 减分'),
  staffRates: words('人员控制率 满编率 在编率 编制使用率 控编率 编制控制率'),
  staff: words('在职 实有 在编 在岗 实际在'),
  /** Money that is told per head of those in post. */
  staffMoney: words('基本支出 公用经费 人员经费 三公 办公经费 办公费 运转经费'),
  places: '编制',
  arrived: '到位',
  due: words('应到位 应拨 下达 计划 批复 承诺'),
  denials: words('不 未'),
  rateEnds: words('率 比例 比 度 比重 面'),

  // Growth, points and ranks.
  /** Growth on another footing than the printed amounts. */
  adjustedGrowth: words('同口径 可比口径 剔除 扣除 不变价 可比价 按可比 名义 年均'),
  /** Changes for the better, be they a rise or a fall. */
  betters: words('改善 提速 提效 好转 优化 向好'),
  changes: words('增 减 提 降 升 高 低 快 慢 多 少 扩 缩 回落 下滑 超 差'),
  below: words('低于 慢于 落后 少于'),
  former: '前者',
  latter: '后者',
  exceeds: words('超额 超目标 超计划 超过 超出 超任务'),
  /** What opens the account of how a rank was reached. */
  additions: words('新增 净增 新增加 新认定 其中新增 本年新增 当年新增'),
  tracesRank: words('，由 ，从 （由 ，较'),
  ranksGrowth: words('增速 增幅 增长'),
  ranksCompletion: words('完成 进度'),
  ranksAmount: words('总量 总额 规模'),

  // Differences, gaps and deductions.
  surveyStages: [
    words('发放问卷 发出问卷 发放调查 发放 回访 入户调查 问卷调查 随机调查 访问'),
    words('收回 回收'),
    words('有效'),
  ],
  markdowns: words('下浮 降价 压价 节支率 节约率 节省率 核减率 审减率 压减率 压降率 缩减率'),
  /** Between a whole and the part of it that is spoken of: 结转结余中维修改造. */
  within: words('当中 之中 中 里 内'),
  /** Ends of a whole's name that name nothing: 结转总额. */
  wholeEnds: words('总额 总数 总量 总计 合计 资金 金额 额'),
  /** Stand for what was named last: 其结转额. */
  pronouns: words('其 该 此'),
  wholeMarks: words('全部 全市 全县 全区 全省 全州 全局 全厅 总'),
  balances: words('结转 结余 结转结余'),
  income: '收入',
  budgetChanges: words('追加 调增 调减 追减 净调 调整 增加预算 核增 核减 净增'),
  /** When a budget is changed, said before the change. */
  withinYear: words('年中 年内 当年 本年 期间 执行中 年度 年度中 中期'),
  cut: '减',
  /** Before one item of a list within a sentence, whose own sum is not that of all. */
  listItems: words('一是 二是 三是 四是 五是 六是 其一 其二 其三 ① ② ③ ④ ⑤'),
  wholeDeductions: words('失分 共扣 合计 全部扣 总扣 共失 扣分共 共计 累计扣 两处扣分共 扣分合计'),
  net: '净',
  /** Places and averages that a report compares itself with. */
  outside: words('全省 全国 全市 全区 全县 全州 全自治区 同类 兄弟 平均'),
  ownGoals: words('目标 任务 计划 要求 标准'),

  // Scores.
  totalScores: words('自评 总分 综合 总得分'),
  wholeScores: words('自评得分 总分 综合得分 总得分 自评分'),
  /** Words of a score that a list of scores follows. */
  scoresWithParts: words('自评 总分 综合 合计 得分 共'),
  executionPart: '预算执行',
  /** Between what was lost in all and the reasons for it. */
  opensReasons: words('，系 ，其中 ：其中 ，分别 ，包括 （其中 （系 ，主要是 ，原因 ：'),
  opensScores: words('其中 包括 分别 具体 ： 各项'),
  /** A maximum that several items share. */
  yearlyMean: words('年均 每年 平均每年 逐年 月均 每月'),
  losesEach: words('各扣 均扣 都扣 各失 各减 各自扣'),
  sharesMaximum: words('各 各为 均为 均 都是 各占 分别为'),
  closesScores: words('合计 小计 共得 合计得'),
  gets: words('得 得分 自评得 自评得分 实得 实际得'),
  scoreNames: words('得分 满分 指标'),
  scoreRate: '得分率',

  // Quotients and restatements.
  leverage: words('杠杆 放大 撬动 带动 投入产出 拉动 之比 比例'),
  converts: words('折合 合 约合 即 折'),
  averaged: '均',
  perHead: '人均',
  mean: '平均',
  perDay: words('日均 每天 每日'),
  perMonth: words('月均 每月'),
  each: words('每 单'),
  /** Money given out and money earned: a value of one is no share of the other. */
  givenOut: words('补贴 补助 成本 支出 费用 经费 投入 投资 奖补 救助'),
  earned: words('收入 产值 销售 成交 贷款 营收 利润 税收 存款 保费收入'),
  perUnitHeaders: words('人均 户均 亩均 次均 场均 均价 单价 平均 标准'),
} as const;

/** The two kinds of spending that make up the whole, and the two that make up the first of them. */
export const twoParts = [
  { whole: null, parts: ['基本支出', '项目支出'] },
  { whole: '基本支出', parts: ['人员经费', '公用经费'] },
] as const;

/** Counters of things of any kind, which only their names tell apart. */
export const generalCounters = words('个 家 处');

/** Words for what a per-unit value divides by, with the counters that count it. */
export const perWords: readonly (readonly [string, readonly string[]])[] = [
  ['平方米', ['平方米']],
  ['立方米', ['立方米']],
  ['公里', ['公里']],
  ['人次', ['人次']],
  ['户', ['户', '户次', '家']],
  ['亩', ['亩']],
  ['次', ['次', '场', '人次', '批次', '场次', '期', '批', '家次', '件次', '户次', '台次']],
  ['吨', ['吨']],
  ['场', ['场', '场次']],
  ['家', ['家', '家次', '个']],
  ['期', ['期']],
  ['例', ['例']],
  ['案', ['件']],
  ['台', ['台', '台套', '台（套）', '台件', '辆']],
  ['辆', ['辆']],
  ['车', ['辆', '台']],
  ['校', ['所']],
  ['所', ['所', '家', '个']],
  ['村', ['个', '村']],
  ['县', ['个']],
  ['床', ['张', '床']],
  ['件', ['件']],
  ['项', ['项', '个']],
  ['张', ['张']],
  ['座', ['座']],
  ['批', ['批', '批次']],
  ['份', ['份', '件']],
  ['处', ['处', '个']],
  ['个', ['个', '家', '处', '所']],
  ['生', ['人', '名']],
  ['名', ['名', '人', '人次']],
  ['人', ['人', '名', '人次']],
  ['班', ['个', '期']],
  ['点', ['个', '处']],
  ['笔', ['笔']],
  ['株', ['株']],
  ['卷', ['卷']],
  ['片', ['片']],
  ['套', ['套', '台套', '台（套）']],
  ['条', ['条']],
  ['头', ['头']],
  ['只', ['只', '羽']],
  ['册', ['册']],
  ['幅', ['幅', '画幅']],
  ['页', ['页']],
];
