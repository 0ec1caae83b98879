import { affirms } from '../language/complement-lexer.js';
import { isJoined } from '../language/list-cues.js';
import { countedBy, countsReturned, isNamedRate, takesShare } from '../language/quotient-cues.js';
import { opensAtOnce } from '../language/score-cues.js';
import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { balanceRate } from './claim-part-shares.js';
import { partRate } from './claim-rate-parts.js';
import type { Operands } from './claim-readings.js';
import { unique } from './claim-readings.js';
import { deniedRateClaim } from './claim-rest-rates.js';
import { dividedBefore, subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { exceeds } from './same-print.js';

/** "为…的 r%": what the sentence states over what it names last, be it a target, a budget or a whole. */
export const quotientClaim = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const subjects = subjectsOf(index, rate);
  const last = sentenceOf(index, rate)
    .filter((fact) => fact.order < rate.order)
    .at(-1);
  if (last && (last.figure.role === 'target' || last.figure.role === 'budget')) {
    const subject = subjects.find((fact) => fact !== last && isComparable(fact.figure, last.figure));
    const budget = last.figure.role === 'budget';
    if (subject) {
      const whole = dividedBefore(index, subject);
      return claimOf(
        {
          kind: budget ? 'execution' : 'completion',
          identity: budget ? 'executionRate' : 'completionRate',
          names: budget ? ['rate', 'outturn', 'budget'] : ['rate', 'achieved', 'target'],
          sure: true,
        },
        [[rate.figure, (whole ?? subject).figure, last.figure]],
      );
    }
  }
  const ofWhole = last ? shareOfPrinted(index, rate, last) : null;
  if (ofWhole) return ofWhole;
  const readings: Operands[] = [];
  for (const subject of subjects.slice(0, 2)) {
    const other = sentenceOf(index, rate).filter(
      (fact) => fact.order < rate.order && fact !== subject && isComparable(fact.figure, subject.figure),
    );
    for (const fact of [...other].reverse().slice(0, 3)) readings.push([rate.figure, subject.figure, fact.figure]);
    if (rate.reading.base !== '')
      for (const figure of anywhere(
        index,
        rate.reading.base,
        subject.figure,
        ['actual', 'outturn', 'budget', 'target', 'total', 'previous'],
        1,
      ).slice(0, 2))
        readings.push([rate.figure, subject.figure, figure]);
  }
  // 执行411.6万元（98%） may be a share of what is told before, or of a budget that is not printed.
  const isBare = rate.reading.base === '' && opensAtOnce(rate.reading.mention.gap);
  return claimOf(
    { kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: isBare ? 'guess' : false },
    readings,
  );
};

/** 占全部148项的75.7%: what is told before, over the whole that is printed within the phrase. */
const shareOfPrinted = (index: FactIndex, rate: Fact, whole: Fact): ClaimDraft | null => {
  if (whole.order !== rate.order - 1 || !takesShare(whole.reading.mention.lead)) return null;
  const parts = sentenceOf(index, rate)
    .filter(
      (fact) =>
        fact.order < whole.order &&
        (isHead(fact) || fact.reading.relation === 'difference') &&
        fact.figure.role !== 'previous' &&
        fact.reading.mention.depth <= rate.reading.mention.depth &&
        isComparable(fact.figure, whole.figure),
    )
    .reverse();
  return claimOf(
    { kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: parts.length === 1 ? false : 'guess' },
    parts.slice(0, 3).map((part) => [rate.figure, part.figure, whole.figure]),
  );
};

/** A named rate (合格率, 覆盖率): the part that its name counts over its whole, else a quotient of two counts of its sentence. */
export const namedRateClaim = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const noun = rate.reading.reached ? rate.noun : rate.reading.noun;
  if (rate.figure.role === 'target' || rate.figure.role === 'previous' || !isNamedRate(noun)) return null;
  const left = balanceRate(index, rate, noun);
  if (left) return left;
  const bound = partRate(index, rate, noun);
  const loose = isNamedRate(rate.reading.noun) ? looseRate(index, rate) : null;
  if (!bound) return deniedRateClaim(index, rate, noun) ?? loose;
  const others = loose ? [loose.operands, ...loose.alternatives].map((ops) => ops.map(({ figure }) => figure)) : [];
  return claimOf(
    { kind: 'share', identity: 'namedRate', names: ['rate', 'part', 'whole'], sure: bound.sure },
    unique([...bound.readings, ...others]),
  );
};

