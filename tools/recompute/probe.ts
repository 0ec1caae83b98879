import type { Claim, Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import type { Interval } from '../measure/interval.js';
import { meets } from '../measure/interval.js';
import { agrees, holds } from './check.js';
import { identityOf } from './identities.js';
import { leftToInput } from './projections.js';

type Lookup = (id: string) => Figure;

/** Whether a reading of a claim holds with another value in the place of one figure; null where it is undefined. */
export type Probe = (value: Interval) => boolean | null;

const parts = (operands: readonly Operand[], look: Lookup): readonly Interval[] =>
  operands.map((operand) => look(operand.figure).interval);

/**
 * Prepares a reading for many values of one figure: what does not depend on it is computed once, which is the whole
 * right side where the figure is what is stated, and what the others leave to it where it is an input that can be solved for.
 */
export const probeOf = (claim: Claim, operands: readonly Operand[], id: string, look: Lookup): Probe => {
  const identity = identityOf(claim.identity);
  const [stated, ...inputs] = operands;
  if (!stated) return () => null;
  const { sign } = claim;
  const others = inputs.filter((operand) => operand.figure !== id);
  const isStated = stated.figure === id;
  if (isStated && others.length === inputs.length && !identity.joins) {
    const expected = identity.expected(parts(inputs, look), sign);
    return (value) => expected && agrees(identity, value, expected, sign);
  }
  if (!isStated && others.length === inputs.length - 1) {
    const at = inputs.findIndex((operand) => operand.figure === id);
    const terms = { stated: look(stated.figure).interval, inputs: parts(inputs, look), sign };
    const left = leftToInput(claim.identity, terms, at);
    if (left) return (value) => meets(value, left);
  }
  const at = operands.map((operand) => (operand.figure === id ? null : look(operand.figure).interval));
  return (value) => {
    const [first, ...rest] = at.map((interval) => interval ?? value);
    return first ? holds(identity, { stated: first, inputs: rest, sign }) : null;
  };
};
