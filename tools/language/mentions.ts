/** A word of a list found in a text; offsets into that text. */
export interface Mention {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words by their first character, with a bit for each first character: most positions are passed over by the bit alone. */
interface Index {
  readonly bits: Uint8Array;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
}

const known = new WeakMap<readonly string[], Index>();

const indexOf = (words: readonly string[]): Index => {
  const made = known.get(words);
  if (made) return made;
  const byFirst = new Map<number, string[]>();
  const bits = new Uint8Array(8192);
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
    bits[first >> 3] = (bits[first >> 3] ?? 0) | (1 << (first & 7));
  }
  const index = { bits, byFirst };
  known.set(words, index);
  return index;
};

const begins = ({ bits }: Index, code: number): boolean => (((bits[code >> 3] ?? 0) >> (code & 7)) & 1) === 1;

const wordAt = (text: string, { byFirst }: Index, start: number): Mention | null => {
  for (const word of byFirst.get(text.charCodeAt(start)) ?? [])
    if (text.startsWith(word, start)) return { word, start, end: start + word.length };
  return null;
};

/** The longest word of the list that begins at `start`, or null. */
export const mentionAt = (text: string, words: readonly string[], start: number): Mention | null => {
  const index = indexOf(words);
  return start < text.length && begins(index, text.charCodeAt(start)) ? wordAt(text, index, start) : null;
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
  const index = indexOf(words);
  const found: Mention[] = [];
  for (let position = start; position < end; position += 1) {
    if (!begins(index, text.charCodeAt(position))) continue;
    const mention = wordAt(text, index, position);
    if (mention && mention.end <= end) {
      found.push(mention);
      position = mention.end - 1;
    }
  }
  return found;
};

/** Whether `text` holds a word of the list. */
export const says = (text: string, words: readonly string[]): boolean => {
  const index = indexOf(words);
  for (let position = 0; position < text.length; position += 1)
    if (begins(index, text.charCodeAt(position)) && wordAt(text, index, position)) return true;
  return false;
};
