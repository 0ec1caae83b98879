import type { Bilingual } from '../rules/rule.js';
import type { Need } from './visit.js';

/** What the summary of many reports says; `{name}` is filled. */
export const surveyWords = {
  title: { zh: '绩效自评报告审核汇总', en: 'Summary of the audited reports' },
  reports: { zh: '报告', en: 'reports' },
  clean: { zh: '无错误、无警告', en: 'without error or warning' },
  figures: { zh: '数字', en: 'figures' },
  claims: { zh: '勾稽关系', en: 'claims' },
  unverifiable: { zh: '无法核验', en: 'unverifiable' },
  unread: { zh: '未能读取', en: 'could not be read' },
  units: { zh: '各单位情况', en: 'Organisations' },
  visits: { zh: '需要走访核实的单位', en: 'Organisations that need a visit' },
  noVisit: { zh: '没有需要走访的单位。', en: 'No organisation needs a visit.' },
  rules: { zh: '问题出在哪些规则上', en: 'Findings by rule' },
  worst: { zh: '问题最多的报告', en: 'Reports with most findings' },
  noWorst: { zh: '所有报告都没有错误和警告。', en: 'No report has an error or a warning.' },
  unreadTitle: { zh: '未能读取的文件', en: 'Files that could not be read' },
  rank: { zh: '次序', en: 'rank' },
  unit: { zh: '单位', en: 'organisation' },
  unnamed: { zh: '（报告未写明单位）', en: '(not named in the report)' },
  years: { zh: '年度', en: 'years' },
  wrong: { zh: '有错误的报告', en: 'reports with errors' },
  reason: { zh: '理由', en: 'reason' },
  rule: { zh: '规则', en: 'rule' },
  requirement: { zh: '要求', en: 'requirement' },
  severity: { zh: '级别', en: 'severity' },
  findings: { zh: '处数', en: 'findings' },
  file: { zh: '文件', en: 'file' },
  message: { zh: '说明', en: 'message' },
  place: { zh: '位置', en: 'place' },
  line: { zh: '第{line}行', en: 'line {line}' },
  more: { zh: '另有 {count} 处，见该报告的审核结果。', en: '{count} more: audit the report by itself to see them.' },
  others: { zh: '另有 {count} 个单位', en: '{count} more organisations' },
  chartUnits: { zh: '各单位的错误和警告（前 {count} 个）', en: 'Errors and warnings by organisation (first {count})' },
  chartRules: { zh: '各规则的错误和警告（前 {count} 条）', en: 'Errors and warnings by rule (first {count})' },
  between: { zh: '；', en: '; ' },
  counted: {
    zh: '共 {reports} 份报告，{clean} 份无错误、无警告；{error} 个错误、{warning} 个警告、{info} 个提示；未能读取 {unread} 份',
    en: '{reports} reports, {clean} without error or warning; {error} errors, {warning} warnings, {info} infos; {unread} not read',
  },
  checked: {
    zh: '共读到 {figures} 个数字、{claims} 项勾稽关系，其中 {unverifiable} 项无法核验',
    en: '{figures} figures and {claims} claims were read, {unverifiable} of them unverifiable',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One reason for a visit. */
export const needWords: Readonly<Record<Need['kind'], Bilingual>> = {
  errors: {
    zh: '{reports} 份报告有错误，共 {findings} 处，最多的是“{title}”',
    en: '{reports} reports with {findings} errors, mostly “{title}”',
  },
  warnings: { zh: '警告 {findings} 处，最多的是“{title}”', en: '{findings} warnings, mostly “{title}”' },
  'nothing-read': {
    zh: '{reports} 份报告没有读到任何数字，可能是扫描件或不是自评报告',
    en: 'no figure was read in {reports} reports: scans, or no self-evaluations',
  },
  unchecked: {
    zh: '{claims} 项勾稽关系中 {unverifiable} 项无法核验',
    en: '{unverifiable} of {claims} claims could not be verified',
  },
};
