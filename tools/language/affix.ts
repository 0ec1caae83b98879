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

type ByCharacter = ReadonlyMap<string | undefined, Words>;

/** Word lists by the character that a text must begin or end with; words without any stand under undefined. */
const indexBy = (characterOf: (word: string) => string | undefined): ((words: Words) => ByCharacter) => {
  const known = new Map<Words, ByCharacter>();
  return (words) => {
    const made = known.get(words);
    if (made) return made;
    const index = new Map<string | undefined, string[]>();
    for (const word of longestFirst(words)) {
      const same = index.get(characterOf(word));
      if (same) same.push(word);
      else index.set(characterOf(word), [word]);
    }
    known.set(words, index);
    return index;
  };
};

const byFirst = indexBy((word) => word[0]);
const byLast = indexBy((word) => word[word.length - 1]);

/** The longest word of the list that `text` ends with, or null. */
export const suffixOf = (text: string, words: Words): string | null => {
  for (const word of byLast(words).get(text[text.length - 1]) ?? []) if (text.endsWith(word)) return word;
  return null;
};

/** The longest word of the list that `text` begins with, or null. */
export const prefixOf = (text: string, words: Words): string | null => {
  for (const word of byFirst(words).get(text[0]) ?? []) if (text.startsWith(word)) return word;
  return null;
};

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
