import { closesParts, opensParts } from '../language/lead-lexer.js';
import type { ListOpener } from '../language/list-cues.js';
import {
  afterComma,
  afterSemicolon,
  isCarriedForward,
  isFarWhole,
  listOpener,
  tellsResult,
} from '../language/list-cues.js';
import type { Fact } from './fact.js';
import { canAddTo, isEffect, isPlain } from './plain.js';

/** What the words before a fact say of a list that begins with it; null where no list begins. */
export const openerOf = (fact: Fact, previous: Fact | undefined): ListOpener | null => {
  const { gap, depth } = fact.reading.mention;
  const same = previous?.sentence === fact.sentence;
  return listOpener(gap, same, previous !== undefined && depth > previous.reading.mention.depth);
};

const isNearWhole = (candidate: Fact, part: Fact): boolean =>
  isPlain(candidate) &&
  canAddTo(part, candidate) &&
  candidate.figure.role !== 'previous' &&
  !(candidate.figure.role === 'target' && part.figure.role !== 'target') &&
  !isEffect(candidate);

const changes: ReadonlySet<string> = new Set(['delta', 'gap']);

/** 追加120万元，其中人员经费80万元: the change right before a list, which its parts make up; null where none stands there. */
export const changeBefore = (before: Fact | undefined, part: Fact): Fact | null =>
  before?.sentence === part.sentence &&
  changes.has(before.reading.relation) &&
  before.figure.kind !== 'percent' &&
  before.figure.unit === part.figure.unit
    ? before
    : null;

/** Facts that a list may be the parts of: nearest before it in its sentence, else those of the sentence before. */
export const wholesFor = (facts: readonly Fact[], at: number, part: Fact): readonly Fact[] => {
  const before = facts
    .slice(Math.max(0, at - 10), at)
    .filter(
      (fact) =>
        fact.figure.block === part.figure.block && part.sentence - fact.sentence <= 1 && isNearWhole(fact, part),
    );
  const isLeft = (fact: Fact): boolean => fact.reading.relation === 'difference';
  const nearest = before.filter((fact) => fact.sentence === part.sentence).reverse();
  const own = [...nearest.filter((fact) => !isLeft(fact)), ...nearest.filter(isLeft)];
  return [...own, ...before.filter((fact) => fact.sentence !== part.sentence)];
};

/** Wholes of a list whose sentence names none: earlier amounts of the block, and 项目支出 or 基本支出 anywhere. */
export const farWholes = (facts: readonly Fact[], at: number, part: Fact): readonly Fact[] =>
  facts
    .filter(
      (fact, index) =>
        index !== at &&
        fact.figure.unit === part.figure.unit &&
        (fact.figure.block === part.figure.block ? fact.sentence < part.sentence : isFarWhole(fact.noun)),
    )
    .filter((fact) => isNearWhole(fact, part))
    .slice(-8);

const fits = (part: Fact, first: Fact, whole: Fact): boolean => {
  if (!isPlain(part) || isEffect(part) || !canAddTo(part, whole)) return false;
  if (part.figure.role === 'previous' && whole.figure.role !== 'previous') return false;
  if ((part.figure.role === 'target') !== (first.figure.role === 'target')) return false;
  const carried = isCarriedForward(part.reading.mention.lead);
  return (
    part.reading.relation !== 'difference' ||
    carried ||
    whole.reading.relation === 'difference' ||
    first.reading.relation === 'difference'
  );
};

/** The facts that continue a list, to the end of its sentence, bracket, or a further list. */
export const partsFrom = (facts: readonly Fact[], at: number, whole: Fact): readonly Fact[] => {
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
    if (opener === 'ofWhich' || (opener !== null && afterSemicolon(next.reading.mention.gap))) break;
    if (parts.length >= 2 && !loosely && afterComma(next.reading.mention.gap)) break;
    if (!fits(next, first, whole) || tellsResult(next.reading.mention.gap)) continue;
    if (parts.length === 1) loosely = afterComma(next.reading.mention.gap);
    parts.push(next);
  }
  return parts;
};

/** Facts without the lists of what one of them consists of (当年拨款90万元，其中甲50万元、乙40万元；结转10万元). */
export const withoutSublists = (facts: readonly Fact[]): readonly Fact[] => {
  const kept: Fact[] = [];
  let [inList, sentence] = [false, -1];
  for (const fact of facts) {
    const { gap } = fact.reading.mention;
    if (fact.sentence !== sentence || closesParts(gap)) inList = false;
    if (fact.sentence === sentence && kept.length > 0 && opensParts(gap)) inList = true;
    sentence = fact.sentence;
    if (!inList) kept.push(fact);
  }
  return kept;
};
