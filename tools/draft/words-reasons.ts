import type { Bilingual } from '../rules/rule.js';
import type { Reason } from './verify-figure.js';

/** What is said of an item that the reports do not support; `{text}`, `{nearest}` and `{metric}` are filled. */
export const reasonWords: Readonly<Record<Reason, Bilingual>> = {
  value: {
    zh: '报告中没有这个数；最接近的是 {nearest}（{metric}）',
    en: 'the reports have no such value; the nearest is {nearest} ({metric})',
  },
  unit: {
    zh: '单位不对，报告中写作 {nearest}（{metric}）',
    en: 'the unit differs; the report prints {nearest} ({metric})',
  },
  name: { zh: '数值有，但报告中是“{metric}”的', en: 'the value exists, but of “{metric}”' },
  role: {
    zh: '数值有，但角色不对：报告中“{metric}”的 {nearest} 不是这里说的这一项',
    en: 'the value exists in another role: {nearest} of “{metric}”',
  },
  direction: {
    zh: '增减方向与报告不符（报告：{nearest}，{metric}）',
    en: 'the direction differs from the report ({nearest}, {metric})',
  },
  rank: {
    zh: '位次所排的内容与报告不符（报告：{metric} {nearest}）',
    en: 'the rank is of something else in the report ({metric} {nearest})',
  },
  year: { zh: '年度与报告不符（报告：{nearest}）', en: 'the year differs from the report ({nearest})' },
  verdict: {
    zh: '“{text}”与报告不符：报告中该项的结果相反',
    en: '“{text}” is the opposite of what the report says of it',
  },
  office: { zh: '报告中没有“{text}”这个科室或单位', en: 'no report names the office “{text}”' },
  deadline: {
    zh: '报告中没有这个时间；如是新定的期限，请确认',
    en: 'the reports do not have this date; confirm it if it is a new deadline',
  },
  slot: {
    zh: '没有“{text}”这个槽位，请用 draft_section 给出的编号',
    en: 'there is no slot “{text}”; use the ids that draft_section gives',
  },
};
