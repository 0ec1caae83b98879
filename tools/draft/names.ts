import { likeness } from '../figures/noun.js';

/** The names that the reports use for measured things, with what was once worked out about them. */
export interface Names {
  readonly all: readonly string[];
  /** How surely a name of a draft means one of them (see `likeness`). */
  readonly best: (name: string) => number;
}

const most = 5_000;

/** A book of names; answers are kept, since a draft says the same names again and again. */
export const namesOf = (all: readonly string[]): Names => {
  const known = new Map<string, number>();
  const best = (name: string): number => {
    const made = known.get(name);
    if (made !== undefined) return made;
    let found = 0;
    for (const each of all) found = Math.max(found, likeness(name, each));
    if (known.size > most) known.clear();
    known.set(name, found);
    return found;
  };
  return { all, best };
};
