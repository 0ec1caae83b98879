import { tellsAddition } from '../language/change-cues.js';
import { saysLastYear } from '../language/comparison-lexer.js';
import { yearOf } from '../language/period-year.js';
import { compare, magnitude, multiply, rational } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import { isSplit } from './clause.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

/** How many facts lie between two. */
export const distance = (a: Fact, b: Fact): number => Math.abs(a.order - b.order);

const earlierYear = (fact: Fact, of: Fact): boolean =>
  isHead(fact) &&
  fact.figure.period !== null &&
  of.figure.period !== null &&
  yearOf(fact.figure.period) === yearOf(of.figure.period) - 1 &&
  (fact.noun === '' || of.noun === '' || likeness(fact.noun, of.noun) >= 1);

const isNear = (base: Fact, from: Fact): boolean => base.order < from.order && distance(base, from) <= 2;

const isGoal = (fact: Fact): boolean => fact.figure.role === 'budget' || fact.figure.role === 'target';

const isPrevious = (fact: Fact, of: Fact, from: Fact): boolean =>
  fact !== of &&
  isComparable(fact.figure, of.figure) &&
  ((fact.reading.isBase && isNear(fact, from) && !(isGoal(fact) && saysLastYear(from.reading.mention.gap))) ||
    fact.figure.role === 'previous' ||
    earlierYear(fact, of));

/** Whether another thing is told between a change and a base behind it, whose base it then is. */
const isOfAnother = (sentence: readonly Fact[], base: Fact, from: Fact): boolean =>
  base.order > from.order &&
  sentence.some(
    (fact) =>
      fact.order > from.order &&
      fact.order < base.order &&
      isHead(fact) &&
      isComparable(fact.figure, base.figure) &&
      fact.figure.role !== 'previous' &&
      !fact.reading.isBase,
  );

/** "…，压减22%；较上年的31.2万元下降5%": a base after a rate that has a rate of its own behind it. */
export const isOfLaterRate = (sentence: readonly Fact[], base: Fact, from: Fact): boolean =>
  base.reading.isBase &&
  base.order > from.order &&
  sentence.find((fact) => fact.order > base.order && fact.reading.relation !== 'delta')?.reading.relation === 'growth';

const nearest = (facts: readonly Fact[], from: Fact): readonly Fact[] =>
  [...facts].sort((a, b) => distance(a, from) - distance(b, from));

/** The earlier levels that a change of `subject` may be measured from: those of its own clause, nearest first. */
export const basesOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] => {
  const sentence = sentenceOf(index, from);
  return nearest(
    sentence.filter(
      (fact) =>
        isPrevious(fact, subject, from) &&
        !isSplit(sentence, fact, from) &&
        !isOfAnother(sentence, fact, from) &&
        !isOfLaterRate(sentence, fact, from),
    ),
    from,
  );
};

/** Whether a fact tells by how much its subject grew or fell since an earlier time. */
const isChange = ({ reading }: Fact): boolean =>
  reading.relation === 'delta' || (reading.relation === 'gap' && reading.base === 'previous');

/** 6家，新增2家，增长50%: what came to a level told before it, right before its rate. */
const isAdded = (fact: Fact, subject: Fact, from: Fact): boolean =>
  fact.order === from.order - 1 &&
  subject.order < fact.order &&
  tellsAddition(fact.reading.mention.lead) &&
  compare(subject.figure.value, fact.figure.value) > 0;

/** The changes told beside a rate of growth, nearest first. */
export const deltasOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] =>
  nearest(
    sentenceOf(index, from).filter(
      (fact) =>
        (isChange(fact) || isAdded(fact, subject, from)) &&
        isComparable(fact.figure, subject.figure) &&
        distance(fact, from) <= 2,
    ),
    from,
  );

/** How many times as large one of two levels of a thing may be: what lies further apart is two things. */
const farthest = rational(20n);

/** Whether two levels may be of one thing by their size. */
export const isOfSize = (a: Figure, b: Figure): boolean => {
  const [x, y] = [magnitude(a.value), magnitude(b.value)];
  return compare(x, multiply(y, farthest)) <= 0 && compare(y, multiply(x, farthest)) <= 0;
};

/** Readings of a level and its base without those of two sizes, where there are others: a yearly sum has no base per head. */
export const ofOneSize = (readings: readonly (readonly Figure[])[]): readonly (readonly Figure[])[] => {
  const sized = readings.filter(
    ([, level, base]) => level !== undefined && base !== undefined && isOfSize(level, base),
  );
  return sized.length > 0 ? sized : readings;
};
