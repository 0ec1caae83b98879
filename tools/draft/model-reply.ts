import type { WordedPart } from './words-model.js';
import { modelWords as words } from './words-model.js';

/** What a model wrote for one item, line by line. */
export type ReplyItem = Readonly<Partial<Record<WordedPart, string>>>;

const labels: readonly (readonly [WordedPart, string])[] = [
  ['problem', words.problemLabel],
  ['measure', words.measureLabel],
];

const idMarks: readonly string[] = words.idMarks;

const markup = ['*', '#', '-', '>', '`', ' ', '\u3000'];

const stripped = (line: string): string => {
  let start = 0;
  while (start < line.length && markup.includes(line[start] ?? '')) start += 1;
  return line.slice(start).trim();
};

/** The id in 【p1】, [p1] or p1 alone on its line; null for other lines. */
const idIn = (line: string, ids: readonly string[]): string | null => {
  const bare = [...line]
    .filter((character) => !idMarks.includes(character))
    .join('')
    .trim();
  return ids.find((id) => id === bare) ?? null;
};

const labelled = (line: string): readonly [WordedPart, string] | null => {
  for (const [part, label] of labels)
    for (const colon of words.colons)
      if (line.startsWith(`${label}${colon}`)) return [part, line.slice(label.length + colon.length).trim()];
  return null;
};

/** Takes a reply apart; lines that belong to no item or part are left out. */
export const itemsIn = (reply: string, ids: readonly string[]): ReadonlyMap<string, ReplyItem> => {
  const items = new Map<string, Partial<Record<WordedPart, string>>>();
  let open: Partial<Record<WordedPart, string>> | null = null;
  for (const raw of reply.split('\n')) {
    const line = stripped(raw);
    const id = idIn(line, ids);
    if (id !== null) {
      open = {};
      items.set(id, open);
      continue;
    }
    const found = labelled(line);
    if (open && found) open[found[0]] ??= found[1];
  }
  return items;
};
