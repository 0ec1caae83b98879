import type { Span } from '../document/document.js';

export type ClaimKind =
  | 'completion'
  | 'execution'
  | 'growth'
  | 'change'
  | 'points'
  | 'share'
  | 'sum'
  | 'difference'
  | 'ratio'
  | 'rank'
  | 'score'
  | 'restatement';

export type Certainty = 'firm' | 'likely' | 'guess';

/** A figure's place in an identity. */
export interface Operand {
  /** The identity's name for it: achieved, target, outturn, finalBudget, whole, part … */
  readonly name: string;
  /** Figure id. */
  readonly figure: string;
}

/** A statement that relates figures, e.g. that a printed rate is the quotient of two printed amounts. */
export interface Claim extends Span {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Id of the identity in `recompute/identities.ts`. */
  readonly identity: string;
  /** The stated result first where there is one, then the inputs. */
  readonly operands: readonly Operand[];
  /** −1 where the words turn the stated figure round (下降12% states −12 %), else 1. */
  readonly sign: -1 | 1;
  /** Other readings of the same statement, likeliest first: it is only wrong when none of them holds. */
  readonly alternatives: readonly (readonly Operand[])[];
  /**
   * firm: the words bind the operands, so a contradiction is the report's; likely: it is the report's only if one slip
   * of one figure explains it; guess: it can only be confirmed.
   */
  readonly certainty: Certainty;
  /** Why this claim cannot be decided, where the text leaves something unbound; null when it is bound. */
  readonly unbound: string | null;
}
