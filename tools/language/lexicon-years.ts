import { words } from './words.js';

/** Words that tell what a year is doing in its sentence; data only. */
export const yearCues = {
  zero: words('〇 零 ○ Ｏ O'),
  annual: words('度 全年度'),
  edge: words('末 底 初 年末 年底 年初'),
  /** After 年初: the budget or goals of that year, not a date. */
  ofTheYear: words('预算 设定 目标 确定 下达 计划 绩效 批复 核定 部门预算'),
  months: words(
    '元月 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 春 夏 秋 冬 元旦 春节 国庆 五一',
  ),
  joints: words('- — —— ~ – 至 到 和 、 及 与 /'),
  /** Just before a year that others are compared with or counted from. */
  baseBefore: words(
    '比 较 与 同 和 对比 相比 高于 低于 多于 少于 超过 超 于 由 从 自 以 （ 继 早在 始于 较之 基期为 基准年为 上年为 起始年为',
  ),
  /** Those that compare it with the year told of. */
  compared: words('比 较 由 从 较之'),
  from: words('由 从'),
  /** Those that compare it only together with a later word (同2022年的…相比). */
  beside: words('同 与 和'),
  set: words('相比 比较 比，'),
  reaching: words('到 至 升 降 增 减 提高 扩大'),
  /** After a year: what is not a result of the whole year. */
  notWhole: words('预算 年初 目标 计划 任务 指标 期初 批复 上半年 下半年 季度 同口径 初 末 底 起'),
  turns: words('增加 增长 减少 下降 提高 上升 降低 提升 下滑 回落 相比 多 少 有所 略 净增 大幅 同比'),
  /** The end of a year as the date of a level, what may stand before it, and what makes it a deadline. */
  yearEnd: words('末 底'),
  upTo: words('截至 截止 截至到 截止到'),
  untilThen: words('末前 底前 末之前 底之前 末以前 底以前'),
  deadline: words('底前 月前 前完 日前'),
  noticeTitle: words('通知 部署 函'),
  notice: words('自评 绩效评价 绩效 评价'),
  /** Just after such a year. */
  baseAfter: words(
    '相比 同期 基数 水平 以来 起 之前 以前 前 后 以后 间 期间 决算相比 的基础 为基 修订 版 级 届 新增建设用地',
  ),
  /** Followed by one of these within the clause, the year of “…年度” is the year of the report. */
  evaluated: words('自评 绩效 整体支出 部门整体 部门 项目 预算 专项 转移支付 评价 支出 执行 收支 决算'),
  selfEvaluation: words('自评 绩效评价 绩效自评 整体支出绩效 绩效目标 绩效指标 绩效报告'),
  /** The sentence follows up an earlier year rightly. */
  /** Set beside an earlier year in one sentence. */
  thisYear: words('本年度 今年 本年'),
  followUp: words(
    '上年 上一年 去年 往年 以前年度 结转 结余 整改 反馈 复核 评价结果 存在的问题 历年 连续 前年 沿用 参照 比照 历史 追溯 清算 尾款 欠付 续建 跨年 收回 批复 立项 成立 设立 始建 建成于 获批 印发 出台 施行 启动 开工 合同 签订 中标 规划 五年 周期 三年 统计年鉴 普查 荣获 授予 被评为 机构改革 组建 挂牌 任职 试点 投用 基期 基数 取自 来源于 公开 审计 自评结果 考核 表彰 称号 先进 优秀等次 获得 荣誉 获评',
  ),
  /** The sentence speaks of what is to come. */
  plans: words(
    '预计 拟 将 力争 规划 下一步 下步 今后 下年 次年 明年 来年 编制 申报 提前下达 应用 运用 挂钩 底前 月前 日前 之前 年前 确保 争取 交付 届时 继续 待 依据 作为 纳入 列入 建议 改进 整改 安排 公开 参考 负责 结转 核减 调减 压减 调剂 有效期 到期 质保 计划 续签 起 工期 建设期 分年 期限 合同 剩余 尾款 余款 未完成 未支付 顺延 跨年 延期 推迟 批复 审核 评审 入库 滚动 远景 纲要 到20 要点 部署',
  ),
  /** Results that only the year of the report can have. */
  results: words(
    '执行数 执行率 预算数 自评 得分 完成率 完成年度 完成目标 完成全年 年度目标 绩效目标 省定 市定 目标任务 年初目标 目标值 全年 调整后预算 年初预算 实际支出 支出合计 部门支出',
  ),
  /** Results of some year; enough against a year that has not come. */
  achievements: words(
    '完成 实现 执行 支出 达到 同比 发放 新建 增长 实际 得分 举办 开展 建成 支付 拨付 到位 下降 减少 增加 收入 占 位居 排名 培训 投入 补助 资助 服务 受理 办结 惠及',
  ),
  /** Publishing of a self-evaluation, not of a budget. */
  publishing: words('公开 公示 公布'),
  evaluation: words('自评 绩效 评价 报告 决算'),
  otherPapers: words('预算公开 公开了部门预算 部门预算 预算信息 预算批复'),
  month: words('月'),
  contrast: words('同期 上年 去年'),
  staff: words('编制 在职 实有 在编 人员'),
  past: words(
    '建 始 以来 成立 建于 始建 建成 设立 修订 施行 印发 实施 颁布 出台 批复 批准 组建 历史 曾 被 获 首次 启动 开始 设立 编制 规划 建设 标准 机构改革',
  ),

  /** Just after a later year: what is planned for it, or set by it. */
  planned: words(
    '预算 部门预算 项目预算 年初预算 资金 专项 涉农 工作 计划 目标 任务 度预算 部门 项目 工作计划 度部门预算 的预算',
  ),
  /** Just after an earlier year: what a report tells of its own year only. */
  direct: words(
    '年初预算 年初部门预算 年初批复 初批复 初部门预算 初预算 部门预算批复 批复部门预算 年初设定 年初目标 年初确定 年度目标 年度总目标 年度绩效 总体目标 总目标 的总体目标 的年度总目标 的年度目标 的目标 的总目标 的绩效目标 绩效目标 目标 计划完成 任务 全年预算 全年执行 预算数 执行数 累计完成 度全年',
  ),
  /** … unless it was carried into the report's year. */
  carried: words('结转 结余 未完成 续 遗留 剩余 上年 清算 尾款'),
  yearlyTitle: words('目标 任务 预算 资金 支出 执行 完成 产出 效益 指标 实现 收支 收入 绩效 管理 履职'),
  backgroundTitle: words('背景 立项 依据 沿革 由来 必要性 政策 概况 基本情况 简介 结果应用 公开 其他 问题 建议'),
  history: words(
    '成立 组建 挂牌 批复 立项 启动 开工 机构改革 印发 出台 获批 设立 试点 始建 开始实施 起 规划 五年 列为 入选 确定为 被 一期 二期 总投资 三年 结转 以来',
  ),
  intents: words('将 预计 拟 下一步 继续 力争 计划于'),

  /** Money or papers of an earlier year that reach the report's. */
  handedOver: words('下达 拨付 安排 收回 公开 上缴 清算 支付'),

  /** The report is published together with the accounts of its own year. */
  together: words('随 连同'),

  toCome: words('下年 下一年 明年 次年 来年 预计 计划 拟 将 力争 力求 争取 确保'),
};
