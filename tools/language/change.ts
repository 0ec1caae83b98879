import { stripStart, suffixOf } from './affix.js';
import * as lexicon from './lexicon.js';
import { ties } from './lexicon-ties.js';

const rateNouns: readonly string[] = [...lexicon.growthNouns, ...lexicon.declineNouns];

/** A phrase of growth or decline. */
export interface Change {
  readonly direction: -1 | 1;
  /** What stands before the word of change: its subject. */
  readonly before: string;
}

/** Whether nothing but a span of time or a measure of the change stands before its word: 一年精简, 当年净减. */
export const namesNoSubject = (before: string): boolean => stripStart(`${before}\0`, ties.spans) === '\0';

/** Direction of a phrase that ends in a word of growth or decline, with what stands before it; null where it does not. */
export const changeOf = (core: string): Change | null => {
  const noun = suffixOf(core, lexicon.growthNouns);
  if (noun) return { direction: 1, before: core.slice(0, -noun.length) };
  const decline = suffixOf(core, lexicon.declineNouns);
  if (decline) return { direction: -1, before: core.slice(0, -decline.length) };
  const down = suffixOf(core, lexicon.growthDown);
  const up = suffixOf(core, lexicon.growthUp);
  if (down && down.length >= (up?.length ?? 0)) return { direction: -1, before: core.slice(0, -down.length) };
  return up ? { direction: 1, before: core.slice(0, -up.length) } : null;
};

/** What stands before 提高到, 降至 and the like, '' included; null where a phrase names no level reached (提高到了 does not). */
export const levelReached = (core: string, taken: readonly string[]): string | null => {
  if (suffixOf(core, lexicon.reaches) === null || taken.includes('了')) return null;
  // 降幅为: the rate itself, not a level that was reached.
  if (suffixOf(core.slice(0, -1), rateNouns) !== null) return null;
  return changeOf(core.slice(0, -1))?.before ?? null;
};

/** The direction of a percentage that its own words behind it make a growth (两成的增幅); null where they do not. */
export const changeBehind = (tail: string): -1 | 1 | null => {
  if (!tail.startsWith('的')) return null;
  const opens = (words: readonly string[]): boolean => words.some((word) => tail.startsWith(word, 1));
  if (opens(lexicon.declineNouns)) return -1;
  return opens(lexicon.growthNouns) ? 1 : null;
};

/** Whether a phrase ends in a word of falling short. */
export const fallsShort = (core: string): boolean => suffixOf(core, lexicon.fallingShort) !== null;
