import type { Bilingual } from '../../tools/rules/rule.js';

/** What the library's commands say; `{name}` is filled. */
export const libraryWords = {
  library: {
    zh: '资料库：把历年、各单位的报告入库，跨年查数',
    en: 'the library: keep the reports of years and units, query figures over all of them',
  },
  add: { zh: '审核报告并入库；已入库的自动跳过', en: 'audit reports and keep them; what is there is skipped' },
  list: { zh: '列出已入库的报告', en: 'list the reports of the library' },
  remove: { zh: '从资料库中移除报告', en: 'take reports out of the library' },
  refresh: {
    zh: '用当前版本重新读取由旧版本入库的报告',
    en: 'read again what an older version of the program had read',
  },
  query: { zh: '跨年、跨单位查询数字，附出处', en: 'query figures over years and units, with their sources' },
  place: {
    zh: '资料库文件，或 postgres:// 地址；默认依次为 GOUJI_LIBRARY、DATABASE_URL、用户数据目录',
    en: 'library file, or a postgres:// address; default: GOUJI_LIBRARY, DATABASE_URL, the user’s data directory',
  },
  ids: { zh: '报告编号，至少前 8 位', en: 'ids of reports, at least their first 8 digits' },
  someIds: { zh: '报告编号；省略则为全部旧版本入库的报告', en: 'ids of reports; without any, all that are outdated' },
  all: { zh: '不论版本，全部重新读取', en: 'read all of them again, whatever their version' },
  metric: { zh: '指标名中包含的文字', en: 'part of the name of a metric' },
  organization: { zh: '单位名中包含的文字', en: 'part of the name of an organization' },
  years: { zh: '年份，如 2019-2023 或 2021,2023', en: 'years, such as 2019-2023 or 2021,2023' },
  role: { zh: '数字的角色', en: 'role of the figure' },
  sort: {
    zh: '排序：metric 按指标、单位、年份；value 从大到小',
    en: 'order: metric, organization and year; or value, largest first',
  },
  limit: { zh: '最多列出多少条', en: 'list at most so many' },
  added: { zh: '已入库', en: 'added' },
  present: { zh: '已在库中', en: 'present' },
  renewed: { zh: '已更新', en: 'renewed' },
  addTotal: {
    zh: '新增 {added} 份，更新 {renewed} 份，已有 {present} 份，失败 {failed} 份',
    en: '{added} added, {renewed} renewed, {present} present, {failed} failed',
  },
  removed: { zh: '已移除 {id}', en: 'removed {id}' },
  gone: {
    zh: '{file}：原文件找不到或已改动，保留旧版本读出的结果',
    en: '{file}: the file is gone or has changed; what the older version read is kept',
  },
  noPath: {
    zh: '{file}：入库时没有文件路径，无法重新读取',
    en: '{file}: was kept without a path and cannot be read again',
  },
  enqueue: {
    zh: '把报告放进任务队列，由各台机器上的 gouji worker 审核入库（需要 PostgreSQL 和共享目录）',
    en: 'leave reports to the gouji workers of all machines (needs PostgreSQL and a shared directory)',
  },
  worker: {
    zh: '从任务队列领取报告，审核并入库；可在多台机器上同时运行',
    en: 'audit and keep the reports of the queue, beside any number of other workers',
  },
  timeout: {
    zh: '任务领走多少秒仍未完成，就交给别的 worker',
    en: 'seconds after which a task that was taken is given to another worker',
  },
  untilEmpty: { zh: '队列做完就退出，不再等待', en: 'end when nothing is left, instead of waiting for more' },
  stopping: {
    zh: '手上的报告做完就退出，其余留给别的 worker；再按一次立即退出',
    en: 'ends when the report at hand is done and leaves the others to other workers; once more to end at once',
  },
  enqueued: {
    zh: '排队 {count} 份，已在库中 {present} 份，失败 {failed} 份',
    en: '{count} queued, {present} present, {failed} failed',
  },
  changed: {
    zh: '{file}：排队之后改动过，没有入库。请重新运行 gouji library enqueue',
    en: '{file}: has changed since it was queued and was not kept; run gouji library enqueue again',
  },
  empty: {
    zh: '资料库是空的。用 gouji library add 目录 入库',
    en: 'The library is empty; add reports with gouji library add DIR',
  },
  id: { zh: '编号', en: 'id' },
  unit: { zh: '单位', en: 'organization' },
  year: { zh: '年度', en: 'year' },
  title: { zh: '标题', en: 'title' },
  figures: { zh: '数字', en: 'figures' },
  claims: { zh: '勾稽', en: 'claims' },
  errors: { zh: '错误', en: 'errors' },
  warnings: { zh: '警告', en: 'warnings' },
  listTotal: { zh: '共 {total} 份报告', en: '{total} reports' },
  excerpt: { zh: '原句', en: 'excerpt' },
  verdict: { zh: '复算', en: 'verdict' },
  queryTotal: {
    zh: '共 {total} 个数字，列出 {shown} 个（资料库中 {reports} 份报告）',
    en: '{total} figures, {shown} shown ({reports} reports in the library)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
