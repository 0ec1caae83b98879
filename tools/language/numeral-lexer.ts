import { matchAt } from './match-at.js';
import { chineseToDecimal } from './numeral.js';

const arabic =
  /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:，\d{3})+(?!\d)(?=(?:\.\d+)?[万亿]?(?:美元|[元户人亩个家吨次件名张只头羽尾株台套份册卷所场辆批宗篇条座处期例床米天起笔对眼孔]|公里|公顷|公斤|平方|立方))|(?<=^)\d{1,3}(?:，\d{3})+(?=(?:\.\d+)?$)|\d+)(?:\.\d+)?/y;
const written = /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?/y;
const vague = /(?:数|几|十几|几十)(?=[十百千万亿]|[个家人名户次])/y;

/** A numeral as printed, with its plain decimal text. */
export interface Numeral {
  readonly text: string;
  readonly end: number;
  readonly isChinese: boolean;
}

/** Reads the numeral at `at`: 1,234.5, 4，862户, −3, 一百二十; null where none begins. A sign after a digit or letter is a dash. */
export const numeralAt = (text: string, at: number): Numeral | null => {
  const digits = matchAt(arabic, text, at);
  if (digits) {
    if (/[+-]/.test(digits[0][0] ?? '') && /[0-9A-Za-z%）]/.test(text[at - 1] ?? '')) return null;
    return { text: digits[0].replace(/[,，+]/g, ''), end: at + digits[0].length, isChinese: false };
  }
  const characters = matchAt(written, text, at);
  const value = characters && chineseToDecimal(characters[0]);
  return characters && value ? { text: value, end: at + characters[0].length, isChinese: true } : null;
};

/** Whether a number without a value begins at `at`: 数十, 几百. */
export const isVagueAt = (text: string, at: number): boolean => matchAt(vague, text, at) !== null;
