import type { Rational } from '../measure/rational.js';
import { powerOfTen, rational } from '../measure/rational.js';
import type { FigureUnit } from './quantity.js';
import { units } from './units.js';

/** A unit as a header, a row label or a caption gives it to bare numbers, with the magnitude before it. */
export interface HeaderUnit {
  readonly unit: FigureUnit;
  readonly factor: Rational;
}

const places: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
];

/** Reads a printed unit such as 万元, %, 人次, 万亩; null where it is none. */
export const headerUnit = (print: string): HeaderUnit | null => {
  const own = units.get(print);
  if (own) return { unit: own, factor: rational(1n) };
  for (const [prefix, power] of places) {
    const unit = print.startsWith(prefix) ? units.get(print.slice(prefix.length)) : undefined;
    if (unit) return { unit: { ...unit, counted: false }, factor: powerOfTen(power) };
  }
  return null;
};

/** The unit of scores. */
export const scoreUnit = headerUnit('分');

/** The unit of rates. */
export const percentUnit = headerUnit('%');

/** In brackets, or after a slash or a comma at the end. */
const unitPlaces =
  /[（(［[]\s*(?:单位[:：])?([^（）()]{1,8}?)\s*[）)］\]]|[/／]([^/／（）]{1,4})$|[，,]([^，,（）]{1,3})$/g;

/** The unit in the brackets of a header or row label: 执行数（万元） → 万元. */
export const bracketUnit = (label: string): HeaderUnit | null => {
  for (const match of label.matchAll(unitPlaces)) {
    const unit = headerUnit((match[1] ?? match[2] ?? match[3] ?? '').trim());
    if (unit) return unit;
  }
  return null;
};

const captions = /(?:金额)?单位[:：]?\s*(?:人民币)?([^\s，。；）)（(]{1,4})/;

/** "单位：万元" in a caption or in the line above a table. */
export const captionUnit = (caption: string): HeaderUnit | null => {
  const match = captions.exec(caption);
  return match ? headerUnit(match[1] ?? '') : null;
};
