import type { Document } from '../document/document.js';
import type { Claim } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Fault } from './faults.js';
import type { Recomputation } from './recomputation.js';

/** What was checked and what was not: every answer carries it. */
export interface Coverage {
  readonly figures: number;
  /** Figures with a metric. */
  readonly bound: number;
  readonly claims: number;
  readonly recomputed: number;
  readonly unverifiable: number;
}

/** Everything that rules look at: the document and all that was read and computed from it. */
export interface Report {
  readonly document: Document;
  readonly title: string | null;
  readonly organization: string | null;
  /** The year that the report is about, by vote of title and text; null when undecided. */
  readonly year: number | null;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly recomputations: readonly Recomputation[];
  /** Broken claims grouped by their likely cause. */
  readonly faults: readonly Fault[];
  readonly coverage: Coverage;
  /** Looks a figure up by id; throws RangeError on an unknown id. */
  readonly figure: (id: string) => Figure;
}
