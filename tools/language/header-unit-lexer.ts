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

/** Words for units that only headers use. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['百分比', '%'],
  ['百分数', '%'],
  ['％', '%'],
  ['人民币元', '元'],
]);

const magnitude = (print: string): HeaderUnit | null => {
  for (const [prefix, power] of places) {
    const unit = print.startsWith(prefix) ? units.get(print.slice(prefix.length)) : undefined;
    if (unit) return { unit: { ...unit, counted: false }, factor: powerOfTen(power) };
  }
  return null;
};

const plainUnit = (print: string): HeaderUnit | null => {
  const own = units.get(print) ?? units.get(synonyms.get(print) ?? '');
  return own ? { unit: own, factor: rational(1n) } : magnitude(print);
};

/** 元/人 is money; 人/平方公里 is a unit of its own. */
const quotientUnit = (print: string): HeaderUnit | null => {
  const [above = '', below = ''] = print.split(/[/／每·]/);
  const [own, per] = [plainUnit(above), plainUnit(below)];
  if (!own || below === '' || own.unit.kind === 'amount') return own;
  const code = `${own.unit.code}/${per?.unit.code ?? below}`;
  return { unit: { ...own.unit, code, counted: false }, factor: own.factor };
};

const bracketed = /[（(][^（）()]*[）)]/g;

/** Reads a printed unit such as 万元, %, 人次, 万亩, 元/人, 个（套）; null where it is none. */
export const headerUnit = (print: string): HeaderUnit | null =>
  plainUnit(print) ?? quotientUnit(print) ?? (print.includes('（') ? plainUnit(print.replace(bracketed, '')) : null);

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

const captions =
  /单位([:：]|(?:均|统一)?[为是](?:人民币)?)?\s*(?:人民币)?([^\s，。；、）)（(:：|]{1,8})|[以按](?:人民币)?([千百万亿]*元)(?:为单位|计|列示|反映|填列)/g;

const longestPrefix = (print: string): HeaderUnit | null => {
  for (let length = print.length; length > 0; length -= 1) {
    const unit = headerUnit(print.slice(0, length));
    if (unit?.unit.kind === 'amount') return unit;
  }
  return null;
};

/** "单位：万元", "金额单位均为万元" or "以万元为单位" in a caption, a note or the line above a table. */
export const captionUnit = (caption: string): HeaderUnit | null => {
  for (const match of caption.matchAll(captions)) {
    const [, joint, stated = '', counted] = match;
    const unit = counted ? headerUnit(counted) : ((joint ? headerUnit(stated) : null) ?? longestPrefix(stated));
    if (unit) return unit;
  }
  return null;
};

const tableTitle = /^附?表|表(?:[（(].*)?$/;

/** The unit in brackets at the end of a table's title: 部门支出情况表（万元）. */
export const titleUnit = (line: string): HeaderUnit | null => {
  const unit = line.length <= 40 && tableTitle.test(line) ? bracketUnit(line) : null;
  return unit?.unit.kind === 'amount' ? unit : null;
};

/** Whether a line below a table speaks of it: a note, or words for the table above. */
export const isTableNote = (line: string): boolean =>
  /^(?:注|备注|说明|附注|[（(]?(?:金额)?单位)|(?:上|本|此|该|以上)表|表[中内]|以上金额|上述金额/.test(line);
