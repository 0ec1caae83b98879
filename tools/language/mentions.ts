/** A word of a list found in a text; offsets into that text. */
export interface Mention {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

type Index = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly string[], Index>();

const indexOf = (words: readonly string[]): Index => {
  const made = known.get(words);
  if (made) return made;
  const index = new Map<string, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const first = word[0] ?? '';
    const same = index.get(first);
    if (same) same.push(word);
    else index.set(first, [word]);
  }
  known.set(words, index);
  return index;
};

/** The longest word of the list that begins at `start`, or null. */
export const mentionAt = (text: string, words: readonly string[], start: number): Mention | null => {
  const word = indexOf(words)
    .get(text[start] ?? '')
    ?.find((each) => text.startsWith(each, start));
  return word === undefined ? null : { word, start, end: start + word.length };
};

/** The longest word of the list that ends at `end`, or null. */
export const mentionBefore = (text: string, words: readonly string[], end: number): Mention | null => {
  const word = words.reduce((best, each) => (each.length > best.length && text.endsWith(each, end) ? each : best), '');
  return word === '' ? null : { word, start: end - word.length, end };
};

/** Every word of the list in `text`, leftmost and longest first, not overlapping. */
export const mentionsIn = (
  text: string,
  words: readonly string[],
  start = 0,
  end = text.length,
): readonly Mention[] => {
  const found: Mention[] = [];
  for (let position = start; position < end; position += 1) {
    const mention = mentionAt(text, words, position);
    if (mention && mention.end <= end) {
      found.push(mention);
      position = mention.end - 1;
    }
  }
  return found;
};

/** Whether `text` holds a word of the list. */
export const says = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
