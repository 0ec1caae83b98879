import type { ProblemKind, SlotRole } from './problem.js';

/** The sentence on a problem: its head, then those clauses whose figures are there. */
export interface ProblemWords {
  readonly head: string;
  readonly clauses: readonly string[];
  /** The end of the measure, of which the figures may be missing: the first whose figures are all there. */
  readonly aims: readonly string[];
  readonly question: string;
}

const scored = ['满分{maxScore}', '得{score}', '扣{lost}'] as const;

/** Sentences of the draft; `{role}` is a figure's slot, `{name}` the report's name for the thing. */
export const problemWords: Readonly<Record<Exclude<ProblemKind, 'stated' | 'deviation'>, ProblemWords>> = {
  missed: {
    head: '{name}未完成目标',
    clauses: [
      '目标{target}',
      '实际{actual}',
      '完成率{completion}',
      '低于目标{pointsBelow}',
      '少{shortfall}',
      ...scored,
    ],
    aims: ['，使{name}达到目标{target}', ''],
    question: '“{name}”未完成目标的原因是什么？请给出可核对的事实、时间或文号。',
  },
  exceeded: {
    head: '{name}超出控制目标',
    clauses: ['控制目标{target}', '实际{actual}', '超出{excess}', '高于目标{pointsAbove}', ...scored],
    aims: ['，将{name}控制在{target}以内', ''],
    question: '“{name}”超出控制目标的原因是什么？请给出可核对的事实、时间或文号。',
  },
  lowExecution: {
    head: '{name}偏低',
    clauses: [
      '全年预算{budget}',
      '执行{outturn}',
      '执行率{execution}',
      '与全额执行相差{pointsBelow}',
      '未执行{unspent}',
      ...scored,
    ],
    aims: ['，对未执行的{unspent}提出支付或者调剂意见', '，加快支付进度'],
    question: '“{name}”偏低的原因是什么？未执行的资金将如何处理？',
  },
  overExecution: {
    head: '{name}超出预算',
    clauses: [
      '全年预算{budget}',
      '执行{outturn}',
      '执行率{execution}',
      '超支{overspent}',
      '高出{pointsAbove}',
      ...scored,
    ],
    aims: ['，核清超支{overspent}的资金来源和审批依据', '，核清超支部分的资金来源和审批依据'],
    question: '“{name}”为什么超出预算？资金来源和审批文号是什么？',
  },
  lostPoints: {
    head: '{name}指标扣分',
    clauses: [
      '全年预算{budget}',
      '执行{outturn}',
      '执行率{execution}',
      '与全额执行相差{pointsBelow}',
      '未执行{unspent}',
      '目标{target}',
      '实际{actual}',
      ...scored,
    ],
    aims: ['，针对扣分事项逐项整改'],
    question: '“{name}”扣分的原因是什么？请写明扣分事项和计分办法。',
  },
  deducted: {
    head: '{name}',
    clauses: ['扣{lost}'],
    aims: ['，针对扣分事项逐项整改'],
    question: '“{name}”扣分的原因是什么？请写明扣分事项和计分办法。',
  },
  unreported: {
    head: '{name}没有报告完成情况',
    clauses: ['目标{target}'],
    aims: ['，补报{name}的完成情况'],
    question: '“{name}”完成了多少？未完成的，原因是什么？',
  },
  unused: {
    head: '{name}未全部使用',
    clauses: ['发放{given}', '核销使用{used}', '未使用{unused}'],
    aims: ['，对未使用的{unused}提出处理意见', ''],
    question: '“{name}”未使用部分的原因和去向是什么？',
  },
};

/** Names of the slots as a model is told them. */
export const roleNames: Readonly<Record<SlotRole, string>> = {
  target: '目标值',
  actual: '实际完成值',
  completion: '完成率',
  shortfall: '少完成的差额',
  excess: '超出控制目标的差额',
  budget: '全年预算数',
  outturn: '执行数',
  execution: '执行率',
  unspent: '未执行金额',
  overspent: '超出预算金额',
  pointsBelow: '低于目标或全额执行的百分点',
  pointsAbove: '高出的百分点',
  maxScore: '满分',
  score: '得分',
  lost: '扣分',
  given: '发放数',
  used: '使用数',
  unused: '未使用数',
};

