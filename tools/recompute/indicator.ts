import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import type { Attainment, Comparator, Polarity } from './attainment.js';

/** One indicator with its target, what was achieved and its score, as one table row or one passage of the prose says it. */
export interface Indicator extends Span {
  readonly name: string;
  /** First-level indicator of a table row, or the titles of the open headings, outermost first. */
  readonly group: readonly string[];
  readonly origin: 'table' | 'prose';
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly comparator: Comparator;
  readonly polarity: Polarity;
  readonly target: Figure | null;
  readonly targetText: string;
  readonly actual: Figure | null;
  readonly actualText: string;
  /** Where the achieved value stands, even if it is no figure. */
  readonly actualSpan: Span;
  /** The printed completion rate, in prose. */
  readonly rate: Figure | null;
  readonly maxScore: Figure | null;
  readonly score: Figure | null;
  /** Where the score stands or should stand; null in tables without scores and in prose. */
  readonly scoreSpan: Span | null;
  /** Text of the row's cell of reasons and measures, '' where there is none. */
  readonly reason: string;
  /** Target and result are bound by the row or tied by arithmetic, not only by a likeness of names. */
  readonly isFirm: boolean;
  readonly attainment: Attainment;
}
