import { wordIn } from '../language/affix.js';
import * as lexicon from '../language/lexicon.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { totalClaims } from './claim-totals.js';
import type { Fact } from './fact.js';
import { canAddTo, isEffect, isPlain } from './plain.js';

type Opener = '其中' | 'all' | 'some' | 'bracket' | 'colon';

const exhaustive = ['分别为', '分别是', '分为', '具体为', '具体是', '分解为', '分别'] as const;
const listing = ['包括', '包含', '主要包括', '资金来源', '具体包括', '含', '按来源', '涉及', '主要用于', '由'] as const;

/** What the words before a fact say of a list that begins with it; null where no list begins. */
const openerOf = (fact: Fact, previous: Fact | undefined): Opener | null => {
  const { gap, depth } = fact.reading.mention;
  if (gap.includes('其中')) return '其中';
  if (wordIn(gap, exhaustive)) return 'all';
  if (previous?.sentence === fact.sentence && depth > previous.reading.mention.depth && gap.startsWith('（')) return 'bracket';
  if (wordIn(gap, listing)) return 'some';
  return previous?.sentence === fact.sentence && gap.startsWith('：') ? 'colon' : null;
};

const isPartition = (names: readonly string[]): boolean =>
  lexicon.partitions.some((set) => set.length === names.length && set.every((word) => names.some((name) => name.includes(word))));

const isRest = (name: string): boolean => ['其他', '其它', '其余', '剩余'].some((word) => name.slice(0, 4).includes(word));

/** Whether the text itself says that the parts are all of them. */
const isComplete = (opener: Opener, parts: readonly Fact[]): boolean => {
  const { tail } = parts.at(-1)?.reading.mention ?? { tail: '' };
  if (tail.startsWith('等') || tail.startsWith('左右')) return false;
  const names = parts.map((fact) => fact.reading.noun || fact.noun);
  const composed = tail.includes('组成') || tail.includes('构成');
  return opener === 'all' || composed || isRest(names.at(-1) ?? '') || isPartition(names);
};

const isNearWhole = (candidate: Fact, part: Fact): boolean =>
  isPlain(candidate) && canAddTo(part, candidate) && candidate.figure.role !== 'previous' && !(candidate.figure.role === 'target' && part.figure.role !== 'target') && !isEffect(candidate);

/** Facts that a list may be the parts of: nearest before it in its sentence, else those of the sentence before. */
const wholesFor = (facts: readonly Fact[], at: number, part: Fact): readonly Fact[] => {
  const before = facts.slice(Math.max(0, at - 10), at).filter((fact) => fact.figure.block === part.figure.block && part.sentence - fact.sentence <= 1 && isNearWhole(fact, part));
  const isLeft = (fact: Fact): boolean => fact.reading.relation === 'difference';
  const nearest = before.filter((fact) => fact.sentence === part.sentence).reverse();
  const own = [...nearest.filter((fact) => !isLeft(fact)), ...nearest.filter(isLeft)];
  return [...own, ...before.filter((fact) => fact.sentence !== part.sentence)];
};

/** Wholes of a list whose sentence names none: earlier amounts of the block, and 项目支出 or 基本支出 anywhere. */
const farWholes = (facts: readonly Fact[], at: number, part: Fact): readonly Fact[] =>
  facts
    .filter((fact, index) => index !== at && fact.figure.unit === part.figure.unit && (fact.figure.block === part.figure.block ? fact.sentence < part.sentence : ['项目支出', '基本支出', '支出合计'].some((name) => fact.noun.endsWith(name))))
    .filter((fact) => isNearWhole(fact, part))
    .slice(-8);

const fits = (part: Fact, first: Fact, whole: Fact): boolean => {
  if (!isPlain(part) || isEffect(part) || !canAddTo(part, whole)) return false;
  if (part.figure.role === 'previous' && whole.figure.role !== 'previous') return false;
  if ((part.figure.role === 'target') !== (first.figure.role === 'target')) return false;
  const carried = ['结转', '结余'].some((word) => part.reading.mention.lead.includes(word)) && ['年初', '上年', '期初'].some((word) => part.reading.mention.lead.includes(word));
  return part.reading.relation !== 'difference' || carried || whole.reading.relation === 'difference' || first.reading.relation === 'difference';
};

