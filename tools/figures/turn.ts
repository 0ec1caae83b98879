import { betters } from '../language/change-cues.js';
import { compare } from '../measure/rational.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

/** Whether a change is told as one for the better (改善, 提速) and not as a rise or a fall. */
export const isBettering = (fact: Fact): boolean => betters(fact.reading.mention.lead);

/**
 * The sign of a change: what its word says. A change for the better goes the way of the printed levels, for it is a fall
 * of what should be small (时限由15天缩短到9天，提速四成); `readings` hold the change, its level and the level before.
 */
export const turnOf = (fact: Fact, readings: readonly (readonly Figure[])[]): -1 | 1 => {
  const [, level, base] = readings[0] ?? [];
  if (isBettering(fact) && level && base) return compare(level.value, base.value) < 0 ? -1 : 1;
  return fact.reading.direction === -1 ? -1 : 1;
};
