import type { FactIndex } from './candidates.js';
import { anywhere, earlierInBlock, isComparable, nearby, rowsNamed, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf, unboundClaim } from './claim-draft.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import { moneyName, overall } from './statement.js';

const actualRoles: readonly Role[] = ['actual', 'outturn', 'total', 'part'];
const budgetRoles: readonly Role[] = ['budget'];

/** Heads that the rate may speak of: the subject of its sentence first, then other heads before it, nearest first. */
export const subjectsOf = (index: FactIndex, rate: Fact): readonly Fact[] => {
  const heads = sentenceOf(index, rate).filter(
    (fact) =>
      fact.order < rate.order &&
      isHead(fact) &&
      fact.figure.role !== 'target' &&
      fact.figure.role !== 'budget' &&
      fact.figure.role !== 'previous' &&
      fact.reading.relation !== 'score',
  );
  const named = rate.reading.noun !== '' ? heads.filter((fact) => likeness(fact.noun, rate.reading.noun) >= 2) : [];
  const amounts = heads.filter((fact) => fact.figure.kind !== 'percent');
  const topic = rate.topic && heads.includes(rate.topic) ? [rate.topic] : [];
  const ordered = [...named.reverse(), ...topic, ...[...amounts].reverse()];
  return [...new Set(ordered)];
};

const divisors = (
  index: FactIndex,
  rate: Fact,
  subject: Fact,
  roles: readonly Role[],
): { readonly near: readonly Figure[]; readonly far: readonly Figure[] } => {
  const fits = (fact: Fact): boolean => roles.includes(fact.figure.role) && fact.reading.relation !== 'gap';
  const near = nearby(index, rate, subject.figure, fits).map((fact) => fact.figure);
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

const pairsFor = (
  index: FactIndex,
  rate: Fact,
  roles: readonly Role[],
): { readonly readings: readonly (readonly Figure[])[]; readonly sure: boolean } => {
  const readings: (readonly Figure[])[] = [];
  let sure = false;
  for (const subject of subjectsOf(index, rate).slice(0, 3)) {
    const { near, far } = divisors(index, rate, subject, roles);
    if (readings.length === 0)
      sure =
        near.length === 1 ||
        (near.length > 1 && rate.reading.base !== '') ||
        (near.length === 0 && far.length > 0 && isLike(far[0], subject));
    for (const divisor of (near.length > 0 ? near : far).slice(0, 4)) readings.push([rate.figure, subject.figure, divisor]);
  }
  return { readings, sure };
};

const isLike = (figure: Figure | undefined, subject: Fact): boolean =>
  figure !== undefined && likeness(figure.metric ?? '', subject.noun) >= 2;

/** Target and achieved value of the table rows that carry the rate's name. */
const rowPairs = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] =>
  rowsNamed(index, rate.noun, 1).slice(0, 3).flatMap((row) => {
    const [achieved, target] = [row.figures.get('actual'), row.figures.get('target')];
    return achieved && target && isComparable(achieved, target) ? [[rate.figure, achieved, target]] : [];
  });

/** Target and achieved value stated anywhere under the rate's name. */
const farPairs = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] => {
  if (rate.noun === '') return [];
  const subjects = index.facts.filter((fact) => fact.order !== rate.order && isHead(fact) && fact.figure.kind !== 'percent' && (fact.figure.role === 'actual' || fact.figure.role === 'outturn') && likeness(fact.noun, rate.noun) >= 2);
  return subjects.slice(0, 3).flatMap((subject) => anywhere(index, rate.noun, subject.figure, ['target'], 2).slice(0, 2).map((target) => [rate.figure, subject.figure, target]));
};

/** Targets in the sentence decide; only where it has none are targets of the same name elsewhere taken, and only where it has no achieved value either, both. */
const completionReadings = (index: FactIndex, rate: Fact): { readonly readings: readonly (readonly Figure[])[]; readonly sure: boolean } => {
  const near = pairsFor(index, rate, ['target']);
  if (near.readings.length > 0) return near;
  const far = [...rowPairs(index, rate), ...farPairs(index, rate)];
  return far.length > 0 ? { readings: far, sure: false } : { readings: pairsFor(index, rate, budgetRoles).readings, sure: false };
};

