import { moveBy, movesFrom, movesTo, multipliesFormer } from '../language/move-lexer.js';
import { doubles } from '../language/share-lexer.js';
import type { FactIndex } from './candidates.js';
import { isComparable } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';

/** The two levels right before a figure that its sentence leads from one to the other: 由46项增加到63项. */
const moveBefore = (index: FactIndex, fact: Fact): { readonly from: Fact; readonly to: Fact } | null => {
  const [from, to] = [index.facts[fact.order - 2], index.facts[fact.order - 1]];
  if (!from || !to || from.sentence !== fact.sentence || !isComparable(from.figure, to.figure)) return null;
  return movesFrom(from.reading.mention.lead) && movesTo(to.reading.mention.gap) ? { from, to } : null;
};

const plain: ReadonlySet<string> = new Set(['head', 'delta']);

/** What is told right behind a move from one level to another: by how much (新上线17项), or how many times (翻一番). */
export const moveClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const { gap } = fact.reading.mention;
    const move = moveBefore(index, fact);
    if (!move) return [];
    const operands = [fact.figure, move.to.figure, move.from.figure];
    if (fact.reading.relation === 'leverage' && (doubles(fact.figure.text) || multipliesFormer(gap))) {
      const names = ['ratio', 'effect', 'input'];
      return claimOf({ kind: 'ratio', identity: 'ratio', names, sure: true }, [operands]) ?? [];
    }
    const sign = moveBy(gap);
    if (sign === null || !plain.has(fact.reading.relation) || !isComparable(fact.figure, move.to.figure)) return [];
    const names = ['change', 'current', 'previous'];
    return claimOf({ kind: 'change', identity: 'change', names, sign, sure: false }, [operands]) ?? [];
  });
