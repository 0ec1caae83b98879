import { one } from '../measure/rational.js';
import type { Period, Quantity } from './quantity.js';

const yearDigits = 4;

/** The year before the one that a period lies in. */
export const yearBefore = (period: Period): Period => `${Number(period.slice(0, yearDigits)) - 1}`;

/** A printed year as a quantity, so that it can be listed among the figures. */
export const periodQuantity = (period: Period): Quantity => ({
  kind: 'period',
  numeral: period.slice(0, yearDigits),
  upper: null,
  factor: one,
  unit: '年',
  counted: true,
  modifier: null,
  bare: false,
  per: null,
});