const completion = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const over = rate.reading.relation === 'overCompletion';
  const identity = over ? 'overCompletionRate' : 'completionRate';
  const { readings, sure } = completionReadings(index, rate);
  return (
    claimOf({ kind: 'completion', identity, names: ['rate', 'achieved', 'target'], sure }, readings) ??
    unboundClaim('completion', identity, rate.figure, 'no target or achieved value bound')
  );
};

const outturns = (index: FactIndex, rate: Fact): readonly Fact[] => {
  const subjects = subjectsOf(index, rate);
  if (subjects.length > 0) return subjects;
  return earlierInBlock(index, rate, rate.figure, () => false);
};

/** 在职人员控制率: staff over establishment, wherever the two are printed. */
const staffing = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const counts = index.facts.filter((fact) => fact.figure.kind === 'count' && isHead(fact) && fact.figure.counted);
  const staff = counts.filter((fact) => ['在职', '实有'].some((word) => fact.noun.includes(word) || fact.reading.mention.lead.includes(word)));
  const places = counts.filter((fact) => fact.noun.includes('编制'));
  const readings = staff.slice(0, 4).flatMap((a) => places.slice(0, 4).map((b) => [rate.figure, a.figure, b.figure]));
  return claimOf({ kind: 'execution', identity: 'executionRate', names: ['rate', 'outturn', 'budget'], sure: staff.length === 1 && places.length === 1 ? true : false }, readings);
};

const execution = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (rate.reading.mention.lead.includes('人员控制率')) return staffing(index, rate);
  const readings: (readonly Figure[])[] = [];
  let sure = false;
  for (const subject of outturns(index, rate).slice(0, 2)) {
    const { near, far } = divisors(index, rate, subject, budgetRoles);
    const used = near[0] !== undefined && sentenceOf(index, rate).some((fact) => fact.figure.kind === 'percent' && fact.order < rate.order && fact.figure.start > (near[0]?.start ?? 0));
    if (readings.length === 0) sure = near.length === 1 && !used && subject.figure.role === 'outturn' && subject.item === null && !rate.reading.mention.lead.includes('到位');
    const noun = rate.reading.noun || subject.noun;
    const ordered = [...near].sort((a, b) => likeness(b.metric ?? '', noun) - likeness(a.metric ?? '', noun));
    for (const divisor of (ordered.some((figure) => likeness(figure.metric ?? '', noun) >= 2) || ordered.length === 1 ? ordered : [...ordered, ...far]).slice(0, 5)) readings.push([rate.figure, subject.figure, divisor]);
    const arrived = nearby(
      index,
      rate,
      subject.figure,
      (fact) =>
        fact.order < rate.order &&
        fact !== subject &&
        fact.figure.role !== 'target' &&
        fact.figure.role !== 'previous' &&
        fact.figure.role !== 'budget' &&
        isHead(fact),
    );
    for (const fact of arrived.slice(0, 2)) readings.push([rate.figure, subject.figure, fact.figure]);
  }
  const named = moneyName(rate.noun);
  const stands = readings.length > 0 && outturns(index, rate).some((fact) => fact.sentence === rate.sentence && fact.figure.kind === 'amount');
  const rows = stands ? [] : named === overall ? index.rows.filter((row) => row.kind === 'total') : rowsNamed(index, rate.noun, 1);
  for (const row of rows.slice(0, 3)) {
    const [outturn, budget] = [row.figures.get('outturn'), row.figures.get('budget')];
    if (outturn && budget) readings.push([rate.figure, outturn, budget]);
  }
  const wholes = (measure: string): readonly Figure[] => index.facts.filter((fact) => isHead(fact) && fact.figure.kind === 'amount' && fact.figure.role === measure && moneyName(fact.noun) === named).map((fact) => fact.figure);
  if (!stands) for (const outturn of wholes('outturn').slice(0, 3)) for (const budget of wholes('budget').slice(0, 3)) readings.push([rate.figure, outturn, budget]);
  const others = sentenceOf(index, rate).filter(
    (fact) => fact.order < rate.order && isHead(fact) && fact.figure.kind !== 'percent',
  );
  for (const a of others)
    for (const b of others)
      if (a !== b && isComparable(a.figure, b.figure) && readings.length < 14)
        readings.push([rate.figure, a.figure, b.figure]);
  return (
    claimOf({ kind: 'execution', identity: 'executionRate', names: ['rate', 'outturn', 'budget'], sure: rate.reading.mention.lead.includes('到位') ? 'guess' : sure }, readings) ??
    unboundClaim('execution', 'executionRate', rate.figure, 'no budget or outturn bound')
  );
};

