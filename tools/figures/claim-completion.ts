import type { FactIndex } from './candidates.js';
import { anywhere, factsNear, isComparable, rowsNamed, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf, unboundClaim } from './claim-draft.js';
import { unique } from './claim-readings.js';
import { alignedSubject } from './claim-shares.js';
import { besideTarget, divisorsOf, subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';

/** Readings of a rate, and whether the words bind the first. */
interface Readings {
  readonly readings: readonly (readonly Figure[])[];
  readonly sure: boolean;
}

const isLike = (figure: Figure | undefined, subject: Fact): boolean =>
  figure !== undefined && likeness(figure.metric ?? '', subject.noun) >= 2;

/** 库存55000吨，轮出完成率103.6%: a rate that names something else than the amount before it. */
const isOfAnother = (rate: Fact, subject: Fact): boolean =>
  rate.reading.noun !== '' && subject.noun !== '' && likeness(rate.reading.noun, subject.noun) === 0;

const pairsFor = (index: FactIndex, rate: Fact, roles: readonly Role[]): Readings => {
  const readings: (readonly Figure[])[] = [];
  let sure = false;
  const said = subjectsOf(index, rate);
  const subjects = said.slice(0, 3);
  for (const subject of subjects) {
    const { near, far } = divisorsOf(index, rate, subject, roles);
    if (readings.length === 0)
      sure =
        !isOfAnother(rate, subject) &&
        (near.length === 1 ||
          (near.length > 1 && rate.reading.base !== '') ||
          (near.length === 0 && far.length > 0 && subject === subjects[0] && isLike(far[0], subject)));
    for (const divisor of (near.length > 0 ? near : far).slice(0, 4))
      readings.push([rate.figure, subject.figure, divisor]);
    const beside = near[0] ? besideTarget(index, said, near[0]) : null;
    if (near[0] && beside && beside !== subject && beside.figure.unit === subject.figure.unit) {
      readings.push([rate.figure, beside.figure, near[0]]);
      sure = false;
    }
  }
  const [own] = subjects;
  // A rate that names its own subject (办结数是目标的…) speaks of no other, whichever of them the target resembles.
  if (own && rate.reading.noun !== '' && likeness(own.noun, rate.reading.noun) >= 2) {
    const renamed = readings.flatMap(([stated, , divisor]) =>
      stated && divisor && isComparable(divisor, own.figure) ? [[stated, own.figure, divisor]] : [],
    );
    return { readings: unique(renamed), sure };
  }
  return { readings: unique(readings), sure };
};

/** Target and achieved value of the table rows that carry the rate's name. */
const rowPairs = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] =>
  rowsNamed(index, rate, rate.noun, 1)
    .slice(0, 3)
    .flatMap((row) => {
      const [achieved, target] = [row.figures.get('actual'), row.figures.get('target')];
      return achieved && target && isComparable(achieved, target) ? [[rate.figure, achieved, target]] : [];
    });

/** Target and achieved value stated anywhere under the rate's name. */
const farPairs = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] => {
  if (rate.noun === '') return [];
  const subjects = factsNear(index, rate).filter(
    (fact) =>
      fact.order !== rate.order &&
      isHead(fact) &&
      fact.figure.kind !== 'percent' &&
      (fact.figure.role === 'actual' || fact.figure.role === 'outturn') &&
      likeness(fact.noun, rate.noun) >= 2,
  );
  return subjects.slice(0, 3).flatMap((subject) =>
    anywhere(index, rate.noun, subject.figure, ['target'], 2)
      .slice(0, 2)
      .map((target) => [rate.figure, subject.figure, target]),
  );
};

/** 甲8560人、乙2310人，分别完成任务的107%和105%（任务数分别为8000人、2200人）: rates, results and goals in one order. */
const listedReadings = (index: FactIndex, rate: Fact): Readings | null => {
  const { item } = rate;
  const subject = item && alignedSubject(index, rate);
  if (!subject) return null;
  const goals = sentenceOf(index, rate).filter(
    (fact) =>
      fact.item?.index === item.index &&
      fact.item.list !== item.list &&
      fact.figure.role === 'target' &&
      isComparable(fact.figure, subject.figure),
  );
  const readings = goals.map((goal) => [rate.figure, subject.figure, goal.figure]);
  return readings.length > 0 ? { readings, sure: readings.length === 1 } : null;
};

/** Targets in the sentence decide; only where it has none are targets of the same name elsewhere taken, and only where it has no achieved value either, both. */
const completionReadings = (index: FactIndex, rate: Fact): Readings => {
  const near = listedReadings(index, rate) ?? pairsFor(index, rate, ['target']);
  if (near.readings.length > 0) return near;
  const far = [...rowPairs(index, rate), ...farPairs(index, rate)];
  return far.length > 0
    ? { readings: far, sure: false }
    : { readings: pairsFor(index, rate, ['budget']).readings, sure: false };
};

/** The claim of a completion rate, or of the rate by which a target was exceeded. */
export const completionClaim = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const over = rate.reading.relation === 'overCompletion';
  const identity = over ? 'overCompletionRate' : 'completionRate';
  const { readings, sure } = completionReadings(index, rate);
  return (
    claimOf({ kind: 'completion', identity, names: ['rate', 'achieved', 'target'], sure }, readings) ??
    unboundClaim('completion', identity, rate.figure, 'no target or achieved value bound')
  );
};
