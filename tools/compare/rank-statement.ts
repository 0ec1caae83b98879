import type { Fact } from '../figures/fact.js';
import { rankedBy } from '../language/change-cues.js';
import { saysLastYear } from '../language/comparison-lexer.js';
import { rankMoveOf } from '../language/yearly.js';
import type { Statement } from './statement.js';
import { stated } from './statement.js';
import { keyOf } from './value-statement.js';
import type { Ranked } from './year-fact.js';

const rankedAfter: Readonly<Record<string, Ranked>> = {
  growth: 'growth',
  completion: 'completion',
  quotient: 'completion',
  head: 'amount',
};

/** What a rank ranks: told by its own words, or by the figure just before it. */
const rankedOf = (fact: Fact, before: Fact | undefined): Ranked | null =>
  rankedBy(fact.reading.mention.lead) ??
  (before && before.sentence === fact.sentence ? (rankedAfter[before.reading.relation] ?? null) : null);

/** A rank of this year, or last year's by its words (比上年（第7位）前移); the measure and the area are those of the rank before it. */
export const rankStatement = (
  fact: Fact,
  before: Fact | undefined,
  value: Statement | null,
  current: Statement | null,
  year: number,
): Statement | null => {
  const { figure, reading, noun } = fact;
  if (figure.modifier !== null) return null;
  if (saysLastYear(reading.mention.gap)) return current && { ...current, figure, says: 'previousRank', year: year - 1 };
  if (figure.scope === null || figure.role === 'previous') return null;
  const ranked = rankedOf(fact, before);
  const key = value?.key ?? keyOf(noun, figure.role);
  if (ranked === null || key === null) return null;
  return stated(
    { figure, says: 'rank', year, metric: value?.metric ?? noun, key, unit: value?.unit ?? null },
    { ranked, among: figure.scope, area: value?.area ?? null, whole: value?.whole ?? null },
  );
};

/** Places won or lost since last year, of the rank before it. */
export const rankMoveStatement = (fact: Fact, rank: Statement, isOpen: boolean): Statement | null => {
  const { gap } = fact.reading.mention;
  const direction = rankMoveOf(gap);
  if (direction === 0 || fact.figure.value.d !== 1n || !(isOpen || saysLastYear(gap))) return null;
  return { ...rank, figure: fact.figure, says: 'rankMove', move: fact.figure.value.n * BigInt(direction) };
};
