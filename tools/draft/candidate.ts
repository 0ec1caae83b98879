import type { Span } from '../document/document.js';
import type { Figure } from '../figures/figure.js';
import { equal } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import type { Ledger } from './derive.js';
import type { DraftFigure, SourceFigure } from './draft-figure.js';
import { sourceFigure } from './draft-figure.js';
import type { ProblemKind, SlotRole } from './problem.js';

/** A problem before its causes, measures and findings are looked for. */
export interface Candidate {
  readonly kind: ProblemKind;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<SlotRole, DraftFigure>>>;
  /** Every place that speaks of it. */
  readonly places: readonly Span[];
  /** Text of a table row's cell of reasons. */
  readonly reason: string;
  /** The maximum score of its indicator, where one is printed. */
  readonly maximum: Figure | null;
  readonly doubts: readonly string[];
}

/** What the makers of candidates work with. */
export interface Making {
  readonly report: Report;
  readonly ledger: Ledger;
}

/** The figure as a draft prints it, or null. */
export const printed = ({ report }: Making, figure: Figure | null | undefined): SourceFigure | null =>
  figure ? sourceFigure(report.document, figure) : null;

type Filled = Partial<Record<SlotRole, DraftFigure>>;

/** A map of slots without those that have no figure. */
export const slots = (entries: Readonly<Partial<Record<SlotRole, DraftFigure | null | undefined>>>): Filled => {
  const filled: Filled = {};
  const put = (role: SlotRole): void => {
    const figure = entries[role];
    if (figure) filled[role] = figure;
  };
  slotRoles.forEach(put);
  return filled;
};

/** Every role, in the order in which a sentence tells them. */
export const slotRoles: readonly SlotRole[] = [
  'target',
  'actual',
  'completion',
  'shortfall',
  'excess',
  'budget',
  'outturn',
  'execution',
  'unspent',
  'overspent',
  'pointsBelow',
  'pointsAbove',
  'maxScore',
  'score',
  'lost',
  'given',
  'used',
  'unused',
];

/** Score, maximum and what was lost, where both are known and points were lost. */
export const scoreSlots = (making: Making, maximum: Figure | null, score: Figure | null): Filled => {
  const [max, got] = [printed(making, maximum), printed(making, score)];
  if (!max || !got || equal(max.figure.value, got.figure.value)) return {};
  return slots({ maxScore: max, score: got, lost: making.ledger.difference(max, got) });
};

/** Figures of one thing that do not agree, by their print; empty where they agree. */
export const conflicting = (making: Making, figures: readonly (Figure | null)[]): readonly string[] => {
  const present = figures.filter((figure) => figure !== null);
  const [first] = present;
  if (!first || present.every((figure) => figure.unit === first.unit && equal(figure.value, first.value))) return [];
  return [...new Set(present.flatMap((figure) => printed(making, figure)?.text ?? []))];
};
