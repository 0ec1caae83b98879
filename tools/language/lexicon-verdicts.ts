import { words } from './words.js';

/** Words by which reports judge their own figures, province by province synonyms together; data only. */
export const verdicts = {
  /** The year's goal was passed; not where the figure of the excess follows. */
  exceeded: words('超额完成 超额达到 超额实现 超过目标 超过年度目标 超过年初目标 超过计划 超出目标 超目标 超计划'),
  /** The goal was reached. */
  reached: words(
    '完成了目标 完成目标 完成了年度目标 完成年度目标 完成了年初目标 完成年初目标 完成了计划 完成计划 完成了任务 完成任务 完成年度任务 完成全年任务 完成全年目标 完成年度计划 达到目标 达到了目标 达到年度目标 达到年初目标 达到预期目标 达到控制目标 达到控制要求 实现目标 实现了目标 实现年度目标 如期完成 圆满完成 顺利完成 全面完成 按期完成 已完成目标 已达标',
  ),
  /** The goal was missed. */
  missed: words(
    '未完成 没有完成 没完成 未能完成 尚未完成 未达到 没有达到 没达到 未能达到 未达目标 未达年度目标 未达年初目标 未达预期 未达标 未实现目标 未能实现目标 没有实现目标',
  ),
  /** What a verdict may speak of; a verdict word without any of these is left alone. */
  goals: words('目标 任务 计划 指标 指标值 年初 年度 全年 序时 预期 要求'),
  /** Before a verdict word: it is denied, supposed or asked for. */
  denied: words('无 没有 不存在 无一 杜绝 避免 如 若 对 针对 防止 凡 凡是 对于 除'),
  /** Before a word of success: it is denied, asked for or hoped for. */
  supposed: words(
    '未 没有 没 不 难以 无法 是否 能否 确保 力争 努力 争取 将 拟 须 要 应 为 以 以便 促 促进 推动 保障 保证 未能 尚未 基本 要求 如 若 可 仍 只 仅 仅仅',
  ),
  /** After a verdict word: it only forms a name. */
  naming: words(
    '原因 情况 的原因 的主要原因 事项 指标 的指标 的任务 的目标 的项目 的工作 率 部分 的部分 整改 整治 验收',
  ),

  /** Every goal, said at once. */
  every: words('各项 全部 所有 均 都 全面 圆满 悉数 如数 100%完成 百分之百'),
  /** Before a noun: every one of them. */
  everyOne: words('各项 全部 所有 各类 各个'),
  /** Names of the year and the body that a blanket claim may open with. */
  wholes: words(
    '全年 年度 本年度 本年 年 我局 我单位 我部门 本单位 本部门 本局 总体 总体上 总体看 已 均 都 的 0 1 2 3 4 5 6 7 8 9',
  ),
  everyGoal: words(
    '绩效目标 年度目标 目标任务 各项目标 各项任务 全部目标 所有目标 指标 工作任务 任务目标 目标 任务 年初目标',
  ),
  done: words('完成 达成 达到 实现 达标'),
  /** Not every goal after all. */
  limiting: words(
    '其余 其他 其它 剩余 上述 以上 除 外 仅 只 基本 大部分 多数 主要 绝大 大多 个别 部分 未 没 预计 力争 确保 计划 将 目标是 要求 努力 为 按照 如 是否 尚 只有 以便 保障 推动 促进 保证',
  ),
  /** Praise that claims completion with a hedge. */
  hedged: words('较好地完成 较好完成 较好的完成 基本完成 较好地实现 较好实现'),
  /** Opens an exception: 除…外. */
  except: '除',
  /** A blanket claim that means the whole year and body. */
  global: words('全年 年度 绩效目标 全部指标 所有指标 全部目标 所有目标 下达 年初'),
  conclusions: words('结论 总体 综合 自评情况 总结'),
  numerals: words('0 1 2 3 4 5 6 7 8 9 一 二 三 四 五 六 七 八 九 十 两 几 数'),
  countedGoals: words('项 个'),
  /** The class of indicators that a sentence limits itself to. */
  classes: words('产出 数量 质量 时效 成本 效益 满意度 投入 预算执行 过程 履职 管理'),

  above: words('高于 超过 超出 多于 大于 快于 高出'),
  below: words('低于 少于 小于 慢于 落后于 滞后于'),
  notAbove: words('未突破 没有突破 未超过 没有超过 未超出 未超 控制在 控制到'),
  notReached: words('未达到 没有达到 未能达到 尚未达到 没达到 未达 不及 低于'),
  /** Behind a comparing word it makes it a quality (未达到的2项). */
  attributive: '的',
  /** These compare only where the figure after them is called a goal. */
  reaching: words('达到 达到了 实现 突破 已达到'),
  ceilingBroken: words('突破'),
  /** What may stand between the clause's beginning and a comparing word. */
  adverbs: words('略 均 也 仍 明显 远 远远 大幅 稍 已 都 且 并 仅 还 总体'),
  /** Right before or at a comparing word: it states a limit and compares nothing. */
  limits: words('不 未 没 没有 不得 无 应 须 均不 都不 力争 确保 达到 控制'),
  /** What a comparing word may be followed by instead of a figure. */
  standards: words(
    '目标 年度目标 年初目标 目标值 计划 控制 控制数 控制线 控制目标 控制指标 任务 标准 上限 指标值 指标 预期 省定 市定 考核 要求 内控 规定',
  ),
  expected: '预期',
  /** 与上年的95%持平 and 与目标持平: the two are the same. */
  level: words('持平'),
  levelOpenings: words('与 同 和 跟'),

  /** Between two figures of one thing, the later level larger. */
  rising: words('增长 增加 提高 提升 上升 扩大 增 升 上涨 攀升 升高 延长 放宽 扩展'),
  falling: words('下降 减少 降低 缩小 减 降 压减 压缩 回落 下调 下跌 缩短 压降'),
  /** Ranks: better and worse. */
  advancing: words('上升 前进 提升 提高 进位 前移 升 跃升 攀升 跃居 晋升'),
  receding: words('下降 后退 退 降 下滑 后移 滑落 退步 跌'),
  from: words('由 从 自'),
  to: words('到 至 为 到了 至了'),
  than: words('比 较 相比 同比'),
  lastPeriod: words('上年 去年 上一年 上年度 上年末 上年同期 上期 年初 前年 2'),
  slightly: words('有所 略有 略 稍有 明显 大幅 显著 进一步 持续 均有 有了 又有'),

  /** Better when small, where nothing else says so. */
  smallerIsBetter: words(
    '成本 事故 死亡 伤亡 损失 失业率 结转 结余率 控制率 投诉 差错 退回 超时 用时 时间 时长 时限 天数 次均 人均支出 户均支出 浓度 排放 能耗 用水总量 化肥 农药 发病率 死亡率 违规 案件 火灾 隐患 空缺 空置 误差 返工 变动率 调整率 重新犯罪 信访量 支出标准 补助标准 造价 单价 均支出',
  ),
  /** They turn the meaning of the words above. */
  largerAfterAll: words(
    '下降 降低 减少 节约 处置 办结 整改 破案 结案 化解 查处 处理 降幅 控制面 覆盖 防控 盘活 治理 挽回 缩短',
  ),

  prefectureEnds: words('市 州 地区 盟 自治州'),
  countyEnds: words('县 区 旗 镇 乡 街道 林区'),
  placeKinds: words(
    '个地州市 个地（州、市） 个市（州） 个州（市） 个旗县 个县（市） 个盟 个州 个地区 个市 个区 个县 个区县 个县区 个县市 个县（市、区） 个县（区） 个设区市 个地市 个市州 个州市 个省 个盟市 个乡镇 个镇街 个单位 个部门',
  ),
  among: words('中 里 排名 之中 内'),
  wholeProvince: '全省',
  /** What else a province may rank. */
  otherRanked: words('县 区 校 院 馆 站 单位 部门 企业 园 所 局 网点 公司'),

  atMost: words('不超过 不高于 不大于 不多于 以内 以下 控制在 小于 低于 ≤ < 不超 不得超过 不突破'),
  atLeast: words('不低于 不少于 不小于 以上 至少 ≥ > 达到 大于 超过 高于 不得低于'),
  operators: words('≥ ≤ > <'),
  equals: words('= ＝'),
  qualitative: words('定性'),

  /** What is said of all but the one told before. */
  others: words('其余 其他 其它'),
  planned: words('计划 目标 任务'),
  really: words('实际 实有 完成 实'),
  /** Between the name of a rate and its figure. */
  linking: words('为 是 达 达到 的 仅 只 约 ： 仅为 到'),
  of: '的',
  /** Before a figure that tells how far apart two levels are. */
  distances: words('高 高出 低 多 少 超 差 缺 快 慢'),
  wholeGoals: words('目标 任务 计划 目标任务 指标值 目标值'),
  /** A sentence that plans instead of reporting. */
  plans: words('月底前 年底前 日前完成 力争 拟于 下一年 次年起 负责 牵头 今后'),
  countsOfGoals: words(
    '按期完成率 按时完成率 及时完成率 准时完成率 按计划完成率 整改完成率 销号完成率 绩效指标 指标完成率 个指标 项指标 绩效目标',
  ),
  /** Around a goal that is a ceiling. */
  ceilings: words('控制 以内 不超过 上限 不高于 控制数 控制线'),

  /** Answers to a qualitative goal. */
  partly: words('部分 基本 一定 有待 尚需 不够 待'),
  notAtAll: words('未达成 未完成 较差 没有完成 未达到 未开展'),
  attainedPartly: words('部分达成 部分完成 部分实现 尚未全部 未全部'),
  missedWholly: words('未达成 未完成 没有完成 未达到 没有达到 未实现 未开展'),
  /** A cell that says nothing. */
  emptyCells: words('— - － / ／ 无 —— 不适用 不涉及 暂无'),
  vague: words(
    '效果明显 成效明显 作用明显 显著提升 显著提高 明显提升 明显提高 有效提升 有效提高 不断提升 不断提高 逐步提升 逐步提高 进一步提升 进一步提高 持续提升 持续提高 有所提升 有所提高 明显改善 显著改善 有效改善 持续改善 不断改善 较好 良好 显著 明显 稳步提升 大幅提升 长期 有效 提升 提高 改善 扩大 增强 促进 较高',
  ),
};

