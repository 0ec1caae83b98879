import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import type { Verdict } from '../recompute/recomputation.js';
import type { YearFact, YearReport } from './year-fact.js';

/** The value of one year as that year's own report has it: wherever it prints it, within what all prints allow. */
export interface Level {
  /** The most exact print. */
  readonly fact: YearFact;
  readonly interval: Interval;
}

/** How a value moved since the year before, computed from the values of the two years' own reports. */
export interface Growth {
  /** In % of last year's value; of rates in percentage points. */
  readonly unit: '%' | 'pp';
  /** From the printed values. */
  readonly exact: Rational;
  readonly interval: Interval;
  /** What the report of the year states, signed. */
  readonly stated: YearFact | null;
  /** null where the report states none. */
  readonly verdict: Verdict | null;
}

/** One year of a series. */
export interface Point {
  readonly year: number;
  readonly report: YearReport;
  /** null where the report has none, or prints values that exclude each other. */
  readonly level: Level | null;
  /** The prints that exclude each other. */
  readonly disputed: readonly YearFact[];
  readonly target: YearFact | null;
  /** All that the report says of the metric. */
  readonly facts: readonly YearFact[];
  readonly growth: Growth | null;
}

/** One metric of one organisation over the years of its reports. */
export interface Series {
  readonly key: string;
  readonly whole: string | null;
  readonly area: string | null;
  /** Unit of its values; null where only ranks are known. */
  readonly unit: string | null;
  /** As the latest report prints it, below what it is a part of. */
  readonly name: string;
  /** Every print of its name, oldest first. */
  readonly names: readonly string[];
  readonly points: readonly Point[];
}

/** The reports of one organisation, one a year, oldest first. */
export interface Timeline {
  readonly organization: string | null;
  readonly reports: readonly YearReport[];
  readonly series: readonly Series[];
}
