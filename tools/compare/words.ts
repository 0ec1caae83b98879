import type { Bilingual } from '../rules/rule.js';

/** What is said of reports and metrics that were not compared; `{name}` is filled. */
export const compareWords = {
  organizations: {
    zh: '这些报告属于 {count} 个单位，已分别比较：{names}',
    en: 'The reports are of {count} organisations and were compared apart: {names}',
  },
  unnamed: { zh: '（看不出单位的报告）', en: '(reports without an organisation)' },
  'no-organization': {
    zh: '{files}：看不出是哪个单位的报告，暂按同一单位比较，请先确认',
    en: '{files}: the organisation cannot be told; they were taken for one, please confirm',
  },
  missing: {
    zh: '{organization}：缺少 {years} 年度的报告，跨过的年份之间不复算增长',
    en: '{organization}: the reports of {years} are missing; no growth is computed across the gap',
  },
  alone: {
    zh: '{organization}：只有 {year} 年度一份报告，没有可比的年份',
    en: '{organization}: there is only the report of {year}, nothing to compare it with',
  },
  nothing: {
    zh: '{organization}：各年报告中没有找到同名同单位的指标，没有可比的数',
    en: '{organization}: no metric of one name and unit was found in two years',
  },
  'no-year': {
    zh: '{file}：看不出是哪一年度的报告，未参加比较。请在标题或正文中写明“××××年度”',
    en: '{file}: its year cannot be told, so it was left out; name the year in its title or text',
  },
  'same-year': {
    zh: '{file}：与 {by} 同为 {year} 年度，只取后者。要用这一份，请去掉另一份',
    en: '{file}: {by} is of {year} too and was taken; leave that one out to use this one',
  },
  'same-file': {
    zh: '{file}：与 {by} 内容相同，只算一次',
    en: '{file}: the same content as {by}, counted once',
  },
  outdated: {
    zh: '资料库中有 {count} 份报告由旧版本入库，没有可比较的内容，未参加比较（{files}）。请运行 gouji library refresh',
    en: '{count} reports of the library were read by an older version, which kept nothing to compare ({files}); run gouji library refresh',
  },
  cut: {
    zh: '资料库中符合的报告超过 {count} 份，只比较了前 {count} 份。请把单位写全，或限定年份',
    en: 'more than {count} reports of the library fit and the first {count} were compared; give the whole name or the years',
  },
  values: {
    zh: '“{metric}”在 {years} 年报告中有几个互不相同的数（{texts}），不能确定用哪一个',
    en: '“{metric}” has several values in the report of {years} ({texts}); it is not known which one to take',
  },
  unit: {
    zh: '“{metric}”各年单位不同（{texts}），没有比较',
    en: '“{metric}” is told in different units ({texts}) and was not compared',
  },
  area: {
    zh: '“{metric}”各年范围不同（{texts}），没有比较',
    en: '“{metric}” is told for different areas ({texts}) and was not compared',
  },
  whole: {
    zh: '“{metric}”各年不是同一总数的组成部分（{texts}），没有比较',
    en: '“{metric}” is a part of different wholes ({texts}) and was not compared',
  },
  name: {
    zh: '“{metric}”各年名称相近而不相同（{texts}），没有当作同一指标',
    en: '“{metric}” bears similar but different names ({texts}) and was not taken for one metric',
  },
  names: { zh: '各年名称：{names}', en: 'names over the years: {names}' },
  footing: { zh: '{year}年报告写有“{words}”', en: 'the report of {year} says “{words}”' },
  constant: {
    zh: '增长率按可比价计算，不与所印数值核对',
    en: 'growth is told at constant prices and not held against the printed values',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
