import type { Passage } from '../document/passages.js';
import { remembered } from './remembered.js';
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

/** Every passage with figures, each figure with what leads up to it since the last mark or figure. */
export const leadsIn = remembered((report: Read): readonly LedPassage[] => {
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
  return [...byPassage].map(([passage, leads]) => ({ passage, leads }));
});
