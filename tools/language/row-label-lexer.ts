import { outsideBrackets } from './header-lexer.js';

const total = /^(?:合计|总计|小计|总分|总得分|共计|本页|综合得分|总和)|(?:合计|小计|总计|总分)$/;
const totalCell = /^(?:合计|总计|小计|总分)$/;
const ofWhich = /^其中/;
const opening = /^(?:其中|[一二三四五六七八九十]+、|\d+[.、])[:：]?/;
const number = /^\d+$/;
const decimal = /^[\d.]+$/;
const operators = /^[＝=≥≤><]+$/;

/** Whether a cell holds nothing but a running number. */
export const isSerial = (text: string): boolean => number.test(text);

/** Whether a cell of a label column names nothing: a number or an operator. */
export const isNoName = (text: string): boolean => text === '' || decimal.test(text) || operators.test(text);

/** Whether a label has the number of a heading before it: 一、 or （一）. */
export const isNumbered = (label: string): boolean =>
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/.test(label);

/** A row's label without its number or 其中. */
export const bareLabel = (label: string): string => label.replace(opening, '');

/** Whether a row adds up others, by its label or any of its cells. */
export const isTotalRow = (bare: string, cells: readonly string[]): boolean =>
  total.test(bare) || cells.some((text) => totalCell.test(text));

/** Whether a row is a part of the one above it. */
export const isOfWhich = (label: string): boolean => ofWhich.test(label);

/** Whether a label names a total that heads its table. */
export const namesTotal = (label: string): boolean => /总额|合计|总计/.test(label);

/** Whether the numbers of a row are percentages where nothing else says. */
export const isPercentLabel = (bare: string): boolean => /率$|比例$|占比|满意度/.test(bare);

/** What a row measures: its label without brackets and a colon before it. */
export const metricOfRow = (bare: string): string =>
  outsideBrackets(bare)
    .replace(/^[：:]/, '')
    .trim();