/** The amount of the list before that a listed percentage speaks of: 依次为 28.8%、21.9%. */
const alignedSubject = (index: FactIndex, rate: Fact): Fact | null => {
  const { item } = rate;
  if (!item) return null;
  const lists = sentenceOf(index, rate).filter((fact) => fact.order < rate.order && fact.item && fact.item.list !== item.list && fact.figure.kind !== 'percent');
  const nearest = lists.at(-1)?.item?.list;
  return lists.find((fact) => fact.item?.list === nearest && fact.item?.index === item.index) ?? null;
};

/** The whole report's budget or outturn under the words of a share's base. */
const overallAmounts = (index: FactIndex, base: string): readonly Figure[] => {
  const role = base.includes('预算') ? 'budget' : 'outturn';
  return [
    ...index.facts.filter((fact) => isHead(fact) && fact.figure.kind === 'amount' && fact.figure.role === role && moneyName(fact.noun) === overall).map((fact) => fact.figure),
    ...index.rows.filter((row) => row.kind === 'total').flatMap((row) => row.figures.get(role) ?? []),
  ].slice(0, 3);
};

const wholesOf = (index: FactIndex, rate: Fact, subject: Fact): { readonly figures: readonly Figure[]; readonly sure: boolean } => {
  const { base } = rate.reading;
  const fits = (fact: Fact): boolean => fact !== subject && fact.order < rate.order && isHead(fact) && isComparable(fact.figure, subject.figure) && fact.figure.role !== 'previous';
  const before = index.facts.filter((fact) => fact.figure.block === rate.figure.block && fits(fact)).reverse();
  const own = before.filter((fact) => fact.sentence === rate.sentence && fact.item === null);
  if (base === '') {
    const lists = own.filter((fact) => fact.order < subject.order && fact.item === null);
    const parents = [...lists].reverse();
    const figures = [...parents.slice(0, 2), ...lists.slice(0, 3), ...before.slice(0, 4)].map((fact) => fact.figure);
    return { figures: [...new Set(figures)], sure: false };
  }
  const adjacent = sentenceOf(index, rate).filter((fact) => fact.order === rate.order - 1 && fact !== subject && isComparable(fact.figure, subject.figure) && rate.reading.mention.gap.startsWith('）'));
  const named = before.filter((fact) => likeness(fact.noun, base) >= 2);
  const wholeNamed = moneyName(base) === overall && subject.figure.kind === 'amount' ? overallAmounts(index, base) : [];
  const far = [...wholeNamed, ...anywhere(index, base, subject.figure, [...actualRoles, 'budget'], 2)];
  const loose = before.filter((fact) => likeness(fact.noun, base) === 1);
  const figures = [...adjacent, ...named].map((fact) => fact.figure).concat(far.slice(0, 3), loose.map((fact) => fact.figure), own.map((fact) => fact.figure));
  return { figures: [...new Set(figures)].slice(0, 6), sure: adjacent.length === 1 };
};

/** Shares of table rows: the row named by the percentage over its table's total. */
const rowShares = (index: FactIndex, rate: Fact): readonly (readonly Figure[])[] =>
  rowsNamed(index, rate.reading.noun, 2).slice(0, 2).flatMap((row) => {
    const total = index.rows.find((other) => other.block === row.block && other.kind === 'total');
    return (['outturn', 'budget', 'amount'] as const).flatMap((meaning) => {
      const [part, whole] = [row.figures.get(meaning), total?.figures.get(meaning)];
      return part && whole ? [[rate.figure, part, whole]] : [];
    });
  });

