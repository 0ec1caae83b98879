import type { Passage } from '../document/passages.js';
import type { Figure } from '../figures/figure.js';
import type { Placed, Read } from './statements.js';
import { clauseAround, statementsOf } from './statements.js';

/** A figure of the prose with the words of its clause before it. */
export interface Led extends Placed {
  readonly lead: string;
}

/** The figures of one passage, in order. */
export interface LedPassage {
  readonly passage: Passage;
  readonly leads: readonly Led[];
}

const known = new WeakMap<readonly Figure[], readonly LedPassage[]>();

/** Every passage with figures, each figure with what leads up to it since the last mark or figure. */
export const leadsIn = (report: Read): readonly LedPassage[] => {
  const made = known.get(report.figures);
  if (made) return made;
  const byPassage = new Map<Passage, Led[]>();
  for (const statement of statementsOf(report)) {
    statement.placed.forEach((placed, index) => {
      const previous = statement.placed[index - 1]?.end ?? statement.start;
      const start = Math.max(previous, clauseAround(statement, placed.start).start);
      const led = { ...placed, lead: statement.passage.flow.text.slice(start, placed.start) };
      const own = byPassage.get(statement.passage);
      if (own) own.push(led);
      else byPassage.set(statement.passage, [led]);
    });
  }
  const passages = [...byPassage].map(([passage, leads]) => ({ passage, leads }));
  known.set(report.figures, passages);
  return passages;
};
