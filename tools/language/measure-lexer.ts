import type { Rational } from '../measure/rational.js';
import { one, powerOfTen } from '../measure/rational.js';
import { matchAt } from './match-at.js';
import type { FigureUnit } from './quantity.js';
import { units } from './units.js';

const longestUnit = 8;
const magnitudes = /(?:万亿|千万|百万|十万|千亿|百亿|万|亿|千|百)(?![分])/y;

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

/** What follows a numeral: magnitude and unit, and whether 余 or 多 says that there is more. */
export interface Measure {
  readonly end: number;
  readonly factor: Rational;
  readonly unit: FigureUnit | null;
  /** The unit as printed, '' where none is. */
  readonly print: string;
  readonly over: boolean;
  /** A magnitude (万, 亿) is printed. */
  readonly scaled: boolean;
}

interface Found {
  readonly print: string;
  readonly unit: FigureUnit;
}

const alternative = /（([\u4e00-\u9fff]{1,2})）次?/y;

/** 件（次）, 卷（件）次: a counter with another one in brackets is a counter of its own. */
const withAlternative = (text: string, at: number, print: string, unit: FigureUnit): Found => {
  const found = unit.kind === 'count' ? matchAt(alternative, text, at + print.length) : null;
  if (!found || !units.has(found[1] ?? '')) return { print, unit };
  const whole = `${print}${found[0]}`;
  return { print: whole, unit: { ...unit, code: whole } };
};

const unitAt = (text: string, at: number): Found | null => {
  for (let length = Math.min(longestUnit, text.length - at); length > 0; length -= 1) {
    const print = text.slice(at, at + length);
    const unit = units.get(print);
    if (unit) return withAlternative(text, at, print, unit);
  }
  return null;
};

/** 千瓦 is a unit; 千元 is a thousand of one. */
const namesUnit = (text: string, at: number): boolean =>
  text[at] === '千' && unitAt(text, at)?.print.startsWith('千') === true;

const isMore = (text: string, at: number): boolean => text[at] === '余' || text[at] === '多';

/** 多 after a unit means more only before a mark; 余 always does. */
const isMoreAfterUnit = (text: string, at: number): boolean =>
  text[at] === '余' || (text[at] === '多' && /[，。、；]/.test(text[at + 1] ?? '。'));

/** 千 and 百 alone belong to the word that they begin (千伏) rather than to the numeral. */
const standsAlone = (magnitude: string): boolean => magnitude !== '千' && magnitude !== '百';

/** Reads magnitude and unit at `at`; empty where there is neither. */
export const measureAt = (text: string, at: number): Measure => {
  const isOverNumeral = isMore(text, at);
  const start = isOverNumeral ? at + 1 : at;
  const magnitude = namesUnit(text, start) ? null : matchAt(magnitudes, text, start);
  const afterMagnitude = magnitude ? start + magnitude[0].length : start;
  const isOverMagnitude = isMore(text, afterMagnitude);
  const beforeUnit = isOverMagnitude ? afterMagnitude + 1 : afterMagnitude;
  const found = unitAt(text, beforeUnit);
  if (!found && !(magnitude && standsAlone(magnitude[0])))
    return { end: at, factor: one, unit: null, print: '', over: false, scaled: false };
  const isOver = isOverNumeral || isOverMagnitude;
  const end = found ? beforeUnit + found.print.length : isOver ? beforeUnit : afterMagnitude;
  return {
    end,
    factor: magnitude ? powerOfTen(placeOf[magnitude[0]] ?? 0) : one,
    unit: found?.unit ?? null,
    print: found?.print ?? '',
    over: isOver || (found !== null && isMoreAfterUnit(text, end)),
    scaled: magnitude !== null,
  };
};

/** The unit after a slash, as in 元/人, and where it ends; null where there is none. */
export const perAt = (text: string, at: number): { readonly code: string; readonly end: number } | null => {
  const found = text[at] === '/' ? unitAt(text, at + 1) : null;
  return found && { code: found.unit.code, end: at + 1 + found.print.length };
};
