import type { Desk } from '../desk.js';

/** The organizations that a question may mean, and the words of it that name one. */
export interface Meant {
  readonly organizations: readonly string[];
  /** '' where the question names none. */
  readonly words: string;
}

/** 投资促进局 names 望澜市投资促进局; shorter ends of a name are too common. */
const shortest = 4;

const endIn = (name: string, text: string): string => {
  for (let start = 0; name.length - start >= shortest; start += 1)
    if (text.includes(name.slice(start))) return name.slice(start);
  return text.includes(name) ? name : '';
};

/** Those that the question names, else those of the open reports, else all. */
export const organizationsMeant = (text: string, held: readonly string[], { files }: Desk): Meant => {
  const ends = held.filter((name) => name !== '').map((name) => ({ name, end: endIn(name, text) }));
  const words = ends.reduce((best, { end }) => (end.length > best.length ? end : best), '');
  if (words !== '') return { organizations: ends.filter(({ end }) => end === words).map(({ name }) => name), words };
  const open = files.map(({ stored }) => stored.report.organization);
  const own = held.filter((name) => open.includes(name));
  return { organizations: own.length > 0 ? own : held, words };
};
