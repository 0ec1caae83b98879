import type { Period, Quantity } from './quantity.js';

interface Place {
  /** Offsets into the flow, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A piece of a flow; the tokens of a flow tile it from end to end. */
export type Token =
  | (Place & { readonly kind: 'quantity'; readonly quantity: Quantity })
  | (Place & { readonly kind: 'period'; readonly period: Period; readonly isFigure: boolean })
  /** Digits that are no figure: dates, telephone numbers, codes, list markers, slogans. */
  | (Place & { readonly kind: 'skip'; readonly why: string })
  | (Place & { readonly kind: 'punctuation'; readonly mark: string })
  | (Place & { readonly kind: 'text' });
