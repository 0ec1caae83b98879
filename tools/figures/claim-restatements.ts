import { structuralNames } from '../language/lexicon.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Figure } from './figure.js';
import { metricKey } from './noun.js';

const roleClass: Readonly<Record<Figure['role'], string | null>> = {
  target: 'target',
  actual: 'actual',
  outturn: 'actual',
  budget: 'budget',
  previous: 'previous',
  rate: 'rate',
  growth: 'growth',
  share: 'share',
  total: 'actual',
  part: 'actual',
  rank: null,
  score: null,
  maxScore: null,
  other: null,
};

interface Stated {
  readonly figure: Figure;
  readonly key: string;
  readonly measure: string;
}

const groupKey = ({ figure, key, measure }: Stated): string =>
  [key, measure, figure.period?.slice(0, 7) ?? '', figure.unit].join('|');

const isSpecific = (noun: string, key: string): boolean =>
  key.length >= 3 && !structuralNames.has(noun) && !structuralNames.has(key);

/** What a rank ranks: the amount, its growth or its completion, told by the figure just before it or by its own words. */
const rankMeasure = (index: FactIndex, at: number): string => {
  const fact = index.facts[at];
  if (!fact) return '';
  const words = fact.reading.mention.lead;
  if (/增速|增幅|增长/.test(words)) return 'growth';
  if (/完成|进度/.test(words)) return 'completion';
  if (/总量|总额|规模/.test(words)) return 'amount';
  const before = index.facts[at - 1];
  if (!before || before.sentence !== fact.sentence) return '';
  return before.reading.relation === 'growth'
    ? 'growth'
    : before.reading.relation === 'completion' || before.reading.relation === 'quotient'
      ? 'completion'
      : before.reading.relation === 'head'
        ? 'amount'
        : '';
};

const stated = (index: FactIndex): readonly Stated[] => {
  const found: Stated[] = [];
  index.facts.forEach((fact, at) => {
    const { figure, reading, noun } = fact;
    const key = metricKey(noun);
    if (!isSpecific(noun, key) || figure.modifier === 'atLeast' || figure.modifier === 'atMost') return;
    if (figure.kind === 'rank') {
      const measure = rankMeasure(index, at);
      if (measure !== '' && figure.scope !== null && reading.mention.quantity.modifier === null)
        found.push({ figure, key, measure: `rank ${measure} ${figure.scope}` });
      return;
    }
    const measure = roleClass[figure.role];
    const plain = ['head', 'completion', 'execution', 'growth', 'rate', 'share', 'perUnit'].includes(reading.relation);
    if (measure && plain)
      found.push({
        figure,
        key,
        measure: reading.relation === 'head' ? measure : `${reading.relation} ${reading.direction}`,
      });
  });
  for (const figure of index.tableFigures) {
    const noun = figure.metric ?? '';
    const measure = roleClass[figure.role];
    const key = metricKey(noun);
    if (measure && isSpecific(noun, key))
      found.push({
        figure,
        key,
        measure:
          figure.role === 'rate' || figure.role === 'growth' || figure.role === 'share'
            ? `table ${figure.role}`
            : measure,
      });
  }
  return found;
};

/** Claims that a fact stated twice is the same: metric, measure, period and unit agree. */
export const restatementClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const groups = new Map<string, Figure[]>();
  for (const each of stated(index)) {
    const key = groupKey(each);
    const group = groups.get(key);
    if (group) group.push(each.figure);
    else groups.set(key, [each.figure]);
  }
  const claims: ClaimDraft[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first) continue;
    for (const other of others) {
      const isRank = other.kind === 'rank';
      const claim = claimOf(
        { kind: isRank ? 'rank' : 'restatement', identity: 'same', names: ['stated', 'before'], sure: isRank },
        [[other, first]],
      );
      if (claim && other.start !== first.start) claims.push(claim);
    }
  }
  return claims;
};
