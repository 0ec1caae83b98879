import { words } from './words.js';

/** Words that names of indicators carry without meaning; data only. */
export const naming = {
  heads: words(
    '全年 年度 本年 当年 实际 累计 全市 全县 全区 全省 我市 我县 我区 我局 我单位 本部门 本单位 共 组织 开展 完成 建成 实现 其中 其中： 的',
  ),
  tails: words(
    '指标得分 得分 指标值 指标 完成数 完成率 完成情况 完成值 数量 人数 人次 户数 件数 个数 里程 面积 总额 总值 总量 任务 目标 情况 数 率 额 量 工作 项目数 场次 起数 建设',
  ),
  /** Words in the headers of label columns that name no indicator. */
  notNames: words('性质 单位 序号 编号 一级 二级 类别'),
  /** In headers that name the innermost indicator all the same. */
  leaves: words('三级 指标名称 具体指标'),
  fundTotals: words('年度资金总额 资金总额 预算总额 总额'),
  pronouns: words('该项 本项 此项 该指标 本指标 该类 得分分别 自评'),
  titleTails: words('完成情况分析 情况分析 完成情况 分析 情况 指标'),
  natures: words('性质 符号 方向 关系'),
  reasons: words('原因 措施 说明 偏差 扣分'),
  totals: words('合计 小计 总计 总分 总得分 共计 综合得分 总和'),
};

/** Where and how reports explain themselves; data only. */
export const explaining = {
  problemTitles: words('问题 不足 短板 困难 偏离 未完成 原因 改进 整改 措施'),
  /** Sections that only leave room for remarks. */
  remarks: words('其他 其它 需要说明 附件'),
  /** People in need, whom a title may name without speaking of a problem. */
  inNeed: words('经济困难 生活困难 困难学生 困难群众 困难家庭 困难职工 困难残疾人 困难人员 困难儿童 困难老人 困难救助'),
  problem: words('问题'),
  /** There is no problem at all. */
  noProblem: words(
    '不存在问题 未发现问题 无存在问题 无突出问题 没有问题 不存在突出问题 未发现存在问题 无明显问题 不存在偏离 无偏离',
  ),
  /** What a paragraph on spending speaks of. */
  overspending: words('超支 超出 超预算 超过预算 超额 追加 调剂 结转 增资 调资'),
  adjusting: words('用于 下达 新增 临时交办 政策'),
  overallName: '执行率',
  spending: words('执行 支付 支出 结转 结余 超支 超预算'),
};

/** Marks that end a clause, join a list, close a quotation or announce what follows. */
export const marks = { clause: '，。；：！？', list: '、', quote: '”', colon: '：', semicolon: '；' };
