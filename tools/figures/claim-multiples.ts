import { moneyName, overall } from '../language/money-name.js';
import type { MultipleBase } from '../language/multiple-lexer.js';
import { multipleBaseOf } from '../language/multiple-lexer.js';
import { saysOpening } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { anywhere, headsNear, isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { namedOfPair } from './claim-former.js';
import { unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';

const rolesOf: Readonly<Record<'previous' | 'budget' | 'target', readonly Role[]>> = {
  previous: ['previous'],
  budget: ['budget'],
  target: ['target'],
};

/** How many figures behind a multiple its base may stand: 是上年的1.5倍（上年为1200件）. */
const reachBehind = 2;

/** What is so many times something: results before it, nearest first. */
const subjectsBefore = (index: FactIndex, fact: Fact): readonly Fact[] =>
  sentenceOf(index, fact)
    .filter(
      (other) =>
        other.order < fact.order &&
        isHead(other) &&
        !other.reading.isBase &&
        other.figure.kind !== 'score' &&
        other.figure.role !== 'previous' &&
        other.figure.role !== 'target',
    )
    .reverse();

const basesOf = (
  index: FactIndex,
  fact: Fact,
  subject: Fact,
  base: Exclude<MultipleBase, 'before' | 'pair'>,
): readonly Figure[] => {
  const roles = rolesOf[base];
  const near = sentenceOf(index, fact)
    .filter(
      (other) =>
        other !== subject &&
        other.order <= fact.order + reachBehind &&
        roles.includes(other.figure.role) &&
        isComparable(other.figure, subject.figure),
    )
    .map(({ figure }) => figure)
    .reverse();
  if (near.length === 0 && base === 'budget' && moneyName(subject.noun) === overall)
    return headsNear(index, subject.figure.unit, 'budget', fact.figure.start)
      .filter((other) => other !== subject && saysOpening(other.reading.mention.lead))
      .map(({ figure }) => figure)
      .slice(0, 2);
  return near.length > 0 || base === 'previous'
    ? near
    : anywhere(index, subject.noun, subject.figure, roles, 2).slice(0, 3);
};

/** "是上年的1.5倍", "为年初预算的1.74倍", "前者是后者的2倍": one figure over another that the words name. */
export const multipleClaim = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const base = multipleBaseOf(fact.reading.mention.gap);
  if (base === null) return null;
  const shape = { kind: 'ratio', identity: 'ratio', names: ['ratio', 'effect', 'input'] } as const;
  if (base === 'pair') {
    const pair = namedOfPair(index, fact);
    return pair && isComparable(pair.own.figure, pair.other.figure)
      ? claimOf({ ...shape, sure: true }, [[fact.figure, pair.own.figure, pair.other.figure]])
      : null;
  }
  const [nearest] = sentenceOf(index, fact).filter((other) => other.order === fact.order - 1);
  const readings = subjectsBefore(index, fact)
    .slice(0, 4)
    .flatMap((subject) => {
      const bases =
        base === 'before'
          ? nearest && nearest !== subject && isComparable(nearest.figure, subject.figure)
            ? [nearest.figure]
            : []
          : basesOf(index, fact, subject, base);
      return bases.filter((figure) => figure !== subject.figure).map((figure) => [fact.figure, subject.figure, figure]);
    });
  const all = unique(readings).slice(0, 6);
  const isNear = all[0]?.every((figure) => figure.block === fact.figure.block) === true;
  return claimOf({ ...shape, sure: all.length === 1 && isNear }, all);
};