/** The quotient of two counts of a rate's sentence; sure of nothing but what ties. */
const looseRate = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const heads = sentenceOf(index, rate)
    .filter(
      (fact) =>
        fact.order < rate.order &&
        isHead(fact) &&
        fact.figure.kind !== 'percent' &&
        fact.figure.role !== 'previous' &&
        fact.figure.role !== 'target',
    )
    .slice(-4);
  const readings: Operands[] = [];
  for (let later = heads.length - 1; later > 0; later -= 1) {
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const [a, b] = [heads[later], heads[earlier]];
      if (!a || !b || !isComparable(a.figure, b.figure)) continue;
      readings.push([rate.figure, a.figure, b.figure], [rate.figure, b.figure, a.figure]);
    }
  }
  const [last, other] = [heads.at(-1), heads.at(-2)];
  if (heads.length === 0) return rateOfEarlier(index, rate);
  // Of forms returned, only the rate of their return is a share.
  if (last && countsReturned(last.reading.mention.lead) && !countsReturned(rate.reading.noun)) return null;
  const others = sentenceOf(index, rate).filter(
    (fact) =>
      last !== undefined && fact.order < rate.order && !heads.includes(fact) && isComparable(fact.figure, last.figure),
  );
  if (last)
    for (const whole of heads.slice(0, -1))
      for (const fact of others)
        if (isComparable(whole.figure, fact.figure)) readings.push([rate.figure, whole.figure, fact.figure]);
  const adjoining =
    others.length === 0 &&
    last?.order === rate.order - 1 &&
    other?.order === rate.order - 2 &&
    // What is left over is a share of what came in or was planned, not of what was spent.
    !(last.reading.relation === 'difference' && other.figure.role === 'outturn') &&
    !isJoined(last.reading.mention.gap) &&
    isComparable(last.figure, other.figure);
  if (last) readings.push(...wholesBefore(index, rate, last).map((whole) => [rate.figure, last.figure, whole]));
  return claimOf(
    { kind: 'share', identity: 'namedRate', names: ['rate', 'part', 'whole'], sure: adjoining ? false : 'guess' },
    readings,
  );
};

/** 监测断面25个。其中达标24个。达标率96%: the part that the rate names, and what it is of, in the two sentences before. */
const rateOfEarlier = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const word = countedBy(rate.reading.noun);
  if (word === null) return null;
  const before = blockOf(index, rate).filter(
    (fact) =>
      fact.figure.block === rate.figure.block &&
      fact.sentence < rate.sentence &&
      rate.sentence - fact.sentence <= 2 &&
      isHead(fact) &&
      fact.figure.kind === 'count' &&
      fact.figure.role !== 'previous' &&
      fact.figure.role !== 'target',
  );
  const part = before.findLast((fact) => affirms(word, fact.reading.mention.lead, fact.reading.mention.tail));
  const whole = before.findLast((fact) => part && fact.order < part.order && isComparable(fact.figure, part.figure));
  return part && whole
    ? claimOf({ kind: 'share', identity: 'namedRate', names: ['rate', 'part', 'whole'], sure: false }, [
        [rate.figure, part.figure, whole.figure],
      ])
    : null;
};

/** Greater counts or amounts of the same unit before the sentence, then elsewhere under a like name. */
const wholesBefore = (index: FactIndex, rate: Fact, part: Fact): readonly Figure[] => {
  const fits = (figure: Figure): boolean => isComparable(figure, part.figure) && exceeds(figure, part.figure);
  const block = blockOf(index, rate)
    .filter(
      (fact) => fact.sentence < rate.sentence && isHead(fact) && fact.figure.role !== 'previous' && fits(fact.figure),
    )
    .map(({ figure }) => figure)
    .reverse();
  const named = [part.noun, rate.heading].flatMap((noun) =>
    noun === '' ? [] : anywhere(index, noun, part.figure, ['actual', 'total', 'outturn'], 1).slice(0, 3),
  );
  return [...new Set([...block.slice(0, 3), ...named.filter(fits)])].slice(0, 6);
};
