import { words } from './words.js';

/** Words behind the questions that reviewers ask: causes, blame, kinds of results; data only. */
export const questions = {
  /** Causes from outside, as they are often given without a fact. */
  outside: words(
    '受疫情影响 受新冠肺炎疫情影响 受疫情等因素影响 受疫情防控影响 受市场影响 受市场环境影响 受经济形势影响 受经济下行影响 受大环境影响 受政策影响 受政策调整影响 受天气影响 受气候影响 受客观因素影响 受客观条件影响 由于客观原因 因客观原因 因疫情原因 因疫情影响 由于疫情 因疫情',
  ),
  /** A fact stands beside the cause. */
  shown: words('0 1 2 3 4 5 6 7 8 9 《 〔 文件 停工 停产 封控 关闭 取消 暂停 推迟'),
  /** Others that a measure may be put upon. */
  others: words(
    '财政部门 财政局 财政厅 上级部门 上级财政 上级主管部门 省级部门 主管部门 相关部门 有关部门 乡镇政府 供应商 施工单位 第三方机构',
  ),
  should: words('应 应当 要 需 需要 须 尽快 加快 加大 加强 进一步 及时 提前'),
  /** The unit itself acts with them. */
  own: words(
    '我局 我单位 我厅 我委 我院 我校 我中心 我馆 我办 本局 本单位 本部门 我部门 局 科 股 处 室 中心 协调 对接 沟通 争取 汇报 会同 配合 联合',
  ),
  /** What is done rather than what comes of it. */
  outputNames: words(
    '批次 场次 期数 次数 份数 件数 培训人次 培训人数 培训期 招商活动 推介活动 宣传活动 检查次 检查数 印发 发放 采购 购置 新建 改建 维修 铺设 完工',
  ),
  outputUnits: words('批次 期 场 场次 台 套 份 座 次'),
  /** What comes of it rather than what is done. */
  effectNames: words('就业率 增收 知晓率 影响力 投诉率 死亡率 发病率'),
  notEffects: words('完成率 合格率 及时率 达标率 调查'),
  /** Characters that carry no topic of a problem or a measure. */
  topicless:
    '的了和与及在是为对将由于从把按并或不有无未还较到等各个一二三四五六七八九十项年月日前后中上下部分进行加强完善提高工作管理问题措施原因存在负责完成以及需要应进一步切实落实健全建立机制制度情况方面单位科室财务局我本',
  /** Words right beside each other that may be the same. */
  reduplicated: words(
    '逐步逐步 一项一项 一笔一笔 一户一户 一个一个 一条一条 研究研究 很多很多 重点重点 种种 年年 天天',
  ),
  /** Endings that leave a sentence open. */
  openEnds: words('和 与 及 以及 或 把 为了 由于 因为 按照 根据'),
};
