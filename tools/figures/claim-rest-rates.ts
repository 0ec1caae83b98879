import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { markdownReadings } from './claim-markdowns.js';
import { deniedPart, wholeFits } from './claim-rate-parts.js';
import type { Operands } from './claim-readings.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';

const restRate = (readings: readonly Operands[]): ClaimDraft | null =>
  claimOf({ kind: 'share', identity: 'restRate', names: ['rate', 'part', 'whole'], sure: false }, readings);

const distances: ReadonlySet<string> = new Set(['difference', 'gap', 'delta']);

/** A rate of what was saved (节约率, 核减率) where the amount saved is not printed. */
export const savedRateClaim = (index: FactIndex, rate: Fact): ClaimDraft | null =>
  sentenceOf(index, rate).some((fact) => distances.has(fact.reading.relation) && fact.figure.kind === 'amount')
    ? null
    : restRate(markdownReadings(index, rate));

/** A rate of what is so (合格率) where only what is not so is counted (不合格47批次). */
export const deniedRateClaim = (index: FactIndex, rate: Fact, noun: string): ClaimDraft | null => {
  const part = deniedPart(index, rate, noun);
  const sentence = sentenceOf(index, rate);
  const whole =
    part &&
    sentence.findLast((fact) => fact.order < part.order && wholeFits(fact, part) && !isSplit(sentence, fact, part));
  return part && whole ? restRate([[rate.figure, part.figure, whole.figure]]) : null;
};
