/** Data for lining up metrics over years: what is one metric, what is another footing, and what tells of last year. */

const words = (text: string): readonly string[] => text.split(' ');

/** Words that a metric's name may or may not carry from one year to the next without meaning another thing. */
export const nameNoise = words(
  '实际 全年 全市 全县 全省 全区 全州 我市 我县 我区 我省 我局 我委 我厅 我单位 本年 当年 年度 上年 去年 完成 实现 达到 的 了 有效 位居 位列 名列',
);
/** Verbs that a table puts before a name and prose before its number. */
export const nameOpeners = words('举办 开展 组织开展 组织 承办 引进 组织举办 成功举办');
/** The same at the end of a name. */
export const nameEnds = words('总额 总值 总量 总数 金额 数量 人数 额 值 数 为 共 由 从 仍 中仍 已 约 超 近');
/** Words left over at the end of a name that was cut out of a sentence. */
export const leftOver = words('由 从 仍 中仍 已 约');

/** Ends of names that name a kind of thing and no metric. */
export const vagueEnds = words('指标 情况 分析 方面 工作 任务 目标 问题 平台 阶段');

/** Names, already without noise, of one metric; the first one names it. */
export const metricAliases: readonly (readonly string[])[] = [
  words('利用外资 吸收外资 使用外资 直接利用外资 直接吸收外资 外资 利用外商直接投资 外商直接投资'),
  words('省外到位资金 到位省外资金 省外资金 利用省外资金 省外资金到位'),
  words('市外到位资金 到位市外资金 市外资金 利用市外资金'),
  words('社会消费品零售 社零 社消零'),
  words('一般公共预算收入 地方一般公共预算收入 地方财政一般公共预算收入'),
  words('城镇新增就业 新增城镇就业 城镇新增就业人员'),
  words('接待游客 游客接待 接待国内外游客 接待游客人次'),
  words('旅游收入 旅游综合收入 旅游总收入'),
  words('进出口 外贸进出口 货物进出口 货物贸易进出口'),
  words('跨境电商进出口 跨境电子商务进出口'),
  words('空气质量优良天 优良天 空气优良天'),
  words('三公经费支出 三公经费'),
];

/** Names so general that only the heading above tells what they name. */
export const generalNames = words(
  '支出 收入 经费 经费支出 资金 专项资金 投入 预算 执行 支付 项目 企业 单位 人员 人 活动 培训 问卷 收回问卷 发放问卷 满意 办结 受理 出口 进口 其他 总计 合计 编制 在职 服务 检查 宣传 会议',
);

/** Metrics whose growth is told at constant prices by convention: it never ties with the printed values. */
export const constantPrice = words('生产总值 GDP 增加值 总产值 工业产值');

/** Statistics whose earlier values the statistical offices revise as a rule, so that reports of two years rarely tie. */
export const oftenRevised = words(
  '社会消费品零售 固定资产投资 人均可支配收入 规上工业 规模以上 研发经费 R&D 常住人口 城镇化',
);

/** Words by which a report says itself that last year's values stand on another footing. */
export const revisionWords = words(
  '同口径 可比口径 可比价 不变价 经济普查 普查修订 普查结果 修订数 修订后 进行修订 作了修订 调整数 调整后的上年 口径调整 调整统计口径 统计口径 口径变化 口径不同 追溯调整 剔除 核定数 最终核实 核实数 终审数 年报数 初步统计 初步核算 快报数 快报',
);
/** What a statement of revision speaks of where it names no metric. */
export const revisedThings = words('上年 去年 基数 同比 增速 增幅 以前年度 历史数据 同期');

/** Words that make a change one against the year before; those of another base. */
export const yearOnYear = words(
  '同比 比上年 较上年 比去年 较去年 上年同期 去年同期 比上一年 较上一年 相比上年 上年增 上年减 上年下 上年提',
);
export const otherBases = words('环比 上月 上季 上期 年初 期初 年均 目标 计划 任务 预算 疫情 累计增 以来 平均');

/** Parts of a place: a metric of one of them is not the metric of the whole. */
export const partAreas = words(
  '市本级 县本级 省本级 区本级 州本级 机关本级 局本级 委本级 厅本级 局机关 委机关 厅机关 市直 县直 省直 主城区 城区 市区 高新区 经开区 开发区 示范区 新区 农村 乡村',
);
/** Words that lead from a change to the level that it reached. */
export const reachedWords = words('达到 达 至');

/** Words that make a value one of a part of the year, or of more than one. */
export const partYears = words('上半年 下半年 季度 月份 1-6月 1—6月 1-9月 1—9月 当月 月均 日均');
/** Words of several years together: always, and where they stand together. */
export const manyYears = words('历年 以来 三年来 五年来 年来');
export const runningTotal = '累计';
export const upTo = words('截至 截止');
export const wholeYear = words('全年 本年 当年');

/** Words of a move in rank towards the top, and away from it. */
export const rankForward = words('前移 上升 提升 前进 进位 提高 跃升');
export const rankBack = words('后移 下降 退后 后退 下滑 退位');
/** What says that a rank is last year's. */
export const sameRank = words('与上年持平 和上年持平 同上年持平 与去年持平 较上年持平 保持不变 与上年相同');
/** Units of a move in rank. */
export const rankMoveUnits = words('位 位次 名 个');

/** Name of an execution rate. */
export const executionName = '执行率';

/** Headings below which figures stand unchanged for years without harm: staff, duties, standards. */
export const standingHeadings = words(
  '基本情况 概况 机构 人员 职责 职能 编制 主要任务 目标 依据 标准 政策 组织 管理办法 制度',
);
/** Headings of what was done in the year, whatever else they name. */
export const resultHeadings = words('完成 实现 执行 成效 产出 效益 效果 结果 满意 亮点 成绩');
/** Headings of last year's troubles and what was to be done about them. */
export const troubleHeadings = words('问题 不足 措施 改进 整改 建议 打算');
/** Words that make a year one of a plan. */
export const planned = words('预计 计划 拟 将于 力争 争取 预期 有望');
/** Words after which a year tells of history, or of a document. */
export const historic = words(
  '成立 设立 组建 印发 发布 施行 实施以来 以来 始建 建成于 开工 启动 起 通知 办法 规划 方案 意见 〔 《',
);
