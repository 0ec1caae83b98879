import { one } from '../measure/rational.js';
import { matchAt } from './match-at.js';
import { chineseToDecimal } from './numeral.js';
import type { Token } from './token.js';

const rank = /第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(位|名)?/y;
const topRank = /前([0-9]{1,3}|[一二三四五六七八九十]{1,3})(位|名|列)?/y;
const reach = 14;
const placed =
  /(?:排名|排位|位列|位居|位次|名列|居|列|排|并列|升至|上升到|上升至|降至|下降到|提升到|提升至|前进到|跃居|进入|全省|全市|全国|全县|全区|全州|全旗|全盟|全镇|系统|地市|市州|排序|为|从|由|的|保持|名次)(?:全[省市国区县州旗盟镇]系?统?)?$/;
const closes = /^(?:$|[，。、；）：,]|的|位|名)/;

/** Whether an ordinal without 位 or 名 is a rank: by a word of place before it, and nothing counted after it. */
const standsAsRank = (before: string, after: string): boolean =>
  placed.test(before) && closes.test(after) && (!/[为从由的]$/.test(before) || /[排列居位省市国]/.test(before));

/** A rank at `start`: 第3位, 居全省第二, 前10名; null where the ordinal means no rank. */
export const rankAt = (text: string, start: number): Token | null => {
  const top = matchAt(topRank, text, start);
  const found = top ?? matchAt(rank, text, start);
  if (!found) return null;
  const [print, digits = '', suffix] = found;
  const numeral = /^\d/.test(digits) ? digits : chineseToDecimal(digits);
  if (numeral === null) return null;
  const before = text.slice(Math.max(0, start - reach), start);
  const end = start + print.length;
  const isPlaced = placed.test(before);
  if (top) {
    if (!isPlaced || (suffix === undefined && !closes.test(text.slice(end)))) return null;
  } else if (suffix === undefined && !standsAsRank(before, text.slice(end))) return null;
  const quantity = {
    kind: 'rank',
    numeral,
    upper: null,
    factor: one,
    unit: 'rank',
    counted: true,
    modifier: top ? 'atMost' : null,
    bare: false,
    per: null,
  } as const;
  return { kind: 'quantity', start, end, quantity };
};
