import type { Modifier } from '../measure/rounding.js';
import { timeEnds } from './units.js';

const reach = 5;

/** The word right before a numeral that widens or limits it: 约, 不足, ≥. */
export const modifierBefore = (text: string, at: number): Modifier | null => {
  const before = text.slice(Math.max(0, at - reach), at);
  if (/(?:^|[^节契公合预制])约为?$|大概$|大致$/.test(before)) return 'about';
  if (/(?:不足|不到|将近|接近|近)$/.test(before)) return 'nearly';
  if (/(?:不少于|不低于|不小于|至少|≥|>=|大于等于|不得低于|不得少于)$/.test(before)) return 'atLeast';
  if (/(?:不超过|不高于|不多于|不大于|至多|≤|<=|小于等于|不得超过|控制在|控制到)$/.test(before)) return 'atMost';
  if (/(?:[^额]超过|突破|逾|>)$/.test(before) || /(?:^|[已均达率，])超$/.test(before)) return 'exceeds';
  return null;
};

/** The word right after a quantity that widens or limits it: 以上, 以内, 左右. */
export const modifierAfter = (text: string, at: number): Modifier | null => {
  const after = text.slice(at, at + 3);
  if (/^[（(]?含?[)）]?(?:以上|及以上)/.test(after) || after.startsWith('以上')) return 'atLeast';
  if (/^(?:以内|以下|之内)/.test(after)) return 'atMost';
  if (/^内(?![部设容外])/.test(after) && timeEnds.includes(text[at - 1] ?? ' ')) return 'atMost';
  return /^(?:左右|上下)/.test(after) ? 'about' : null;
};
