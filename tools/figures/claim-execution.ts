import { moneyName, overall } from '../language/money-name.js';
import { isDue, isStaffRate, namesPlaces, namesStaff, saysArrived } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { blockOf, factsNear, headsNear, isComparable, nearby, rowsNamed, rowsNear, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf, unboundClaim } from './claim-draft.js';
import type { Operands } from './claim-readings.js';
import { divisorsOf, subjectsOf } from './claim-subjects.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';
import { spokenWith } from './outer-facts.js';

/** 在职人员控制率: staff over establishment, wherever the two are printed. */
const staffing = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const counts = factsNear(index, rate).filter(
    (fact) => fact.figure.kind === 'count' && isHead(fact) && fact.figure.counted,
  );
  const staff = counts.filter((fact) => namesStaff(fact.noun) || namesStaff(fact.reading.mention.lead));
  const places = counts.filter((fact) => namesPlaces(fact.noun));
  const readings = staff.slice(0, 4).flatMap((a) => places.slice(0, 4).map((b) => [rate.figure, a.figure, b.figure]));
  return claimOf(
    {
      kind: 'execution',
      identity: 'executionRate',
      names: ['rate', 'outturn', 'budget'],
      sure: staff.length === 1 && places.length === 1,
    },
    readings,
  );
};

/** Amounts spent over budgets near the rate, and whether the words bind the first pair. */
const nearReadings = (
  index: FactIndex,
  rate: Fact,
): { readonly readings: readonly Operands[]; readonly sure: boolean } => {
  const readings: Operands[] = [];
  const spoken = spokenWith(sentenceOf(index, rate), rate);
  let sure = false;
  for (const subject of subjectsOf(index, rate).slice(0, 2)) {
    const { near, far } = divisorsOf(index, rate, subject, ['budget']);
    const used =
      near[0] !== undefined &&
      sentenceOf(index, rate).some(
        (fact) =>
          fact.figure.kind === 'percent' && fact.order < rate.order && fact.figure.start > (near[0]?.start ?? 0),
      );
    if (readings.length === 0)
      sure =
        near.length === 1 &&
        !used &&
        subject.figure.role === 'outturn' &&
        subject.item === null &&
        !saysArrived(rate.reading.mention.lead);
    const noun = rate.reading.noun || subject.noun;
    const ordered = [...near].sort((a, b) => likeness(b.metric ?? '', noun) - likeness(a.metric ?? '', noun));
    for (const divisor of (ordered.some((figure) => likeness(figure.metric ?? '', noun) >= 2) || ordered.length === 1
      ? ordered
      : [...ordered, ...far]
    ).slice(0, 5))
      readings.push([rate.figure, subject.figure, divisor]);
    const arrived = nearby(
      index,
      rate,
      subject.figure,
      (fact) =>
        fact.order < rate.order &&
        fact !== subject &&
        spoken.includes(fact) &&
        fact.figure.role !== 'target' &&
        fact.figure.role !== 'previous' &&
        fact.figure.role !== 'budget' &&
        isHead(fact),
    );
    for (const fact of arrived.slice(0, 2)) readings.push([rate.figure, subject.figure, fact.figure]);
  }
  return { readings, sure };
};

/** Budget and outturn of the rate's name from table rows and from anywhere; what a sentence states of its own needs none. */
const farReadings = (index: FactIndex, rate: Fact, stands: boolean): readonly Operands[] => {
  if (stands) return [];
  const readings: Operands[] = [];
  const named = moneyName(rate.noun);
  const rows =
    named === overall
      ? rowsNear(index, rate).filter((row) => row.kind === 'total')
      : rowsNamed(index, rate, rate.noun, 1);
  for (const row of rows.slice(0, 3)) {
    const [outturn, budget] = [row.figures.get('outturn'), row.figures.get('budget')];
    if (outturn && budget) readings.push([rate.figure, outturn, budget]);
  }
  const wholes = (measure: 'budget' | 'outturn'): readonly Figure[] =>
    headsNear(index, 'CNY', measure, rate.figure.start)
      .filter((fact) => moneyName(fact.noun) === named)
      .map((fact) => fact.figure);
  for (const outturn of wholes('outturn').slice(0, 3))
    for (const budget of wholes('budget').slice(0, 3)) readings.push([rate.figure, outturn, budget]);
  return readings;
};

/** 下达860万元，到位860万元，到位率100%: what arrived over what was to arrive, where the sentence has one of each. */
const arrival = (index: FactIndex, rate: Fact): Operands | null => {
  const amounts = sentenceOf(index, rate).filter(
    (fact) => fact.figure.kind === 'amount' && isHead(fact) && Math.abs(fact.order - rate.order) <= 3,
  );
  const arrived = amounts.filter((fact) => saysArrived(fact.reading.mention.lead) && !isDue(fact.reading.mention.lead));
  const due = amounts.filter(
    (fact) => !arrived.includes(fact) && (fact.figure.role === 'budget' || isDue(fact.reading.mention.lead)),
  );
  const [got, whole] = [arrived[0], due[0]];
  return got && whole && arrived.length === 1 && due.length === 1 && isComparable(got.figure, whole.figure)
    ? [rate.figure, got.figure, whole.figure]
    : null;
};

/** 其中基本支出执行率99.61%: the two amounts of the paragraph that bear the rate's name, where none is called a budget. */
const pairNamed = (index: FactIndex, rate: Fact): readonly Operands[] => {
  const named = moneyName(rate.noun);
  if (named === '' || named === overall) return [];
  const amounts = blockOf(index, rate).filter(
    (fact) =>
      fact.order < rate.order &&
      fact.figure.kind === 'amount' &&
      isHead(fact) &&
      fact.figure.role !== 'previous' &&
      fact.figure.role !== 'target' &&
      (moneyName(fact.noun) === named || fact.noun.endsWith(named)),
  );
  const [planned, spent] = amounts;
  return planned && spent && amounts.length === 2 && isComparable(planned.figure, spent.figure)
    ? [[rate.figure, spent.figure, planned.figure]]
    : [];
};

/** The claim of a rate of execution: what was spent over its budget. */
export const executionClaim = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (isStaffRate(rate.reading.mention.lead)) return staffing(index, rate);
  const shape = { kind: 'execution', identity: 'executionRate', names: ['rate', 'outturn', 'budget'] } as const;
  const arrives = saysArrived(rate.reading.mention.lead);
  const told = arrives ? arrival(index, rate) : null;
  if (told) return claimOf({ ...shape, sure: false }, [told]);
  const near = nearReadings(index, rate);
  const stands =
    near.readings.length > 0 &&
    subjectsOf(index, rate).some((fact) => fact.sentence === rate.sentence && fact.figure.kind === 'amount');
  const readings = [...near.readings, ...farReadings(index, rate, stands)];
  const others = spokenWith(sentenceOf(index, rate), rate).filter(
    (fact) => fact.order < rate.order && isHead(fact) && fact.figure.kind !== 'percent',
  );
  for (const a of others)
    for (const b of others)
      if (a !== b && isComparable(a.figure, b.figure) && readings.length < 14)
        readings.push([rate.figure, a.figure, b.figure]);
  const pair = readings.length === 0 && !arrives ? pairNamed(index, rate) : [];
  if (pair.length > 0) return claimOf({ ...shape, sure: false }, pair);
  return (
    claimOf({ ...shape, sure: arrives ? 'guess' : near.sure }, readings) ??
    unboundClaim('execution', 'executionRate', rate.figure, 'no budget or outturn bound')
  );
};
