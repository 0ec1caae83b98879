import type { ClaimKind } from '../figures/claim.js';
import type { Role } from '../figures/figure.js';
import type { Verdict } from '../recompute/recomputation.js';
import type { Severity } from '../rules/finding.js';
import type { Bilingual, RuleDefinition } from '../rules/rule.js';

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  consistent: { zh: '一致', en: 'consistent' },
  rounding: { zh: '舍入', en: 'rounding' },
  inconsistent: { zh: '不一致', en: 'inconsistent' },
  unverifiable: { zh: '无法核验', en: 'unverifiable' },
};

export const claimWords: Readonly<Record<ClaimKind, Bilingual>> = {
  completion: { zh: '完成率', en: 'completion' },
  execution: { zh: '执行率', en: 'execution' },
  growth: { zh: '增长率', en: 'growth' },
  change: { zh: '增减额', en: 'change' },
  points: { zh: '百分点', en: 'points' },
  share: { zh: '占比', en: 'share' },
  sum: { zh: '合计', en: 'sum' },
  difference: { zh: '差额', en: 'difference' },
  ratio: { zh: '比值', en: 'ratio' },
  rank: { zh: '位次', en: 'rank' },
  score: { zh: '得分', en: 'score' },
  restatement: { zh: '重述', en: 'restatement' },
};

export const roleWords: Readonly<Record<Role, Bilingual>> = {
  target: { zh: '目标', en: 'target' },
  actual: { zh: '实际', en: 'actual' },
  budget: { zh: '预算', en: 'budget' },
  outturn: { zh: '执行', en: 'outturn' },
  previous: { zh: '上年', en: 'previous' },
  rate: { zh: '比率', en: 'rate' },
  growth: { zh: '增幅', en: 'growth' },
  share: { zh: '占比', en: 'share' },
  rank: { zh: '位次', en: 'rank' },
  score: { zh: '得分', en: 'score' },
  maxScore: { zh: '满分', en: 'maxScore' },
  part: { zh: '分项', en: 'part' },
  total: { zh: '合计', en: 'total' },
  other: { zh: '其他', en: 'other' },
};

export const familyWords: Readonly<Record<RuleDefinition['family'], Bilingual>> = {
  arithmetic: { zh: '计算', en: 'arithmetic' },
  unit: { zh: '单位', en: 'units' },
  score: { zh: '评分', en: 'scores' },
  target: { zh: '目标与完成', en: 'targets' },
  budget: { zh: '预算执行', en: 'budget' },
  rank: { zh: '位次', en: 'ranks' },
  year: { zh: '年度', en: 'years' },
  problem: { zh: '问题与措施', en: 'problems and measures' },
  structure: { zh: '结构', en: 'structure' },
  wording: { zh: '用语', en: 'wording' },
};

/** Why a claim was not verified, by the words that the analysis gives; others are shown as they are. */
export const reasonWords: Readonly<Record<string, Bilingual>> = {
  'no figures bound': { zh: '没有找到可复算的数字', en: 'no figures bound' },
  'no target or achieved value bound': {
    zh: '没有找到对应的目标值或完成值',
    en: 'no target or achieved value bound',
  },
  'no budget or outturn bound': { zh: '没有找到对应的预算数或执行数', en: 'no budget or outturn bound' },
  'no whole bound': { zh: '没有找到所占比例的总数', en: 'no whole bound' },
  'the binding is not certain and no single slip explains it': {
    zh: '归属不确定，也没有哪一处笔误能单独解释',
    en: 'the binding is not certain and no single slip explains it',
  },
  'several readings are possible and none ties': {
    zh: '有多种理解，都对不上，不能断定',
    en: 'several readings are possible and none ties',
  },
};

/** Labels and sentences of the printed review; `{name}` is filled. */
export const labels = {
  stated: { zh: '原文', en: 'stated' },
  expected: { zh: '应为', en: 'expected' },
  derivation: { zh: '计算', en: 'computed' },
  basis: { zh: '依据', en: 'basis' },
  suggestion: { zh: '建议', en: 'suggestion' },
  related: { zh: '相关', en: 'related' },
  page: { zh: '第{page}页', en: 'page {page}' },
  counts: {
    zh: '{error} 个错误、{warning} 个警告、{info} 个提示',
    en: '{error} errors, {warning} warnings, {info} infos',
  },
  none: { zh: '没有发现问题', en: 'no findings' },
  coverage: {
    zh: '核验范围：读到数字 {figures} 个，已归属指标 {bound} 个；勾稽关系 {claims} 项，已复算 {recomputed} 项，无法核验 {unverifiable} 项；运行规则 {rules} 条',
    en: 'checked: {figures} figures, {bound} bound to a metric; {claims} claims, {recomputed} recomputed, {unverifiable} unverifiable; {rules} rules ran',
  },
  nothing: {
    zh: '没有读到任何数字，勾稽关系未核验，不能视为通过',
    en: 'no figure was found, nothing was recomputed: this is not a pass',
  },
  reasons: { zh: '无法核验的原因：{reasons}', en: 'unverifiable because: {reasons}' },
  ignored: { zh: '另有 {count} 条已按说明忽略', en: '{count} more were set aside as told' },
  unused: {
    zh: '第 {line} 行的注释“{comment}”没有忽略任何问题：可以删去，或核对规则名',
    en: 'the comment “{comment}” in line {line} silences nothing: remove it, or check the id of the rule',
  },
  unknownRule: {
    zh: '第 {line} 行的注释“{comment}”写的规则“{rule}”不存在：用 gouji rules 查看规则名',
    en: 'the comment “{comment}” in line {line} names “{rule}”, which is no rule: gouji rules lists them',
  },
  stale: {
    zh: '{file} 中的 {rule} {fingerprint} 在本次核对的报告里没有对应的问题：事实已变、已改正或不在这些报告中',
    en: '{file}: {rule} {fingerprint} fits no finding of these reports: its facts changed, it was corrected, or it belongs elsewhere',
  },
  warning: { zh: '读取警告', en: 'reader warning' },
  total: { zh: '共 {files} 个文件：{counts}', en: '{files} files: {counts}' },
  unread: { zh: '另有 {count} 个文件未能读取', en: '{count} more files could not be read' },
  title: { zh: '勾稽审核结果', en: 'Gouji audit' },
  severity: { zh: '级别', en: 'severity' },
  rule: { zh: '规则', en: 'rule' },
  place: { zh: '位置', en: 'place' },
  message: { zh: '说明', en: 'message' },
  rationale: { zh: '为什么', en: 'Why' },
  valid: { zh: '不会报告', en: 'Not reported' },
  invalid: { zh: '会报告', en: 'Reported' },
  family: { zh: '类别', en: 'family' },
  ruleTitle: { zh: '标题', en: 'title' },
} as const satisfies Readonly<Record<string, Bilingual>>;