/** The facts that continue a list, to the end of its sentence, bracket, or a further list. */
const partsFrom = (facts: readonly Fact[], at: number, whole: Fact): readonly Fact[] => {
  const first = facts[at];
  if (!first) return [];
  const { depth } = first.reading.mention;
  const parts = [first];
  let loosely = true;
  for (let index = at + 1; index < facts.length; index += 1) {
    const next = facts[index];
    if (!next || next.sentence !== first.sentence || next.reading.mention.depth < depth) break;
    if (next.reading.relation === 'total' && next.reading.mention.depth === depth) break;
    const opener = openerOf(next, facts[index - 1]);
    if (next.reading.mention.depth > depth || opener === 'bracket') continue;
    if (opener === '其中' || (opener !== null && next.reading.mention.gap.includes('；'))) break;
    if (parts.length >= 2 && !loosely && ['，', '；'].some((mark) => next.reading.mention.gap.includes(mark))) break;
    if (!fits(next, first, whole)) continue;
    if (parts.length === 1) loosely = next.reading.mention.gap.includes('，') || next.reading.mention.gap.includes('；');
    parts.push(next);
  }
  return parts;
};

const wholeIsNamed = (gap: string): boolean => ['各', '中，', '看'].some((word) => gap.includes(word));

const certaintyOf = (opener: Opener, whole: Fact, parts: readonly Fact[]): boolean | 'guess' => {
  const first = parts[0];
  if (!first) return 'guess';
  const inSentence = whole.sentence === first.sentence;
  const alike = parts.every((part) => part.figure.unit === whole.figure.unit);
  if (!alike || (opener === 'all' && wholeIsNamed(first.reading.mention.gap))) return 'guess';
  if (isComplete(opener, parts)) return inSentence || opener === '其中' ? true : 'guess';
  if (opener === '其中') return false;
  return inSentence && (opener === 'colon' || opener === 'bracket') ? false : 'guess';
};

const claimFor = (facts: readonly Fact[], at: number, opener: Opener): ClaimDraft | null => {
  const first = facts[at];
  const near = first ? wholesFor(facts, at, first) : [];
  const wholes = first && opener === 'all' ? [...near, ...farWholes(facts, at, first).filter((fact) => !near.includes(fact))] : near;
  const whole = wholes[0];
  if (!first || !whole) return null;
  const parts = partsFrom(facts, at, whole);
  const figures = parts.map((part) => part.figure);
  if (figures.length === 1) {
    return opener === '其中' && first.figure.unit === whole.figure.unit ? claimOf({ kind: 'sum', identity: 'partAtMost', names: ['whole', 'part'], sure: false }, [[whole.figure, first.figure]]) : null;
  }
  const shorter = Array.from({ length: Math.max(0, figures.length - 2) }, (_, cut) => figures.slice(0, figures.length - 1 - cut));
  const complete = isComplete(opener, parts);
  const readings = [...wholes.map((each) => [each.figure, ...figures]), ...shorter.map((part) => [whole.figure, ...part])];
  return claimOf({ kind: 'sum', identity: complete ? 'sumOfAll' : 'sumOfListed', names: ['whole', 'part'], sure: certaintyOf(opener, whole, parts) }, readings);
};

/** Claims that parts add up to their whole: lists that a word opens, and totals that close one. */
export const sumClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const facts = index.facts.filter((fact) => isPlain(fact) && fact.figure.kind !== 'score');
  const opened = facts.flatMap((fact, at) => {
    const opener = openerOf(fact, facts[at - 1]);
    const claim = opener === null ? null : claimFor(facts, at, opener);
    return claim ? [claim] : [];
  });
  return [...opened, ...totalClaims(index, facts)];
};
