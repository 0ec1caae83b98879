import type { Rational } from '../measure/rational.js';
import type { Modifier } from '../measure/rounding.js';

export type QuantityKind =
  | 'amount'
  | 'count'
  | 'percent'
  | 'points'
  | 'rank'
  | 'score'
  | 'ratio'
  | 'period'
  | 'document-number';

export interface FigureUnit {
  readonly code: string;
  readonly kind: QuantityKind;
  /** Whole numbers of it, without 万 or 亿, are exact. */
  readonly counted: boolean;
}

/** A number with its unit as the lexer reads it, before anything is known about its meaning. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Plain decimal numeral, ASCII. */
  readonly numeral: string;
  /** Upper end of a printed range (13～17万元), else null. */
  readonly upper: string | null;
  readonly factor: Rational;
  readonly unit: string;
  readonly counted: boolean;
  readonly modifier: Modifier | null;
  /** The numeral stood alone: unit and scale have to come from the context. */
  readonly bare: boolean;
  /** 每/元 per what: 人 in 元/人; null where none is printed. */
  readonly per: string | null;
}

/** A year or year and month: 2021 or 2021-06. */
export type Period = string;
