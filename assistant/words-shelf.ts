import type { Bilingual } from '../tools/rules/rule.js';

/** Words of a question that point at the library and name nothing in it. */
export const libraryCues: readonly string[] = [
  '资料库里面',
  '资料库里',
  '资料库中',
  '资料库',
  'in the library',
  'library',
];

/** What is left of a question that asks for the reports themselves. */
export const heldCues: readonly string[] = ['报告', '材料', '文件', 'report', 'reports'];
export const heldAsks: readonly string[] = [
  '哪些',
  '多少',
  '几份',
  '列出',
  '列表',
  '有什么',
  '清单',
  'which',
  'what',
  'list',
  'how many',
];

/** Marks at which a clause ends. */
export const clauseEnds = '，。；、,;：:|\n';

/** Sentences of answers from the library; `{name}` is filled. */
export const shelfWords = {
  held: { zh: '资料库中有 {total} 份报告：', en: 'The library holds {total} reports:' },
  heldItem: {
    zh: '{organization} {year}：{title}（{file}，{figures} 个数字，{errors} 个错误、{warnings} 个警告）',
    en: '{organization} {year}: {title} ({file}, {figures} figures, {errors} errors, {warnings} warnings)',
  },
  heldMore: { zh: '……另有 {count} 份，用 gouji library list 查看。', en: '… {count} more; see gouji library list.' },
  empty: {
    zh: '资料库是空的。用 gouji library add 目录 入库，再提问。',
    en: 'The library is empty; add reports with gouji library add DIR.',
  },
  head: { zh: '据资料库（{organization}）：', en: 'From the library ({organization}):' },
  source: { zh: '  出处：{year}《{title}》{place}：“{quote}”', en: '  Source: {year} {title}, {place}: “{quote}”' },
  whichOrganization: {
    zh: '资料库中有多个单位的报告，请在问题里写明单位，例如：{names}。',
    en: 'The library holds reports of several organizations; name one, such as: {names}.',
  },
  whichMetric: {
    zh: '资料库中没有名为“{metric}”的指标，名称含有这几个字的有：{names}。请写明其中一个。',
    en: 'The library has no metric called “{metric}”; names that hold the words: {names}. Please name one.',
  },
  notFound: {
    zh: '资料库（{organization}）中没有归属到“{metric}”的数字；没有归属到指标的数字不作比较。',
    en: 'The library ({organization}) has no figure bound to “{metric}”; unbound figures are not compared.',
  },
  noYear: {
    zh: '资料库中没有 {organization} {years} 年的报告；有的是 {held}。',
    en: 'The library holds no report of {organization} for {years}; it has {held}.',
  },
  gap: {
    zh: '{years} 年：没有归属到该指标的数字，不作比较',
    en: '{years}: no figure is bound to the metric; not compared',
  },
  several: {
    zh: '{year}年：资料库中有不同的数（{figures}），不作比较',
    en: '{year}: the library has different values ({figures}); not compared',
  },
  scopes: { zh: '{from}→{to}：口径不同，不能比较', en: '{from} → {to}: scopes differ' },
  bounded: { zh: '{from}→{to}：不是确数，不能比较', en: '{from} → {to}: not exact values' },
  apart: { zh: '{from}→{to}：中间年度缺数，不算增速', en: '{from} → {to}: years between are missing' },
  stated: { zh: '{year}年报告写：“{figure}”{note}', en: '{year}: the report states “{figure}”{note}' },
  disputed: { zh: '（与该报告自己的数字对不上）', en: ' (does not tie with that report’s own figures)' },
  role: { zh: '{year}年{role}{figure}', en: '{year} {role} {figure}' },
  noRank: { zh: '资料库（{organization}）中没有读到位次。', en: 'The library ({organization}) has no ranks.' },
  reread: {
    zh: '（按资料库所记位置重读原文件，内容与入库时一致：{files}）',
    en: '(Read again from the files that were added: {files})',
  },
  gone: {
    zh: '注意：{year}《{title}》的原文件已不在或已改动（{path}），这一份无法判断。',
    en: 'Note: the file of {year} {title} is gone or was changed ({path}); nothing can be said of it.',
  },
  moreReports: { zh: '注意：只读了最近的 {count} 份报告。', en: 'Note: only the latest {count} reports were read.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
