import type { Bilingual } from './rule.js';

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** What a settings file may hold at a place. */
export const expectations = {
  object: { zh: '由字段组成的对象 { … }', en: 'an object { … }' },
  list: { zh: '列表 [ … ]', en: 'a list [ … ]' },
  text: { zh: '不为空的文字', en: 'text that is not empty' },
  field: (name: string): Bilingual => ({ zh: `含有字段 "${name}" 的对象`, en: `an object with the field "${name}"` }),
  oneOf: (names: readonly string[]): Bilingual => ({ zh: `以下之一：${listed(names)}`, en: `one of ${listed(names)}` }),
  number: (least: number, most: number): Bilingual => ({
    zh: `${least} 到 ${most} 之间的数`,
    en: `a number from ${least} to ${most}`,
  }),
  whole: (least: number, most: number): Bilingual => ({
    zh: `${least} 到 ${most} 之间的整数`,
    en: `a whole number from ${least} to ${most}`,
  }),
  weights: {
    zh: '至少一个一级指标及其分值 { "产出": 50 }',
    en: 'at least one indicator with its weight { "产出": 50 }',
  },
  steps: {
    zh: '由高到低的档次，每档的 from（执行率）小于前一档',
    en: 'steps from the best down, each from (a rate) below the one before',
  },
  bands: {
    zh: '由高到低的等级，第一级不高于 100，每级的 from 小于前一级，最后一级从 0 起',
    en: 'grades from the best down: the first from at most 100, each from below the one before, the last from 0',
  },
} as const;

/** A value that does not fit. */
export const unfitting = (file: string, place: string, expected: Bilingual, received: string): Bilingual => ({
  zh: `${file}${place === '' ? '' : ` 的 ${place}`}：应为${expected.zh}，收到 ${received}。请改正后再试。`,
  en: `${file}${place === '' ? '' : `, ${place}`}: expected ${expected.en}, received ${received}. Correct it and try again.`,
});

/** A file that is not JSON at all. */
export const notJson = (file: string, reason: string): Bilingual => ({
  zh: `${file} 不是有效的 JSON（${reason}）。请检查引号、逗号和括号是否为半角并成对。`,
  en: `${file} is not valid JSON (${reason}). Check its quotes, commas and brackets.`,
});