export const draftWords = {
  points: '个百分点',
  about: '约',
  and: '、',
  andMeasures: '和改进措施',
  overall: '预算',
  /** After the name of money in the report's own words. */
  toldLow: ['执行率偏低', '执行率较低', '执行率不高', '执行偏慢', '执行较慢', '执行进度偏慢', '执行进度较慢'],
  /** What stands before these led to what follows. */
  ledTo: ['造成', '导致', '致使'],
  /** Asked about words of the report that the audit found at fault. */
  quoteDoubt: '引用的原文“{text}”有待核对：{message}',
  blankQuestion: '请填写{label}。',
  target: '目标值',
  actual: '完成值',
  conflict: '“{name}”的{part}前后有{values}，请先核对并统一。',
  looseBinding: '请核对“{name}”的目标值与完成值是否对应。',
  overallExecution: '预算执行率',
  publicExpenses: '“三公”经费',
  overallSpending: '全年支出',
  execution: '执行率',
  executes: ['执行', '支付', '支出'],
  clauseMarks: '，。；：',
  /** Names that are headings, not things. */
  headings: ['存在问题', '存在的问题', '主要问题', '改进措施', '目标完成情况'],
  /** Clauses of the report that only say again what the draft says. */
  repeated: ['扣', '未完成', '未达', '偏低', '不足', '执行率', '完成率', '预算执行'],
  executionScores: ['预算执行', '执行率', '资金执行'],
  /** Reasons that only say how the score was counted. */
  countedByRule: ['按执行率计分', '按比例', '按完成比例', '按实际', '计分'],
  deductionIs: ['扣分是', '扣分为', '扣分的是', '扣分系'],
  deductionTails: ['按实际比例计分扣', '按执行率扣', '计分扣', '按比例扣', '按比例', '扣减', '扣除', '扣', '，'],
  deductionHeads: ['其中', '因', '由于', '：'],
  comma: '，',
  stop: '。',
  quotes: '“”',
  innerQuotes: '‘’',
  /** After the head of a problem. */
  cause: '主要原因：{quote}。',
  causeBlank: '主要原因：{blank:原因}。',
  measure: '改进措施：{quote}。',
  measureBlank: '改进措施：由{blank:责任科室}负责，{blank:完成时限}前{blank:具体措施}{aim}。',
  /** A measure apart from its problem. */
  measureFor: '针对{head}：',
  measureAlone: '由{blank:责任科室}负责，{blank:完成时限}前{blank:具体措施}{aim}。',
  measureQuote: '{quote}。',
  blank: '［待填：{label}］',
  blankSlot: 'blank',
  quoteSlot: 'quote',
  measureStep: '改进措施：由{blank:责任科室}负责，{blank:完成时限}前完成以下工作：{quote}{aim}。',
  measureStepAlone: '由{blank:责任科室}负责，{blank:完成时限}前完成以下工作：{quote}{aim}。',
  statement: '{quote}。',
  measureQuestion: '“{name}”的改进措施由哪个科室负责、何时完成、具体怎么做？',
  statedQuestion: '“{name}”的原因是什么？',
  defaultTitle: '存在的主要问题和改进措施',
  problemsTitle: '存在的主要问题',
  improvementsTitle: '改进措施',
  disputed: '“{name}”与报告中的其他数字或等级不一致，请先核对并统一。',
  totalName: '自评得分',
  gradeName: '自评等级',
  conclusionTitle: '综合评价结论',
  completionTitle: '绩效目标完成情况',
  questionsTitle: '需要补充和核对的事项',
  brackets: '（一）',
  point: '1.',
  noProblems: '未发现未完成的目标、偏低或超预算的执行和扣分事项。',
  conclusion: '{organization}{year}绩效自评得分{total}',
  conclusionMax: '（满分{maximum}）',
  conclusionParts: '其中：',
  conclusionPart: '{name}{score}（满分{maximum}）',
  conclusionGrade: '自评等级为“{grade}”',
  gradeBlank: '评价等级',
  scoreBlank: '自评得分',
  year: '年度',
  whole: '部门整体',
  unit: '本单位',
  completionSpending: '全年预算{budget}，执行{outturn}，执行率{execution}。',
  completionRate: '预算执行率{execution}。',
  /** The first whose figures are all there. */
  goalsMet: [
    '{name}控制目标{ceiling}，实际{actual}，完成目标',
    '{name}目标{target}，实际{actual}，完成率{completion}，完成目标',
    '{name}目标{target}，实际{actual}，完成目标',
  ],
  goalsMissed: [
    '{name}目标{target}，实际{actual}，完成率{completion}，少{gap}，未完成目标',
    '{name}目标{target}，实际{actual}，低于目标{gap}，未完成目标',
    '{name}控制目标{target}，实际{actual}，超出{over}，未达到控制目标',
    '{name}完成率{completion}，未完成目标',
  ],
  goalsOpen: ['{name}目标{target}，实际{actual}'],
  semicolon: '；',
  noGoals: '报告没有列出可以逐项对照的目标值和完成值。',
} as const;