/** Words about budgets, their execution, staff and ranks. */
export const budgetWords = {
  execution: words(
    '预算执行率 执行率 支出完成率 预算完成率 支出执行率 支付率 支出率 支出进度 执行进度 资金执行率 资金使用率 资金支付率',
  ),
  /** Names of an execution rate over everything. */
  /** Around the name of a kind of spending. */
  spendingTails: words('满分 执行 预算 数 实际 为 是 达 达到 约 共 的 仅 完成 年初 安排 到位 合计 执行数 分别'),
  spendingHeads: words('其中 其中： ： 预算 执行 实际 执行数 年 年度 分别 按 由此 主要 满分'),
  spendingNouns: words('支出 资金 经费 款 执行 使用 实际 预算 全年 数'),
  spends: words('支出 执行 拨付 使用 列支 支付'),
  /** The name of all spending. */
  whole: '预算',
  everything: words(
    '全年支出 全年执行 全年实际 总支出 支出总 支出合计 年度支出 本年支出 当年支出 累计支出 部门整体 全年累计 全年预算 年度资金 资金总',
  ),
  mainKinds: words('基本支出 项目支出'),
  kinds: words('基本支出 项目支出 项目经费 公用经费 人员经费 专项'),
  /** Names under which tables and lists of scores hold the rate of spending. */
  executionItems: words('预算执行 资金执行 执行进度 执行情况 资金到位 到位资金'),
  /** A rate of these says nothing about the budget as approved. */
  otherRates: words('采购 三公 控制率 到位率 监控 调整率 结转 用水 固定资产 培训'),
  original: words('年初预算 年初安排 年初批复'),
  final: words('全年预算 调整后预算 调整后全年预算 调整预算数 最终预算 预算调整为 调整为'),
  partOfStaff: words('行政 事业 参公 工勤 公务员 管理岗 专业技术'),
  otherControl: words('公用 在职 人员控制 编制'),
  interim: words('月末 月底 季度末 上半年 序时 前三季度 一季度 二季度 三季度 截至 监控 半年'),
  planned: words('目标 不低于 以上 力争 达到 确保 要求 应 计划 内控 不少于 提高到'),
  reasons: words(
    '原因 由于 因 系 主要是 受 导致 致使 所致 缘于 源于 在于 为解决 用于 经批准 按规定 据实 政策 招标节约 调剂 结算 节约 追加 跨年度',
  ),
  notReasons: words(
    '接受 受理 受益 受援 享受 受教 受众 受访 受训 受助 受灾 受检 受让 因公 因素 因此 因地制宜 因而 原因分析 因灾 因病 系统 系列 关系 体系 联系',
  ),
  /** A sentence that opens so goes on with the one before. */
  goesOn: words('原因 主因 究其原因 主要原因 主要是 其原因 系 由于 主要系 主要因'),
  /** The words that follow tell the chief reasons and leave the small ones out. */
  chiefly: words('主要'),
  deducted: words('扣 失分 共失 各失 丢分 减分 未得分 核减'),
  /** What adds up the scores of a table is no item of its own. */
  scoreTotals: words('合计 小计 共计'),
  scoreReasons: words(
    '未得分 核减 扣 失分 丢分 减分 原因 由于 未达 未完成 没有完成 偏低 不足 超出 超过 按比例 按实际 按执行率 未按 不到位 滞后 共失 各失',
  ),
  threePublic: words('三公 公务接待费 公务用车运行维护费 因公出国'),
  controlRate: words('控制率'),
  incomes: words('收入合计 收入总计 总收入 收入总额 本年收入 全年收入 当年收入'),
  outgoings: words('支出合计 支出总计 总支出 支出总额 本年支出 全年支出 当年支出'),
  carriedOver: words('结转 结余 年初余额 动用 历年 用事业基金 上年余'),
  adjusted: words('追加 追减 调整后 调增 调减 预算调整 净调'),
  establishment: words('编制 核定编制 编制数'),
  /** Words that hold 编制 and speak of drawing up, not of posts. */
  postUnits: words('个 名 人 员'),
  drawnUp: words('预算编制 编制范围 决算编制 规划编制 编制单位 编制部门 报表编制 方案编制'),
  serving: words('在职 在编 实有在职 在岗'),
  notServing: words('退休 离休 聘用 临聘 合同制 派遣 编外 不占编'),
  investment: words('总投资 概算 批复投资 投资估算 累计投资 计划总投资 批复总额'),
  thisYear: words('年度安排 本年安排 当年安排 年度预算 当年预算 全年预算 本年预算'),
  handedOut: words('发放 投放 安排 下达'),
  redeemed: words('核销 兑付 兑现 使用'),
  money: words('经费 资金 补助 补贴 支出 预算 投入 金额'),
  outputs: words('产出 数量'),
  costs: words('成本'),
  fullMarksFrom: words('得满分 计满分 满分计 得全分 不扣分 视为完成'),
  steps: words('每低 每少 每降 每下降 每减少 每超 分档 档次 每差 得满分 计满分 不得分 区间'),
  proportional: words(
    '按比例 按完成比例 按实际比例 按完成率 比例计分 乘以权重 按执行率 之比计分 比例扣分 按实际完成值',
  ),
  totalScore: words('自评得分 自评总分 自评总得分 总得分 综合得分 总分 绩效得分 得分为 评价得分 自评结果 自评分'),
  beforeScore: words('满分 共 总分 分值 权重 扣 扣减 减 占 标准分'),
  afterScoreName: words('指标得分 自评得分 得分为 得分 指标得 得 为 指标 方面 一级指标 情况 自评 计 ： 部分'),
  gradeNames: words('等级 等次 档次 评级 评定为 评价为 评为 定为 结论为 评价结果为 自评结果为 绩效等级'),
  /** A grade given in a sentence without a score of its own is the report's where these are said. */
  ownGrade: words('自评 评价等级 评价等次 绩效等级 评定等级 评价结果 评价结论 等级：'),
  /** Grades of others: inspections, contests. */
  otherGrades: words('考核 测评 评比 竞赛 评选 表彰 信用 督查'),
  gradeJoints: words('为 是 ： “ ” " 「 （ 确定 评定 属于 均'),
  gradeEnds: '”“。，；：、）"」\n 级等档|',
  restOfYear: words('余 剩 未 缺'),
};

/** Grades as places call them, with the band of the national scheme that each means; a wide one stands for several. */
export const grades: ReadonlyMap<string, readonly string[]> = new Map([
  ['优秀', ['优']],
  ['优', ['优']],
  ['良好', ['良']],
  ['良', ['良']],
  ['中等', ['中']],
  ['中', ['中']],
  ['一般', ['中']],
  ['合格', ['优', '良', '中']],
  ['不合格', ['差']],
  ['较差', ['差']],
  ['差', ['差']],
]);
