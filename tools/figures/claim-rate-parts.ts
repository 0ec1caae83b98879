import { affirms, deniedWord } from '../language/complement-lexer.js';
import { surveyStage } from '../language/list-cues.js';
import { countedBy, denies, deniesCounted } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { blockOf, isComparable, sentenceOf } from './candidates.js';
import type { Operands } from './claim-readings.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import { likeness } from './noun.js';
import { exceeds } from './same-print.js';

/** Readings of a rate by the part that its name counts, and whether the words bind the first. */
export interface PartRate {
  readonly readings: readonly Operands[];
  readonly sure: false | 'guess';
}

/** How many facts before a rate its whole may stand. */
const reach = 60;

const counts = (fact: Fact): boolean =>
  fact.figure.kind !== 'percent' &&
  fact.figure.kind !== 'score' &&
  fact.figure.role !== 'previous' &&
  fact.figure.role !== 'target' &&
  fact.figure.modifier !== 'atLeast' &&
  fact.figure.modifier !== 'atMost';

const partWords: ReadonlySet<string> = new Set(['head', 'total', 'delta', 'difference']);

/** 检出不合格74批次 for 不合格率, 核减613.52万元 for 核减率: the last fact whose words say what the rate counts. */
const partOf = (index: FactIndex, rate: Fact, noun: string): Fact | null => {
  const word = countedBy(noun);
  if (word === null) return null;
  const isDenied = deniesCounted(noun);
  const says = ({ reading: { mention } }: Fact): boolean =>
    isDenied
      ? deniedWord(mention.lead, mention.tail)?.includes(word) === true || mention.lead.includes(noun.slice(-4, -1))
      : affirms(word, mention.lead, mention.tail) && !denies(word, mention.lead);
  return (
    blockOf(index, rate).findLast(
      (fact) =>
        fact.order < rate.order &&
        rate.sentence - fact.sentence <= 1 &&
        counts(fact) &&
        partWords.has(fact.reading.relation) &&
        says(fact),
    ) ?? null
  );
};

/** 抽检4926批次，不合格47批次，合格率99.05%: the count of what is not so, where that of what is so is not printed. */
export const deniedPart = (index: FactIndex, rate: Fact, noun: string): Fact | null => {
  const word = countedBy(noun);
  if (word === null || deniesCounted(noun) || partOf(index, rate, noun)) return null;
  const sentence = sentenceOf(index, rate);
  return (
    sentence.findLast(
      (fact) =>
        fact.order < rate.order &&
        counts(fact) &&
        !isSplit(sentence, fact, rate) &&
        (deniedWord(fact.reading.mention.lead, fact.reading.mention.tail)?.includes(word) === true ||
          denies(word, fact.reading.mention.lead)),
    ) ?? null
  );
};

/** People who answered and the forms that they filled in are one thing in a survey. */
const answersTo = (whole: Fact, part: Fact): boolean =>
  whole.figure.kind === 'count' && part.figure.kind === 'count' && (surveyStage(whole.reading.mention.lead) ?? -1) >= 0;

/** Whether a fact may be the whole of a part that a rate counts. */
export const wholeFits = (fact: Fact, part: Fact): boolean =>
  fact !== part &&
  counts(fact) &&
  isHead(fact) &&
  fact.reading.relation !== 'perUnit' &&
  // What is left over is a share of what came in or was planned, not of what was spent.
  !(part.reading.relation === 'difference' && fact.figure.role === 'outturn') &&
  (isComparable(fact.figure, part.figure) || answersTo(fact, part)) &&
  exceeds(fact.figure, part.figure);

const largestFirst = (a: Fact, b: Fact): number => (exceeds(a.figure, b.figure) ? -1 : 1);

/** How much two names share, the part's own words and those of its whole. */
const kinship = (part: Fact, whole: Fact): number => likeness(part.noun, whole.noun);

/** A named rate over the part that its name counts: in its sentence, right behind it, else before it. */
export const partRate = (index: FactIndex, rate: Fact, noun: string): PartRate | null => {
  const part = partOf(index, rate, noun);
  if (!part) return null;
  const own = sentenceOf(index, rate).filter((fact) => wholeFits(fact, part));
  const before = own.filter((fact) => fact.order < rate.order).sort(largestFirst);
  const behind = own.filter((fact) => fact.order > rate.order && fact.order <= rate.order + 2);
  const near = [...before.slice(0, 3), ...(before.length === 0 ? behind.slice(0, 1) : [])];
  const earlier = index.facts
    .slice(Math.max(0, rate.order - reach), rate.order)
    .filter((fact) => fact.sentence < rate.sentence && wholeFits(fact, part))
    .reverse();
  const block = earlier.filter((fact) => fact.figure.block === rate.figure.block).slice(0, 2);
  const akin = [...earlier].sort((a, b) => kinship(part, b) - kinship(part, a)).slice(0, 3);
  const wholes = [...new Set([...near, ...(near.length > 0 ? [] : [...block, ...akin])])].slice(0, 4);
  const readings = wholes.map((whole): Operands => [rate.figure, part.figure, whole.figure]);
  const [nearest] = block;
  const sentence = sentenceOf(index, rate);
  // A whole behind a semicolon need not be that of this part.
  const isNear =
    near.length > 0
      ? near.some((whole) => !isSplit(sentence, part, whole) && !isSplit(sentence, rate, whole))
      : nearest !== undefined && rate.sentence - nearest.sentence <= 2;
  return readings.length > 0 ? { readings, sure: isNear ? false : 'guess' } : null;
};
