import { hasBreak } from '../language/list-cues.js';
import { meets, sum } from '../measure/interval.js';
import type { FactIndex } from './candidates.js';
import { anywhere, earlierInBlock, isComparable, nearby, sentenceOf } from './candidates.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import { spokenWith } from './outer-facts.js';

/** Heads that the rate may speak of: the subject of its sentence first, then other heads before it, nearest first. */
export const subjectsOf = (index: FactIndex, rate: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, rate);
  const spoken = new Set(spokenWith(sentence, rate));
  const said = sentence.filter(
    (fact) =>
      fact.order < rate.order &&
      isHead(fact) &&
      fact.figure.role !== 'target' &&
      fact.figure.role !== 'budget' &&
      fact.figure.role !== 'previous' &&
      fact.reading.relation !== 'score',
  );
  // 基本支出A万元（人员经费B万元、公用经费C万元），完成预算的r%: what stands in brackets is not spoken of behind them.
  const { depth } = rate.reading.mention;
  const level = said.filter((fact) => fact.reading.mention.depth <= depth);
  const heads = level.length > 0 ? level : said;
  // 其中甲支出A万元、乙支出B万元；甲支出占…: an item of a list is spoken of again by its name alone.
  const named = rate.reading.noun !== '' ? heads.filter((fact) => likeness(fact.noun, rate.reading.noun) >= 2) : [];
  const outer = heads.filter((fact) => spoken.has(fact));
  const amounts = outer.filter((fact) => fact.figure.kind !== 'percent');
  const topic = rate.topic && outer.includes(rate.topic) ? [rate.topic] : [];
  const ordered = [...named.reverse(), ...topic, ...[...amounts].reverse()];
  return [...new Set(ordered)];
};

const mostParts = 4;

/** 采用648篇，甲72篇、乙576篇，为任务的108%: what a list right behind it divides, by its sum, is what is spoken of on. */
export const dividedBefore = (index: FactIndex, last: Fact): Fact | null => {
  for (let count = 2; count <= mostParts; count += 1) {
    const [whole, ...parts] = index.facts.slice(last.order - count, last.order + 1);
    if (whole?.sentence !== last.sentence || !parts.every((part) => isComparable(part.figure, whole.figure)))
      return null;
    if (meets(sum(parts.map(({ figure }) => figure.interval)), whole.figure.interval)) return whole;
  }
  return null;
};

/** 计划培训600人，实际培训654人，甲385人、乙269人: what stands right behind the target was reached, the further ones divide it. */
export const besideTarget = (index: FactIndex, subjects: readonly Fact[], target: Figure): Fact | null =>
  subjects.find((subject) => {
    const before = index.facts[subject.order - 1];
    return before?.figure === target && before.sentence === subject.sentence;
  }) ?? null;

/** Whether a figure stands right behind a rate, as its explanation does: 完成率101.3%（目标3860户）. */
const followsClosely = (fact: Fact, rate: Fact): boolean =>
  fact.order === rate.order + 1 &&
  (fact.reading.mention.depth > rate.reading.mention.depth || !hasBreak(fact.reading.mention.gap));

/** Figures that a rate may be taken of: those of its sentence, and those further off. */
export const divisorsOf = (
  index: FactIndex,
  rate: Fact,
  subject: Fact,
  roles: readonly Role[],
): { readonly near: readonly Figure[]; readonly far: readonly Figure[] } => {
  const fits = (fact: Fact): boolean => roles.includes(fact.figure.role) && fact.reading.relation !== 'gap';
  const near = nearby(
    index,
    rate,
    subject.figure,
    (fact) => fits(fact) && (fact.order < rate.order || followsClosely(fact, rate)),
  ).map((fact) => fact.figure);
  const noun = subject.noun !== '' ? subject.noun : rate.noun;
  const block = earlierInBlock(
    index,
    rate,
    subject.figure,
    (fact) => fits(fact) && (noun === '' || fact.noun === '' || likeness(fact.noun, noun) >= 1),
  ).map((fact) => fact.figure);
  const far = anywhere(index, noun, subject.figure, roles, 1);
  return { near, far: [...new Set([...block, ...far])] };
};
