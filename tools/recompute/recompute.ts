import type { Claim, Operand } from '../figures/claim.js';
import type { Figure } from '../figures/figure.js';
import { digits } from '../figures/same-print.js';
import { exactly } from '../measure/interval.js';
import type { Terms } from './check.js';
import { carelessInterval, expectedOf, holds } from './check.js';
import { deriveText } from './derivation.js';
import type { Identity } from './identities.js';
import { identityOf } from './identities.js';
import type { Recomputation, Verdict } from './recomputation.js';

type Lookup = (id: string) => Figure;

const termsOf = (
  operands: readonly Operand[],
  sign: -1 | 1,
  look: Lookup,
  read: (figure: Figure) => Terms['stated'],
): Terms | null => {
  const [stated, ...inputs] = operands.map((operand) => read(look(operand.figure)));
  return stated ? { stated, inputs, sign } : null;
};

/** The terms of one reading with the intervals of its printed figures. */
export const printedTerms = (operands: readonly Operand[], sign: -1 | 1, look: Lookup): Terms | null =>
  termsOf(operands, sign, look, (figure) => figure.interval);

interface Outcome {
  readonly operands: readonly Operand[];
  readonly verdict: Verdict;
}

/** A short number such as 12公里 is counted off, not computed: nobody cuts it from 12.9. */
const computed = 3;

/** Whether a reading ties when one of its figures was cut off or rounded twice: what is stated, or a finer one it rests on. */
const tiesLoosely = (identity: Identity, operands: readonly Operand[], claim: Claim, look: Lookup): boolean => {
  if (identity.relation === 'atMost' || identity.id === 'same') return false;
  return operands.some(({ figure: careless }, at) => {
    if (at > 0 && digits(look(careless)) < computed) return false;
    const terms = termsOf(operands, claim.sign, look, (figure) =>
      figure.id === careless ? carelessInterval(figure) : figure.interval,
    );
    return terms !== null && holds(identity, terms) === true;
  });
};

const decide = (claim: Claim, identity: Identity, look: Lookup): Outcome => {
  const readings = [claim.operands, ...claim.alternatives];
  const consistent = readings.find((operands) => {
    const terms = printedTerms(operands, claim.sign, look);
    return terms !== null && holds(identity, terms) === true;
  });
  if (consistent) return { operands: consistent, verdict: 'consistent' };
  const loose = readings.find((operands) => tiesLoosely(identity, operands, claim, look));
  if (loose) return { operands: loose, verdict: claim.certainty === 'firm' ? 'rounding' : 'unverifiable' };
  const terms = printedTerms(claim.operands, claim.sign, look);
  return {
    operands: claim.operands,
    verdict: terms && holds(identity, terms) === false ? 'inconsistent' : 'unverifiable',
  };
};

/** Computes one claim again from its own figures (ROUNDING rules C1–C9). */
export const recompute = (claim: Claim, look: Lookup): Recomputation => {
  const identity = identityOf(claim.identity);
  const unknown = { claim, formula: identity.formula, exact: null, interval: null };
  if (claim.unbound !== null) return { ...unknown, verdict: 'unverifiable', derivation: '', reason: claim.unbound };
  const { operands, verdict } = decide(claim, identity, look);
  const figures = operands.map((operand) => look(operand.figure));
  const [stated, ...inputs] = figures;
  const terms = printedTerms(operands, claim.sign, look);
  if (!stated || !terms) return { ...unknown, verdict: 'unverifiable', derivation: '', reason: 'no figures bound' };
  const exactTerms = {
    stated: exactly(stated.value),
    inputs: inputs.map((figure) => exactly(figure.value)),
    sign: claim.sign,
  };
  const exact = expectedOf(identity, exactTerms)?.low.value ?? null;
  return {
    claim: operands === claim.operands ? claim : { ...claim, operands, alternatives: [] },
    formula: identity.formula,
    verdict,
    exact,
    interval: expectedOf(identity, terms),
    derivation: deriveText(identity, stated, inputs, exact),
    reason: verdict === 'unverifiable' ? 'several readings are possible and none ties' : null,
  };
};
