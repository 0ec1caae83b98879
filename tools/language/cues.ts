import { words } from './words.js';

/** Words by which rules find what a passage says, province by province synonyms together; data only. */
export const cues = {
  // Titles of sections.
  /** What the title of a section on problems says. */
  problemTitle: words('问题 不足 短板 困难'),
  causeTitle: words('原因'),
  measureTitle: words(
    '改进措施 整改措施 改进建议 改进意见 改进计划 整改计划 整改方案 改进方向 改进举措 改进打算 措施 下一步 下步 改进',
  ),
  experienceTitle: words('经验 做法 体会'),
  adviceTitle: words('建议'),
  goalTitle: words('主要任务 重点任务 工作任务 重点工作 年度任务 总目标 总体目标 年度目标 绩效目标 总体工作'),
  /** A heading over goals and other things; only what follows a goal's opening words is a goal there. */
  mixedTitle: words('职能 机构 概况 职责 基本 人员 设定 说明 立项 分解 下达'),
  /** A heading over results, not over goals. */
  resultTitle: words('完成 实现 分析 达成 偏离 得分 结论'),
  outputTitle: words('产出'),
  benefitTitle: words('效益'),
  resultUseTitle: words('结果应用 应用和公开 拟应用 结果运用 公开情况'),
  /** A section's title that calls for text below it. */
  contentTitle: words('情况 问题 措施 建议 经验 结论 分析 概况 目标 应用 公开 原因 做法 说明的'),
  otherMatters: words('其他 其它 附件 附表 说明'),
  projectHeading: words('项目绩效指标 项目绩效目标 项目概况 项目基本情况 项目立项'),
  departmentHeading: words('部门整体 部门概况 单位概况 部门基本情况'),

  // Problems, causes and measures.
  /** A section that says in so many words that there is nothing to say. */
  nothing: words('无 暂无 没有 不涉及'),
  /** Said of a short section: there is no problem. */
  noProblem: words('不存在问题 未发现问题 无存在问题 无突出问题 没有发现 不存在偏离 无偏离 未发现 无需改进 不存在'),
  problems: words(
    '问题 不足 不够 不高 不全 不到位 不及时 不准 不强 不细 不完善 不健全 不规范 偏低 偏慢 较慢 较低 滞后 薄弱 短板 欠缺 缺乏 困难 有待 尚未 未能 未完成 未达 未及时 差距 矛盾 制约 难 弱 缺口 少 慢 低 压力 不一 不均',
  ),
  causes: words('原因 主因 由于 因 受 系 主要是 主要在于 导致 致使 造成 源于 在于 影响'),
  advice: words('建议 希望 恳请 提请 请求 应 需 加强 加大 完善 强化 适当 给予 支持'),
  experience: words(
    '经验 做法 体会 成效 启示 亮点 注重 坚持 通过 形成 重视 领导 有效 得益 确保 保障 保证 创新 推行 实现 抓 制定 成立 明确 取得 前提 关键 基础',
  ),
  measures: words(
    '下一步 下步 下阶段 今后 改进措施 整改措施 工作措施 应对措施 具体措施 解决措施 采取 整改 予以改进 加以改进 改进： 措施： 为此 针对上述 针对以上 针对 责任科室 责任单位 责任人 牵头 月底前 年底前 将 拟 逐步 力争 建议 打算 举措 避免 杜绝 防止 实行 推行 纳入 改进方向 改为 提前 及早 尽早 尽快 确保',
  ),
  /** 将 and 拟 that speak of no measure. */
  notMeasures: words(
    '将近 未将 没有将 没将 不将 虽将 模拟 虚拟 拟定不 未采取 没有采取 未纳入 没有纳入 未提前 未及早 未尽早 未尽快 未按整改 需整改 未确保 未能确保 未实行 未推行 没有针对 缺乏针对 针对性不 未针对',
  ),
  /** A clause that begins with one of these tells what to do. */
  imperatives: words(
    '加强 强化 完善 健全 建立 优化 细化 严格 规范 督促 落实 提高 提升 加快 加大 推进 推动 定期 明确 压实 做好 抓好 科学 进一步 切实 积极 充分 持续 深化 合理 统筹 注重 认真 及时 制定 制订 修订 组织 对照 继续 坚持 由 按照 根据 把 重点',
  ),
  listOpeners: words('一是 二是 三是 四是 五是 六是 ） 1. 2. 3. 4. 5. 首先 其次 第一 第二 第三'),
  offices: words(
    '科室 科负责 财务科 办公室 科牵头 股 处室 处负责 中心负责 负责 牵头 责任科 责任股 责任处 责任单位 责任部门 责任人 责任领导 责任： 科、 科会同 科对 科于 科每 科按 单位于',
  ),
  deadlines: words('月底 年底 月前 日前 季度 每月 每年 每季 月起 年内 之前 上半年 下半年 月末 月份 每周 年起 工作日'),

  // Goals and what became of them.
  /** A paragraph that opens with one of these lists the tasks of the year. */
  goalOpeners: words(
    '主要任务： 重点任务： 工作任务： 重点工作： 主要工作： 年度任务： 主要任务是 主要任务为 重点工作任务： 主要工作任务： 年度主要任务： 年度重点工作： 年目标： 年度目标： 年度目标为 年度目标是 总目标： 总目标是： 总目标为： 总体目标： 总体目标为 总体目标是 绩效目标： 绩效目标为 绩效目标是 目标是： 目标为：',
  ),
  /** Verbs and adverbs before the object of a task. */
  taskVerbs: words(
    '一是 二是 三是 四是 五是 六是 建成 修缮 安置 惠及 改扩建 发放 化解 购买 采购 资助 补助 培养 招聘 招录 创建 修订 出版 受理 办理 检查 抽检 整治 治理 加强 持续 保障 统筹 推进 进一步 完善 深入 开展 加快 推动 组织 做好 抓好 落实 强化 提升 提高 促进 建设 实施 完成 全面 积极 扎实 稳步 大力 切实 不断 继续 有序 健全 建立 优化 规范 打造 培育 引进 争取 支持 严格 深化 确保 全年 计划 力争 着力 努力 认真 有效 高质量 加大 办好 管好 维护 保持 巩固 拓展 拓宽 服务 指导 督促 监督 履行 承办 举办 新建 改建 改造 好 了 做 抓 对 的 按时 及时 按照 要求 精准 科学 合理 主要任务 重点任务 工作任务 重点工作 主要工作 年度 是 为 ：',
  ),
  /** Clauses that say how or what for, not what. */
  mannerOpeners: words(
    '坚持 围绕 按照 根据 以 为 通过 贯彻 牢固 推动 促进 实现 助力 提升 提高 努力 确保 不断 全面 使 让 立足 聚焦 紧扣 在 切实 服务 充分 着力 从而 形成 奋力 锚定',
  ),
  /** Words after the object of a task. */
  taskEnds: words(
    '管理 工作 建设 活动 发展 任务 项目 体系 水平 力度 能力 机制 服务 平台 质量 进度 开放 作用 改革 方面 情况',
  ),
  andSoOn: '等',
  generalTasks: words(
    '日常工作 各项工作 中心工作 重点工作 目标任务 各项任务 年度任务 工作任务 其他工作 相关工作 交办 任务如下',
  ),
  /** Sentences about the unit, not about what it is to do. */
  unitFacts: words('内设 下设 下辖 所属 设有 编制 在职 实有 现有 科室 职责 职能 隶属 退休'),
  counters: words(
    '个 家 项 处 所 支 类 大类 名 人 条 座 种 方面 户 场 件 次 人次 批次 批 期 台 套 辆 间 栋 公里 亩 万亩 万人 万人次 万元 亿元 元 % 个以上',
  ),
  unfinished: words('预计 计划 正在 将于 拟于 有望 力争 即将 尚未 待 筹建 筹备'),
  future: words('明年 次年 下年 来年 下一年 下年度 今后'),
  satisfaction: words('满意'),
  survey: words('问卷 调查 样本 访谈 测评 评议 抽样 抽查 抽取 抽选 入户 走访 回访 有效份 受访 票 份 收回 回收'),
  otherIndicators: words('质量 时效 成本 及时 合格 达标 按时 按期 准时 节约 优良 验收 进度'),

  // The report and its unit.
  departmentReport: words('部门整体 单位整体 整体支出'),
  projectReport: words('项目支出绩效 项目绩效自评 转移支付 专项资金'),
  /** What a title of a report is made of. */
  bodies: words(
    '局 委员会 委 厅 办公室 院 中心 站 所 宣传部 组织部 统战部 武装部 政法部 学校 党校 管理处 馆 支队 总队 大队 协会 联合会 管委会 公司 政府 法院 检察院 大学 学院 医院 合作社 供销社 报社 公署 海关 公园 镇 乡 街道 残联 妇联 团委 工会 台 队',
  ),
  reportKinds: words('自评报告 评价报告 自评情况报告 绩效报告 自评情况说明 自评总结 自评材料 绩效评价 绩效自评'),
  /** What may stand before the name of a unit without a mark. */
  beforeName: words(
    '由 经 对 向 报 与 和 及 为 在 按 将 被 根据 按照 组织 会同 请 据 送 到 给 于 以 从 是 让 使 配合 协助 指导 督促 通过',
  ),
  generalPlaces: words('全 各 本 我 该 原 省 市 县 区 州 所属 下属 有关 相关 其他 周边 兄弟'),
  /** What only the reporting unit is said to have in its own report. */
  ownAffairs: words(
    '各科室 机关 内设 部门整体 整体支出 20 财务科 本级 绩效 自评 领导 党组 下设 高度重视 成立 预算 全年 各业务',
  ),
  establishment: words('编制'),
  staffWords: words('实有 现有 在职 在编 在岗 年末 职工 供养 人员总数 共有 在册 实际'),
  staffParts: words('其中 含 包括 包含'),
  retired: words('退休 离休'),

  // Lists within the text.
  /** What may stand before 一是 without a mark. */
  beforeList: words(
    '原因 建议 措施 问题 主要 方面 表现 表现在 做法 经验 其中 分别 不足 在于 重点 如下 包括 体现在 成效',
  ),
  /** Counters of things that a report lists by name. */
  listCounters: words('个 家 项 处 所 支 类 大类 条 座 种 名 方 大'),
  /** What opens a list by name after its count. */
  listOpens: words('： ，分别为 ，分别是 ，即 ，具体为 ，具体是 ，包括 ，包含 （'),
  /** What opens a list by name before its count. */
  listVerbs: words('内设 下设 设有 设立 包括 包含 分为 下辖 所属 设置 任务为 分别为 分别是 即 涵盖'),
  /** What is counted after a list by name. */
  listNouns: words(
    '科室 股室 处室 方面 类 大类 单位 部门 环节 领域 维度 层面 板块 部分 下属单位 二级单位 机构 内设机构 科 股 室 一级指标 二级指标 中心 乡镇 县区 街道 镇 乡',
  ),
  /** The list is not complete, or not a list of names. */
  listOpenEnds: words('等 如 例如 主要 一是 ① 1. （1） 首先 其中 特别是 以及其他 及其他 ……'),
  notListed: words('百分点 月 年 工作日 小时 天 日 分 元 层次'),
  listJoints: words('以及 和 及 与 、'),

  // Figures and their signs.
  /** What may stand between a word and its figure. */
  fillers: words('了 为 达 达到 是 约 近 ： 仅为 仅 共 分别为 约为 就达'),
  rises: words('增长 增加 提高 上升 提升 增收 增幅达 上涨 净增'),
  falls: words('下降 减少 降低 下滑 回落 缩减 压减 减 缩小 下跌 节约'),
  times: '倍',
  rateWords: words('率 占比 比重 占 满意度 占总数的 占全年预算的 占预算的'),
  /** Rates that are no percents. */
  notPercent: words('汇率 利率 频率 速率 倍率 功率 杠杆率 容积率 占地 占用 侵占 斜率 曲率 比率 次率 效率'),
  rangeJoints: words('~ — —— – -'),
  rangeUnits: words('万 亿 %'),

  // What does not belong in a finished, published report.
  absolute: words(
    '每一笔 每一分 公开透明 零差错 零失误 万无一失 圆满完成 完全按照 毫无 无任何 绝对 百分之百 全部达到预期 无一例外 没有任何',
  ),
  lengthLimits: words('字以内 字左右'),
  prompts: words(
    '请填写 请简要说明 请在此 此处填写 可另附页 可附页 请根据实际 根据实际情况填写 请概述 请简述 对照年度目标说明 请列出 请删除本',
  ),
  /** Longest first: a run of crosses counts once. */
  blanks: words(
    '×××××× ××××× ×××× ××× ×× XXXXXX XXXXX XXXX XXX XX xxxx xxx xx ＸＸＸＸ ＸＸＸ ＸＸ ＊＊＊ *** ______ ____ ＿＿ □□ 待填 ○○局 ○○年 某某年',
  ),
  /** What follows the digits of an amount, not of a telephone. */
  afterAmount: words('元 万 亿 . , % 美 户 人 吨 平 千 立'),
  /** A private person, not an office. */
  persons: words('联系人 姓名 负责人 经办人 身份证 户主 受益人 受助人 本人'),
  /** Measures that say nothing one could check. */
  hollow: words(
    '加强管理 强化管理 提高认识 提高思想认识 强化责任 压实责任 高度重视 加强学习 加强领导 强化意识 增强意识 提升水平 提高水平 责任落实 统一思想 提高站位 加强组织领导 加强沟通 加强协调 不断完善 持续加强 进一步加强 进一步提高 进一步强化 进一步完善 狠抓落实',
  ),
  /** Something that can be looked up afterwards. */
  checkable: words('0 1 2 3 4 5 6 7 8 9 《 台账 清单 制度 办法 培训 系统 通报 考核 会议 合同'),
  /** Ends that only look as if a sentence were open. */
  settledEnds: words('参与 赠与 给予 普及 涉及 波及 顾及 饱和 缓和 中和 总和 之和 温和 一把'),
  contacts: words('电话 手机 联系 姓名 负责人 联系人 身份证 经办'),
};
