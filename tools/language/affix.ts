/** Longest-match tests of word lists at the ends of a string, compiled once per list. */

type Words = readonly string[];

const byLength = new Map<Words, Words>();
const longestFirst = (words: Words): Words => {
  const known = byLength.get(words);
  if (known) return known;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  byLength.set(words, sorted);
  return sorted;
};

/** The longest word of the list that `text` ends with, or null. */
export const suffixOf = (text: string, words: Words): string | null =>
  longestFirst(words).find((word) => text.endsWith(word)) ?? null;

/** The longest word of the list that `text` begins with, or null. */
export const prefixOf = (text: string, words: Words): string | null =>
  longestFirst(words).find((word) => text.startsWith(word)) ?? null;

/** The first word of the list, longest first, that occurs in `text`, or null. */
export const wordIn = (text: string, words: Words): string | null =>
  longestFirst(words).find((word) => text.includes(word)) ?? null;

/** `text` without any words of the list at its end, and the words taken off, outermost first. */
export const stripEnd = (
  text: string,
  words: Words,
  keep: Words = [],
): { readonly core: string; readonly taken: readonly string[] } => {
  let core = text;
  const taken: string[] = [];
  for (;;) {
    const word = suffixOf(core, words);
    const kept = word === null ? null : suffixOf(core, keep);
    if (word === null || (kept !== null && kept.length > word.length)) return { core, taken };
    taken.push(word);
    core = core.slice(0, -word.length);
  }
};

/** `text` without any words of the list at its beginning. */
export const stripStart = (text: string, words: Words): string => {
  let core = text;
  for (;;) {
    const word = prefixOf(core, words);
    if (word === null || word.length === core.length) return core;
    core = core.slice(word.length);
  }
};
