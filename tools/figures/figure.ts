import type { Span } from '../document/document.js';
import type { Interval } from '../measure/interval.js';
import type { Rational } from '../measure/rational.js';
import type { Modifier } from '../measure/rounding.js';

export type FigureKind =
  | 'amount' // money
  | 'count' // counted things, and lengths, areas, weights
  | 'percent'
  | 'points' // 个百分点
  | 'rank'
  | 'score'
  | 'ratio' // 1:5.25, 3倍
  | 'period' // 2021年
  | 'document-number'; // 〔2022〕6号

/** What a figure says of its metric (see the glossary in ARCHITECTURE.md). */
export type Role =
  | 'target'
  | 'actual'
  | 'budget'
  | 'outturn'
  | 'previous'
  | 'rate'
  | 'growth'
  | 'share'
  | 'rank'
  | 'score'
  | 'maxScore'
  | 'part'
  | 'total'
  | 'other';

/** One printed figure with all that the text says of it: an XBRL fact. */
export interface Figure extends Span {
  readonly id: string;
  readonly text: string;
  readonly kind: FigureKind;
  /** In the base unit: 元, 美元, % as printed, or the counter itself; 万 and 亿 multiplied out. */
  readonly value: Rational;
  /** The values that the printed figure may stand for. */
  readonly interval: Interval;
  /** The numeral as printed, normalised to plain ASCII digits. */
  readonly numeral: string;
  /** Base units in one printed unit (10000 for 万元). */
  readonly factor: Rational;
  /** CNY, USD, %, pp, rank, score, ratio, or the counter (家, 公里 …). */
  readonly unit: string;
  /** Printed whole, of a thing that is counted: exact. */
  readonly counted: boolean;
  readonly modifier: Modifier | null;
  /** What is measured, as the text names it; null where nothing was bound. */
  readonly metric: string | null;
  readonly role: Role;
  /** Year (2021) or year and month (2021-06) that the figure speaks of. */
  readonly period: string | null;
  /** Area or population of a rank or count (全省). */
  readonly scope: string | null;
  readonly origin: 'prose' | 'table';
  /** Row and column (from 0) of a table figure, else null. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly section: string;
  /** Index into `document.blocks`. */
  readonly block: number;
}
