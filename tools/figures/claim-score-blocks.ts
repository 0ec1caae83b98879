import { pointsToItems } from '../language/list-cues.js';
import { mayHaveParts } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Item } from './claim-score-items.js';
import { isScore, itemsOf, tiesTo } from './claim-score-items.js';

const mostItems = 9;

/** The first score of each block behind a block, as long as each has one. */
const itemsBelow = (index: FactIndex, block: number): readonly Item[] => {
  const found: Item[] = [];
  for (let at = block + 1; at <= block + mostItems; at += 1) {
    const [first] = itemsOf((index.byBlock.get(at) ?? []).filter(isScore));
    if (!first) break;
    found.push(first);
  }
  return found;
};

/** Totals whose parts are told in the paragraphs below (得分94.6分，其中：), one in each; maxima that make up 100 say that all are. */
export const scoreBlockClaims = (index: FactIndex): readonly ClaimDraft[] =>
  [...index.byBlock].flatMap(([block, facts]) => {
    const total = itemsOf(facts.filter(isScore)).at(-1)?.score;
    if (!total) return [];
    const { lead, tail } = total.reading.mention;
    if (facts.at(-1) !== total || !pointsToItems(tail) || !mayHaveParts(lead)) return [];
    const items = itemsBelow(index, block);
    if (items.length < 2) return [];
    const maxima = items.flatMap(({ maximum }) => maximum?.figure ?? []);
    const isWhole = maxima.length === items.length && tiesTo(maxima, null);
    const claim = claimOf(
      { kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: isWhole ? false : 'guess' },
      [[total.figure, ...items.map(({ score }) => score.figure)]],
    );
    return claim ? [claim] : [];
  });
