import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { metricKey } from './noun.js';

const byWords: readonly (readonly [string, readonly string[]])[] = [
  ['growth', ['增速', '增幅', '增长']],
  ['completion', ['完成', '进度']],
  ['amount', ['总量', '总额', '规模']],
];

/** What a rank ranks: the amount, its growth or its completion, told by its own words or by the figure just before it. */
const measureOf = (fact: Fact, before: Fact | undefined): string | null => {
  const own = byWords.find(([, words]) => words.some((word) => fact.reading.mention.lead.includes(word)));
  if (own) return own[0];
  if (!before || before.sentence !== fact.sentence) return null;
  switch (before.reading.relation) {
    case 'growth':
      return 'growth';
    case 'completion':
    case 'quotient':
      return 'completion';
    case 'head':
      return 'amount';
    default:
      return null;
  }
};

/** Claims that one measure of one thing in one area has one rank (ROUNDING C9). */
export const rankClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const known = new Map<string, Figure>();
  return index.facts.flatMap((fact, at) => {
    const { figure, noun } = fact;
    if (figure.kind !== 'rank' || figure.modifier !== null || figure.scope === null || figure.role === 'previous') return [];
    const measure = measureOf(fact, index.facts[at - 1]);
    const key = metricKey(noun);
    if (measure === null || key.length < 3) return [];
    const name = [key, measure, figure.scope, figure.period ?? ''].join('|');
    const before = known.get(name);
    if (!before) {
      known.set(name, figure);
      return [];
    }
    const claim = claimOf({ kind: 'rank', identity: 'sameRank', names: ['stated', 'before'], sure: true }, [[figure, before]]);
    return claim ? [claim] : [];
  });
};
