import type { Span } from '../document/document.js';
import type { Certainty, ClaimKind } from './claim.js';
import type { Figure } from './figure.js';

/** A figure's place in an identity, before figures have ids. */
export interface DraftOperand {
  readonly name: string;
  readonly figure: Figure;
}

/** A claim that still refers to figures themselves; ids are given when all figures are known. */
export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly identity: string;
  readonly span: Span;
  readonly sign: -1 | 1;
  readonly operands: readonly DraftOperand[];
  readonly alternatives: readonly (readonly DraftOperand[])[];
  readonly certainty: Certainty;
  readonly unbound: string | null;
}

type Names = readonly string[];

const named = (names: Names, figures: readonly Figure[]): readonly DraftOperand[] =>
  figures.map((figure, index) => ({ name: names[Math.min(index, names.length - 1)] ?? 'part', figure }));

const spanning = (figures: readonly Figure[]): Span => ({
  start: Math.min(...figures.map((figure) => figure.start)),
  end: Math.max(...figures.map((figure) => figure.end)),
});

/** What a claim is, apart from the figures that it relates. */
export interface ClaimShape {
  readonly kind: ClaimKind;
  readonly identity: string;
  readonly names: Names;
  readonly sign?: -1 | 1;
  /** true: firm, false: likely, guess: it can only be confirmed. */
  readonly sure: boolean | 'guess';
}

/** Makes a claim of figure lists: the first is the likeliest reading, the others are alternatives. */
export const claimOf = (shape: ClaimShape, readings: readonly (readonly Figure[])[]): ClaimDraft | null => {
  const [first, ...others] = readings;
  if (!first) return null;
  return {
    kind: shape.kind,
    identity: shape.identity,
    span: spanning([first[0] ?? first[first.length - 1], ...first].filter((figure) => figure !== undefined)),
    sign: shape.sign ?? 1,
    operands: named(shape.names, first),
    alternatives: others.map((figures) => named(shape.names, figures)),
    certainty: shape.sure === true ? 'firm' : shape.sure === false ? 'likely' : 'guess',
    unbound: null,
  };
};

/** A claim that the text states without giving what it rests on. */
export const unboundClaim = (kind: ClaimKind, identity: string, stated: Figure, reason: string): ClaimDraft => ({
  kind,
  identity,
  span: { start: stated.start, end: stated.end },
  sign: 1,
  operands: [{ name: 'stated', figure: stated }],
  alternatives: [],
  certainty: 'guess',
  unbound: reason,
});
