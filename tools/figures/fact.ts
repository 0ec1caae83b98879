import type { Figure } from './figure.js';
import type { Reading } from './reading.js';

/** A figure of the prose together with what its words said, for the binding of claims. */
export interface Fact {
  readonly figure: Figure;
  readonly reading: Reading;
  /** The metric's name after inheritance from the subject of the sentence. */
  readonly noun: string;
  /** The fact that this one speaks of (the amount behind a rate), as the words have it; null where none precedes. */
  readonly topic: Fact | null;
  /** What the nearest heading above names, '' where it names nothing of its own. */
  readonly heading: string;
  readonly sentence: number;
  /** Which item of which list of bare values it is (分别为 1、2、3); null where it stands alone. */
  readonly item: { readonly list: number; readonly index: number } | null;
  /** Position in the list of all facts. */
  readonly order: number;
}

/** A fact that stands for itself rather than for a relation between others. */
export const isHead = (fact: Fact): boolean =>
  ['head', 'total', 'perUnit', 'difference', 'score'].includes(fact.reading.relation) ||
  (fact.reading.relation === 'rate' && fact.figure.kind === 'percent');
