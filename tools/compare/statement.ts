import type { Figure } from '../figures/figure.js';
import type { Ranked, Says } from './year-fact.js';

/** A figure with what it says of a metric in a year, before it becomes plain data. */
export interface Statement {
  readonly figure: Figure;
  readonly says: Says;
  readonly year: number;
  readonly metric: string;
  readonly key: string;
  readonly whole: string | null;
  readonly area: string | null;
  /** Unit of the metric's values; null where none is known. */
  readonly unit: string | null;
  /** −1 where the words turn the figure round. */
  readonly sign: -1 | 1;
  /** Places won, where the words alone say so (与上年持平). */
  readonly move: bigint | null;
  readonly ranked: Ranked | null;
  readonly among: string | null;
  readonly isPlain: boolean;
}

/** A statement in which only what differs from the plainest is given. */
export const stated = (
  basic: Pick<Statement, 'figure' | 'says' | 'year' | 'metric' | 'key' | 'unit'>,
  more: Partial<Statement> = {},
): Statement => ({
  whole: null,
  area: null,
  sign: 1,
  move: null,
  ranked: null,
  among: null,
  isPlain: true,
  ...basic,
  ...more,
});
