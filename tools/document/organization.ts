import type { Document } from './document.js';

const body =
  '[\\u4e00-\\u9fff]{2,18}?(?:局|委员会|委|厅|办公室|中心|院|所|联合会|残联|总队|支队|管委会|管理处|政府|部|处|站|馆|社|会)';
const withYear = new RegExp(`^(?:关于)?(${body})(?:关于)?(?=(?:19|20)\\d\\d)`);
const afterYear = new RegExp(`(?:19|20)\\d\\d年度?(${body})(?=部门|整体|项目|预算|支出|财政|单位)`);
const inText =
  /([\u4e00-\u9fff]{1,6}(?:省|市|县|区|州|盟|旗)[\u4e00-\u9fff]{2,14}?(?:局|委员会|委|厅|中心|院|联合会))/g;
const verbs = /^(?:根据|按照|依据|为|由|经|对|在|向|与|和|及|关于)+/;

/** The organisation that a report is about, as its title or, failing that, its text most often names it. */
export const organizationOf = (document: Document): string | null => {
  const title = document.title ? document.text.slice(document.title.start, document.title.end).replace(/\s/g, '') : '';
  const named = withYear.exec(title)?.[1] ?? afterYear.exec(title)?.[1];
  if (named) return named;
  const counts = new Map<string, number>();
  for (const match of document.text.slice(0, 20_000).matchAll(inText)) {
    const name = (match[1] ?? '').replace(verbs, '');
    if (!name.includes('财政')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0] ?? null;
};
