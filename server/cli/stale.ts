import type { Dismissal } from '../../tools/rules/suppression.js';
import type { FindGuidance } from '../guidance.js';
import { dismissalKey } from './audit-part.js';

/** Keeps account of the dismissals that hold for the files of a call, and of those that set something aside. */
export interface DismissalLedger {
  /** Enters a file with the keys of the dismissals that it used. */
  readonly enter: (path: string, used: readonly string[]) => Promise<void>;
  /** The dismissals that no file used, in the order in which they were met. */
  readonly stale: () => readonly Dismissal[];
}

export const dismissalLedger = (guidanceOf: FindGuidance): DismissalLedger => {
  const met = new Set<Dismissal>();
  const spent = new Set<Dismissal>();
  return {
    enter: async (path, used) => {
      const { dismissals } = await guidanceOf(path);
      for (const each of dismissals) met.add(each);
      if (used.length === 0) return;
      const byKey = new Map(dismissals.map((each) => [dismissalKey(each), each]));
      for (const key of used) {
        const each = byKey.get(key);
        if (each) spent.add(each);
      }
    },
    stale: () => [...met].filter((each) => !spent.has(each)),
  };
};
