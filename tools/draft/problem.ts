import type { Span } from '../document/document.js';
import type { Rational } from '../measure/rational.js';
import type { Finding } from '../rules/finding.js';
import type { DraftFigure } from './draft-figure.js';

/** Why something belongs into the section on problems. */
export type ProblemKind =
  | 'missed' // a goal was not reached
  | 'exceeded' // a limit was passed
  | 'lowExecution'
  | 'overExecution'
  | 'lostPoints'
  | 'deducted' // points taken off for something, without a maximum
  | 'unreported' // a goal of which the report gives no result
  | 'unused' // money handed out of which a part was not used
  | 'deviation' // a finding about goals, budget or scores that no figure above stands for
  | 'stated'; // the report itself names it

/** What a figure says in the sentence on a problem. */
export type SlotRole =
  | 'target'
  | 'actual'
  | 'completion' // actual ÷ target
  | 'shortfall' // target − actual
  | 'excess' // actual − limit
  | 'budget'
  | 'outturn'
  | 'execution' // outturn ÷ budget
  | 'unspent' // budget − outturn
  | 'overspent' // outturn − budget
  | 'pointsBelow'
  | 'pointsAbove'
  | 'maxScore'
  | 'score'
  | 'lost' // maximum − score
  | 'given'
  | 'used'
  | 'unused'; // given − used

/** Words of the report, taken over as they stand. */
export interface Quote {
  /** q1, q2 … */
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

/** One thing that the section on problems has to name, with the figures that prove it. */
export interface Problem {
  /** p1, p2 … by weight. */
  readonly id: string;
  readonly kind: ProblemKind;
  /** As the report names it. */
  readonly name: string;
  readonly figures: Readonly<Partial<Record<SlotRole, DraftFigure>>>;
  /** The report's own words for the problem, or what they add to its figures. */
  readonly statement: Quote | null;
  /** The reason that the report gives; null where it gives none. */
  readonly cause: Quote | null;
  /** The measure that the report gives, where it names an office, a date or a figure. */
  readonly measure: Quote | null;
  /** What the report says is to be done, without an office or a date. */
  readonly step: Quote | null;
  /** Where the report speaks of it. */
  readonly at: Span;
  /** Points at stake; by this the problems are sorted. */
  readonly weight: Rational;
  /** What has to be settled before this can be written: values that contradict each other. */
  readonly doubts: readonly string[];
  readonly findings: readonly Finding[];
}
