import type { Rational } from '../measure/rational.js';
import { hundred, multiply, powerOfTen, rational } from '../measure/rational.js';
import type { Modifier } from '../measure/rounding.js';
import { chineseToDecimal } from './numeral.js';
import type { FigureUnit, Quantity } from './quantity.js';
import type { Token } from './token.js';
import { countersAfterChinese, notCounted, units } from './units.js';

const longestUnit = 8;
const arabic =
  /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:，\d{3})+(?!\d)(?=(?:\.\d+)?[万亿]?(?:元|户|人|亩|个|家|吨|公里|平方米|次|件|名))|\d+)(?:\.\d+)?/y;
const written = /[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?/y;
const vague = /(?:数|几|十几|几十)(?=[十百千万亿]|[个家人名户次])/y;
const magnitudes = /(?:万亿|千万|百万|十万|千亿|百亿|万|亿|千|百)(?![分])/y;
const rank = /第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(位|名)?/y;
const topRank = /前([0-9]{1,3}|[一二三四五六七八九十]{1,3})(位|名|列)?/y;
const ratio = /1:(\d+(?:\.\d+)?)(?![:\d])/y;
const joint = /(?:~|—+|–+|-|至)/y;
const percentWords = /(百|千)分之/y;
const tenths =
  /([一二两三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九])?(?![立员果效长为功本交都品型熟绩分年就套])/y;

const placeOf: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const unitAt = (text: string, at: number): { readonly print: string; readonly unit: FigureUnit } | null => {
  for (let length = Math.min(longestUnit, text.length - at); length > 0; length -= 1) {
    const print = text.slice(at, at + length);
    const unit = units.get(print);
    if (unit) return { print, unit };
  }
  return null;
};

const modifierBefore = (text: string, at: number): Modifier | null => {
  const before = text.slice(Math.max(0, at - 5), at);
  if (/(?:^|[^节契公合预制])约为?$|大概$|大致$/.test(before)) return 'about';
  if (/(?:不足|不到|将近|接近|近)$/.test(before)) return 'nearly';
  if (/(?:不少于|不低于|不小于|至少|≥|>=|大于等于|不得低于|不得少于)$/.test(before)) return 'atLeast';
  if (/(?:不超过|不高于|不多于|不大于|至多|≤|<=|小于等于|不得超过|控制在|控制到)$/.test(before)) return 'atMost';
  if (/(?:[^额]超过|突破|逾|>)$/.test(before) || /(?:^|[已均达率，])超$/.test(before)) return 'exceeds';
  return null;
};

const modifierAfter = (text: string, at: number): Modifier | null => {
  const after = text.slice(at, at + 3);
  if (/^[（(]?含?[)）]?(?:以上|及以上)/.test(after) || after.startsWith('以上')) return 'atLeast';
  if (/^(?:以内|以下|之内)/.test(after)) return 'atMost';
  if (/^(?:左右|上下)/.test(after)) return 'about';
  return null;
};

interface Numeral {
  readonly text: string;
  readonly end: number;
  readonly isChinese: boolean;
}

const numeralAt = (text: string, at: number): Numeral | null => {
  const digits = match(arabic, text, at);
  if (digits) {
    if (/[+-]/.test(digits[0][0] ?? '') && /[0-9A-Za-z%）]/.test(text[at - 1] ?? '')) return null;
    return { text: digits[0].replace(/[,，+]/g, ''), end: at + digits[0].length, isChinese: false };
  }
  const characters = match(written, text, at);
  const value = characters && chineseToDecimal(characters[0]);
  return characters && value ? { text: value, end: at + characters[0].length, isChinese: true } : null;
};

interface Measure {
  readonly end: number;
  readonly factor: Rational;
  readonly unit: FigureUnit | null;
  readonly print: string;
  readonly over: boolean;
  readonly scaled: boolean;
}

const measureAt = (text: string, at: number): Measure => {
  let end = at;
  const skipOver = (): boolean => {
    const more = text[end] === '余' || text[end] === '多';
    if (more) end += 1;
    return more;
  };
  let over = skipOver();
  const magnitude = match(magnitudes, text, end);
  if (magnitude) end += magnitude[0].length;
  const afterMagnitude = end;
  over = skipOver() || over;
  const found = unitAt(text, end);
  if (!found && !magnitude) return { end: at, factor: rational(1n), unit: null, print: '', over: false, scaled: false };
  end = found ? end + found.print.length : over ? end : afterMagnitude;
  if (found && !over) over = text[end] === '余' || (text[end] === '多' && /[，。、；]/.test(text[end + 1] ?? '。'));
  const factor = magnitude ? powerOfTen(placeOf[magnitude[0]] ?? 0) : rational(1n);
  return { end, factor, unit: found?.unit ?? null, print: found?.print ?? '', over, scaled: magnitude !== null };
};

const per = (text: string, at: number): string | null => {
  if (text[at] !== '/') return null;
  const found = unitAt(text, at + 1);
  return found ? found.print : null;
};

const token = (start: number, end: number, quantity: Quantity): Token => ({ kind: 'quantity', start, end, quantity });

const plain = { upper: null, factor: rational(1n), modifier: null, bare: false, per: null } as const;

const rankAt = (text: string, start: number): Token | null => {
  const top = match(topRank, text, start);
  const found = top ?? match(rank, text, start);
  if (!found) return null;
  const [, digits = '', suffix] = found;
  const numeral = /^\d/.test(digits) ? digits : chineseToDecimal(digits);
  const before = text.slice(Math.max(0, start - 14), start);
  const placed =
    /(?:排名|排位|位列|位居|位次|名列|居|列|排|并列|升至|上升到|上升至|降至|下降到|提升到|提升至|前进到|跃居|进入|全省|全市|全国|全县|全区|系统|地市|市州|排序|为|从|由|的|保持|名次)(?:全[省市国区县]系?统?)?$/.test(
      before,
    );
  const closes = /^(?:$|[，。、；）：,]|的|位|名)/.test(text.slice(start + found[0].length));
  if (numeral === null || (suffix === undefined ? !(placed && closes) : !placed && top !== null)) return null;
  if (top === null && suffix === undefined && /(?:为|从|由|的)$/.test(before) && !/排|列|居|位|省|市|国/.test(before))
    return null;
  const quantity: Quantity = {
    ...plain,
    kind: 'rank',
    numeral,
    unit: 'rank',
    counted: true,
    modifier: top ? 'atMost' : null,
  };
  return token(start, start + found[0].length, quantity);
};

const ratioAt = (text: string, start: number): Token | null => {
  const found = match(ratio, text, start);
  if (!found || /[0-9:.]/.test(text[start - 1] ?? '')) return null;
  const quantity: Quantity = {
    ...plain,
    kind: 'ratio',
    numeral: found[1] ?? '0',
    unit: 'ratio',
    counted: false,
    modifier: modifierBefore(text, start),
  };
  return token(start, start + found[0].length, quantity);
};

const percentAt = (text: string, start: number): Token | null => {
  const words = match(percentWords, text, start);
  const numeral = words && numeralAt(text, start + words[0].length);
  if (words && numeral) {
    const factor = words[1] === '千' ? rational(1n, 10n) : rational(1n);
    const quantity: Quantity = {
      ...plain,
      kind: 'percent',
      numeral: numeral.text,
      factor,
      unit: '%',
      counted: false,
      modifier: modifierBefore(text, start),
    };
    return token(start, numeral.end, quantity);
  }
  const parts = match(tenths, text, start);
  if (!parts) return null;
  const numeral10 = /\d/.test(parts[1] ?? '') ? (parts[1] ?? '0') : (chineseToDecimal(parts[1] ?? '') ?? '0');
  const quantity: Quantity = {
    ...plain,
    kind: 'percent',
    numeral: parts[2] ? `${numeral10}.${chineseToDecimal(parts[2])}` : numeral10,
    factor: rational(10n),
    unit: '%',
    counted: false,
    modifier: 'about',
  };
  return token(start, start + parts[0].length, quantity);
};

const isFigureOfSpeech = (text: string, numeral: Numeral, measure: Measure, start: number): boolean => {
  if (!numeral.isChinese) return false;
  const word = text.slice(start, numeral.end);
  if (measure.unit === null) return true;
  if (/^一$/.test(word) && measure.unit.kind !== 'amount') return true;
  if (/[数几每各同第]/.test(text[start - 1] ?? '') && word.length === 1) return true;
  if (measure.unit.kind === 'amount' || measure.unit.kind === 'percent') return false;
  if (measure.unit.kind !== 'count' || !countersAfterChinese.has(measure.print)) return true;
  const after = text.slice(measure.end, measure.end + 5);
  return notCounted.some((noun) => after.startsWith(noun) || text.slice(numeral.end, numeral.end + 4).startsWith(noun));
};

const upperEnd = (
  text: string,
  measured: Measure,
  numeral: Numeral,
  start: number,
): { numeral: Numeral; measure: Measure } | null => {
  const link = match(joint, text, measured.unit ? measured.end : numeral.end);
  if (!link || numeral.isChinese) return null;
  if (link[0] === '至' && /[由从]/.test(text.slice(Math.max(0, start - 12), start))) return null;
  const upper = numeralAt(text, link.index + link[0].length);
  if (!upper || upper.isChinese || upper.text.startsWith('-')) return null;
  const measure = measureAt(text, upper.end);
  return measure.unit && (!measured.unit || measured.unit.code === measure.unit.code)
    ? { numeral: upper, measure }
    : null;
};

/** A quantity at `start`: numeral, magnitude and unit, with what widens or limits it; null where none begins. */
export const quantityAt = (text: string, start: number): Token | null => {
  const special = rankAt(text, start) ?? ratioAt(text, start) ?? percentAt(text, start);
  if (special) return special;
  if (match(vague, text, start)) return null;
  const numeral = numeralAt(text, start);
  if (!numeral) return null;
  const own = measureAt(text, numeral.end);
  if (isFigureOfSpeech(text, numeral, own, start)) return null;
  const range = upperEnd(text, own, numeral, start);
  const measure = range?.measure ?? own;
  const end = range ? range.measure.end : measure.unit || measure.scaled ? measure.end : numeral.end;
  const per1000 = measure.print === '‰';
  const factor = per1000 ? multiply(measure.factor, rational(1n, 10n)) : measure.factor;
  const modifier = own.over ? 'over' : (modifierBefore(text, start) ?? modifierAfter(text, end));
  const whole = !numeral.text.includes('.') && !measure.scaled;
  const unit = measure.unit;
  const quantity: Quantity = {
    kind: unit?.kind ?? 'count',
    numeral: numeral.text,
    upper: range?.numeral.text ?? null,
    factor,
    unit: unit?.code ?? '',
    counted: unit ? (unit.kind === 'score' ? true : unit.counted && whole) : false,
    modifier,
    bare: unit === null,
    per: per(text, end),
  };
  const stays = own.over && !measure.unit && text[measure.end] === undefined;
  return token(start, own.over && /[余多]/.test(text[end] ?? '') && !stays ? end + 1 : end, quantity);
};

/** One hundred as a rational, for callers that turn ratios into percents. */
export const percentBase = hundred;