const share = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const aligned = alignedSubject(index, rate);
  const near = subjectsOf(index, rate).filter((fact) => fact.figure.kind !== 'percent');
  const isNamed = rate.reading.noun !== '' && !near.some((fact) => likeness(fact.noun, rate.reading.noun) >= 2);
  const elsewhere = isNamed ? index.facts.filter((fact) => isHead(fact) && fact.figure.kind !== 'percent' && fact.figure.role !== 'target' && fact.figure.role !== 'previous' && fact.order !== rate.order && likeness(fact.noun, rate.reading.noun) >= 2).slice(0, 2) : [];
  const subjects = aligned ? [aligned] : [...elsewhere, ...near];
  const readings: (readonly Figure[])[] = [];
  let sure = false;
  for (const subject of subjects.slice(0, 2)) {
    const wholes = wholesOf(index, rate, subject);
    if (readings.length === 0) sure = wholes.sure;
    for (const whole of wholes.figures) readings.push([rate.figure, subject.figure, whole]);
  }
  if (near.length === 0 || isNamed) readings.unshift(...rowShares(index, rate));
  else readings.push(...rowShares(index, rate));
  return claimOf({ kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure }, readings) ?? unboundClaim('share', 'share', rate.figure, 'no whole bound');
};

const quotient = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  const subjects = subjectsOf(index, rate);
  const last = sentenceOf(index, rate)
    .filter((fact) => fact.order < rate.order)
    .at(-1);
  if (last && (last.figure.role === 'target' || last.figure.role === 'budget')) {
    const subject = subjects.find((fact) => fact !== last && isComparable(fact.figure, last.figure));
    const budget = last.figure.role === 'budget';
    if (subject) {
      return claimOf(
        {
          kind: budget ? 'execution' : 'completion',
          identity: budget ? 'executionRate' : 'completionRate',
          names: budget ? ['rate', 'outturn', 'budget'] : ['rate', 'achieved', 'target'],
          sure: true,
        },
        [[rate.figure, subject.figure, last.figure]],
      );
    }
  }
  const readings: (readonly Figure[])[] = [];
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
  return claimOf({ kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: false }, readings);
};

/** A named rate (合格率, 覆盖率): the quotient of two counts of its sentence; sure of nothing but what ties. */
const namedRate = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (rate.figure.role === 'target' || !/率$|比例$|比$|度$|比重$/.test(rate.reading.noun)) return null;
  const heads = sentenceOf(index, rate)
    .filter((fact) => fact.order < rate.order && isHead(fact) && fact.figure.kind !== 'percent' && fact.figure.role !== 'previous' && fact.figure.role !== 'target')
    .slice(-4);
  const readings: (readonly Figure[])[] = [];
  for (let later = heads.length - 1; later > 0; later -= 1) {
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const [a, b] = [heads[later], heads[earlier]];
      if (!a || !b || !isComparable(a.figure, b.figure)) continue;
      readings.push([rate.figure, a.figure, b.figure], [rate.figure, b.figure, a.figure]);
    }
  }
  const [last, other] = [heads.at(-1), heads.at(-2)];
  const adjoining = last?.order === rate.order - 1 && other?.order === rate.order - 2 && isComparable(last.figure, other.figure);
  return claimOf({ kind: 'share', identity: 'namedRate', names: ['rate', 'part', 'whole'], sure: adjoining ? false : 'guess' }, readings);
};

/** Claims of completion, execution, share and named rates. */
export const rateClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft = ((): ClaimDraft | null => {
      if (fact.figure.kind !== 'percent') return null;
      switch (fact.reading.relation) {
        case 'completion':
        case 'overCompletion':
          return completion(index, fact);
        case 'execution':
          return execution(index, fact);
        case 'share':
          return share(index, fact);
        case 'quotient':
          return quotient(index, fact);
        case 'rate':
          return namedRate(index, fact);
        default:
          return null;
      }
    })();
    return draft ? [draft] : [];
  });
