import { holdsRank, rankedBy, rankedThing } from '../language/change-cues.js';
import type { FactIndex } from './candidates.js';
import { sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { isEarlier } from './inheritance.js';
import { likeness } from './noun.js';

/** What a rank ranks: the level of a thing, its growth or its completion. */
type Measure = 'level' | 'growth' | 'completion';

/** A rank with what it ranks of what and where. */
interface Ranked {
  readonly figure: Figure;
  readonly thing: string;
  readonly measure: Measure;
  readonly sentence: number;
}

const measures: Readonly<Partial<Record<Fact['reading']['relation'], Measure>>> = {
  growth: 'growth',
  completion: 'completion',
  quotient: 'completion',
};

/** What a rank ranks, told by its own words or, where they name nothing, by the figure just before it. */
const measureOf = (fact: Fact, before: Fact | undefined, isNamed: boolean): Measure => {
  const own = rankedBy(fact.reading.mention.lead);
  if (own) return own === 'amount' ? 'level' : own;
  return (!isNamed && before?.sentence === fact.sentence && measures[before.reading.relation]) || 'level';
};

/** The name that the words right before a rank give, over a count of places: 信息采用得分在18个省辖市中列第4位. */
const ownThing = (fact: Fact, before: Fact | undefined): string => {
  const thing = rankedThing(fact.reading.noun);
  if (thing !== '' || before?.sentence !== fact.sentence || before.figure.kind !== 'count') return thing;
  const isPlaceCount = fact.reading.noun !== '' && fact.reading.mention.gap === fact.reading.mention.lead;
  return isPlaceCount ? rankedThing(before.reading.noun) : '';
};

/** The nearest thing told before a rank that names none itself. */
const toldThing = (index: FactIndex, fact: Fact): string => {
  const sentence = sentenceOf(index, fact);
  const told = sentence.findLast(
    (other) =>
      other.order < fact.order &&
      isHead(other) &&
      !other.reading.isBase &&
      other.figure.role !== 'previous' &&
      rankedThing(other.reading.noun) !== '' &&
      !isSplit(sentence, other, fact),
  );
  return told ? rankedThing(told.reading.noun) : '';
};

const inProse = (index: FactIndex): readonly Ranked[] =>
  index.facts.flatMap((fact, at) => {
    const { figure, sentence } = fact;
    if (figure.kind !== 'rank' || figure.modifier !== null || figure.role === 'previous') return [];
    if (isEarlier(fact.reading.mention)) return [];
    const before = index.facts[at - 1];
    const own = ownThing(fact, before);
    const thing = own !== '' ? own : toldThing(index, fact);
    return [{ figure, thing, measure: measureOf(fact, before, own !== ''), sentence }];
  });

const inTables = (index: FactIndex): readonly Ranked[] =>
  index.rows.flatMap((row) => {
    const figure = row.figures.get('actual');
    if (figure?.kind !== 'rank' || figure.modifier !== null) return [];
    const own = rankedBy(row.label);
    const measure = own === null || own === 'amount' ? 'level' : own;
    return [{ figure, thing: rankedThing(row.label), measure, sentence: -1 }];
  });

/** Names so short that many things bear them. */
const shortest = 3;

const isOfOne = (a: Ranked, b: Ranked): boolean => {
  const isNamed = Math.min(a.thing.length, b.thing.length) >= shortest && likeness(a.thing, b.thing) >= 2;
  const isTime = (a.figure.period ?? '').slice(0, 4) === (b.figure.period ?? '').slice(0, 4);
  const isPlace = a.figure.scope === b.figure.scope || a.figure.scope === null || b.figure.scope === null;
  return isNamed && isTime && isPlace && a.measure === b.measure && (a.sentence === -1 || a.sentence !== b.sentence);
};

/** How many ranks before are looked at. */
const reach = 60;

const sameRank = (stated: Figure, before: Figure): readonly ClaimDraft[] => {
  const claim = claimOf({ kind: 'rank', identity: 'sameRank', names: ['stated', 'before'], sure: true }, [
    [stated, before],
  ]);
  return claim ? [claim] : [];
};

/** "列第6位，与上年（第6位）持平": the two ranks of the clause are one. */
const held = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const { mention } = fact.reading;
    if (fact.figure.kind !== 'rank' || !isEarlier(mention) || !holdsRank(mention.tail)) return [];
    const sentence = sentenceOf(index, fact);
    const stated = sentence.find((other) => other.order === fact.order - 1 && other.figure.kind === 'rank');
    return stated && !isSplit(sentence, stated, fact) ? sameRank(fact.figure, stated.figure) : [];
  });

/** Claims that one measure of one thing in one area has one rank (ROUNDING C9). */
export const rankClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const all = [...inProse(index), ...inTables(index)].sort((a, b) => a.figure.start - b.figure.start);
  const again = all.flatMap((later, at) => {
    const before = all.slice(Math.max(0, at - reach), at).find((earlier) => isOfOne(earlier, later));
    return before ? sameRank(later.figure, before.figure) : [];
  });
  return [...again, ...held(index)];
};
