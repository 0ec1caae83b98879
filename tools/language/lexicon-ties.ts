import { words } from './words.js';

/** Words around figures that hang together: bases, shares, stages of money, ranks; data only. */
export const ties = {
  /** Growth upward, right before its figure. */
  grows: words('增长 增加 增幅 上升 提高 增'),
  /** The base is nothing. */
  fromNothing: words(
    '上年为0 上年度为0 上年同期为0 去年为0 上年未发生 上年无此项 上年没有发生 上年未安排 由0 从0 上年零支出',
  ),
  /** Opens a share. */
  shares: words('占 占比 比重 占到 占全部 构成'),
  respectively: words('分别占 依次占 各占 占比分别为 占比依次为 比重分别为 分别占比'),
  /** The parts named are all there are. */
  complete: words(
    '按对象分 按来源分 按类型分 按类别分 按级次分 按性质分 按用途分 按区域分 构成 结构 及其他 和其他 其他 其余',
  ),
  /** Shares of money do not overlap. */
  moneyShares: words('支出 资金 经费 预算 收入 金额 投入'),
  listJoints: words('、 ， 和 及 与 以及 ；'),
  /** Base of a share. */
  shareOpens: '占',
  spent: words('支出 执行数 决算 实际支出'),
  budgeted: words('预算'),
  failed: words('不合格 不达标 未完成 未通过 未达标 不符合 未合格'),
  unspent: words('未支出 未支付 未执行 未使用 结余 结转 剩余 尚未 未完成 未拨付 节约 缺口'),
  /** Stages that one sum of money goes through. */
  stages: words('预算 概算 批复 合同价 合同金额 中标价 成交价 结算价 结算 审定 决算 付款 支付 下达 安排 到位 拨付'),
  stageReasons: words('结余 节约 剩余 结转 差额 原因 核减 下浮 招标 追加 调整 主要是 用于 其中'),
  /** 上年为3.52亿元: the same thing one period before. */
  /** What says before a word of change only in what time, or how, it came about. */
  spans: words('一年 一年内 一年来 一年间 全年 年内 总体 整体 合计 净 又 再 实际 共 已'),
  lastPeriod: words('上年 去年 上一年 上年度 上年同期 上年末'),
  /** Names of the rate by which a budget was changed. */
  adjustmentRates: words('预算调整率 调整率 调整幅度 调整比例 追加比例 增加比例 追加率 调增幅度 调增比例'),
  statesRate: words('为 是 达 达到 约'),
  /** The budget as it was before it was changed, as a rate compares with it. */
  openingBudgets: words('年初 批复 期初'),
  /** Words of a distance between two rates. */
  differs: words('高 低 快 慢 多 少'),
  /** What follows a ranked thing's name. */
  rankTails: words(
    '总量 总额 规模 总值 增速 增幅 增长率 完成率 进度 得分 位居 位列 名列 名次 排名 排位 位次 居全 列全 在全 在省 在市 居的 排的 排在 由全 由第 中列 中居 中排 中位 均列 居第 列第 综合 绝对额 虽 仍 连续 停留 徘徊 升至 升到 上升 升为 进到 进至 前进 前移 后移 降至 降到 退至 退到 保持',
  ),
  /** Places in which something ranks, which name nothing ranked. */
  rankPlaces: words(
    '在全省 在全市 在全县 在全区 在全州 在全国 在全旗 全省 全市 全县 全区 全州 全国 我市 我县 我区 我州 我局 本区 本市 本县 省辖市 县区 区县 县市 市州 基层院 预算部门 考核部门 部门 单位 在 个 中 居 列 排 位 区',
  ),
  /** Before a thing that is granted. */
  concedes: words('虽然 尽管 虽 但 但是 不过'),
  /** Ranked as it was before. */
  rankHeld: words('持平 相同 一致 不变'),
  /** Whole-year statements. */
  wholeYear: words('全年 年度 本年 全年共 全年累计 年内'),
  /** Right before a total of units bought or served. */
  inAll: words('共 共计 合计 总计 累计 共支出 共计支出 合计支出 共发放 共投入 累计发放 合计发放 共补助 总投入 总支出'),
  /** Between a name and the base of its growth. */
  than: words('比 较'),
  grew: words('增长 增加 提高 上升'),
  fell: words('下降 减少 降低'),
  /** Before an amount that public money drew. */
  drew: words('带动 撬动 拉动 引导 吸引'),
  leverage: words('杠杆 带动比 撬动比 放大比'),
  aspects: words('了 约 近 超'),
  /** Not of the whole year after all. */
  partial: words('其中 上半年 下半年 季度 月末 月底 计划 目标 累计 截至'),
  /** Points more or less than before; 扣减 and 减分 take points off. */
  scoreRises: words('提高 提升 上升 增加 增长 高 升'),
  scoreFalls: words('下降 降低 回落 下滑 减少 低 降'),
  /** Counters and verbs of a move in a ranking. */
  rankCounters: words('位 名'),
  rankMoves: words('进 前进 前移 上移 进位 跃升 攀升 后移 下移 后退 退后 倒退 下滑'),
  /** Verbs of a move of places (位), which of people (名) would be a change of their number. */
  placeMoves: words('上升 提升 提高 升 下降 回落 降 退 跌'),
  placeCounter: '位',
  rankFalls: words('后移 下移 后退 退后 倒退 下滑 下降 回落 降 退 跌'),
  /** Places that are missing to another rank (距目标还差1位), which nothing moved. */
  rankShort: words('差 距 落后 相差'),
  /** Before the rank that was reached. */
  rankReached: words('到 至 为 升 成 入'),
  /** Before the name of a per-unit value. */
  perOpeners: words('单位 平均每 每 平均'),
  /** Money of the year before within this year's. */
  carriedIn: words('上年结转 上年结余 年初结转 年初结余 结余分配 历年 动用 用事业基金 使用非财政'),
  /** What makes the income that a balance is left of another than the first one told. */
  changedIncome: words('调整后 调整预算 追加 追减 调增 调减 核增 核减 变更'),
  leftOver: words('年末结余 年末结转 结转结余 年末结转结余 结余 收支结余'),
};
