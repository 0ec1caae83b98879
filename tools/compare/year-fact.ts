import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import type { Modifier } from '../measure/rounding.js';

/** Where a report says something: enough to quote it without opening the report again. */
export interface Source {
  /** UTF-16 code units into the report's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: string;
  readonly page: number | null;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * level: the value of a year; previous: the value of an earlier year as this report restates it; target; growth in %,
 * change in the unit, points in percentage points, all against the year before; rank, previousRank; rankMove: places
 * won since the year before (0: kept).
 */
export type Says =
  | 'level'
  | 'previous'
  | 'target'
  | 'growth'
  | 'change'
  | 'points'
  | 'rank'
  | 'previousRank'
  | 'rankMove';

/** What a rank ranks. */
export type Ranked = 'amount' | 'growth' | 'completion';

/**
 * One statement of a report on one metric in one year. Plain data: the same list can come from a report that was just
 * read or from stored rows.
 */
export interface YearFact {
  readonly says: Says;
  /** The year that it speaks of. */
  readonly year: number;
  /** As printed. */
  readonly metric: string;
  /** By which it meets the same metric of other years: the name without noise, marked where it is budgeted or of several years. */
  readonly key: string;
  /** Key of what it is a part of (其中); null where it stands for itself. */
  readonly whole: string | null;
  /** The part of the place that it speaks of; null for the whole. */
  readonly area: string | null;
  /** Unit that the metric is compared in (CNY, USD, %, a counter); null where a change names no value of the metric. */
  readonly unit: string | null;
  /** Exact, in `unit` for values; in %, points or places for the other statements. Signed: a fall is negative. */
  readonly value: Rational;
  readonly interval: Interval;
  /** The numeral as printed and base units in one printed unit, for printing in the same manner. */
  readonly numeral: string;
  readonly factor: Rational;
  /** The unit as printed is of this code; differs from `unit` where values were converted. */
  readonly printedUnit: string;
  readonly modifier: Modifier | null;
  /** Of ranks: what is ranked, and among whom. */
  readonly ranked: Ranked | null;
  readonly among: string | null;
  /** The words bind it to last year themselves (上年的 86 个), rather than by naming a year. */
  readonly isPlain: boolean;
  /** Words of the same paragraph by which the report says that values stand on another footing. */
  readonly revision: string | null;
  readonly source: Source;
}

/** A paragraph as it is compared with last year's. */
export interface Passage {
  /** Without white space, every year as its distance from the report's own. */
  readonly text: string;
  readonly kind: 'standing' | 'trouble' | 'result';
  /** Results that it prints, in order, as printed; 0 and 100 % are left out. */
  readonly results: readonly string[];
  readonly source: Source;
}

/** A sentence that names a year which would be stale if it were last year's sentence. */
export interface DatedSentence {
  /** Without white space, years as printed. */
  readonly text: string;
  readonly year: number;
  readonly isPlan: boolean;
  /** The sentence opens with the year. */
  readonly isOpening: boolean;
  readonly source: Source;
}

/** A sentence by which a report says that values of other years stand on another footing. */
export interface Revision {
  readonly words: string;
  readonly text: string;
  /** It speaks of last year or of growth as such, not of one metric. */
  readonly isGeneral: boolean;
}

/** All that one report brings to the comparison. */
export interface YearReport {
  /** `sha256:` and the hash of the file. */
  readonly id: string;
  /** What the user calls it. */
  readonly file: string;
  readonly title: string | null;
  readonly organization: string | null;
  /** The year that it is about; null when undecided. */
  readonly year: number | null;
  readonly facts: readonly YearFact[];
  readonly passages: readonly Passage[];
  readonly dated: readonly DatedSentence[];
  readonly revisions: readonly Revision[];
}
