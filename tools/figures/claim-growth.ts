import type { FactIndex } from './candidates.js';
import { isComparable, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { subjectsOf } from './claim-rates.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

const adjusted = /同口径|可比口径|剔除|扣除|不变价|可比价|按可比|名义|年均/;

const isPrevious = (fact: Fact, of: Fact): boolean =>
  fact !== of &&
  isComparable(fact.figure, of.figure) &&
  (fact.figure.role === 'previous' || earlierYear(fact, of)) &&
  (fact.noun === '' || of.noun === '' || likeness(fact.noun, of.noun) >= 1);

const earlierYear = (fact: Fact, of: Fact): boolean =>
  isHead(fact) &&
  fact.figure.period !== null &&
  of.figure.period !== null &&
  Number(fact.figure.period.slice(0, 4)) === Number(of.figure.period.slice(0, 4)) - 1 &&
  fact.figure.role === of.figure.role;

const previousOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] => {
  const own = sentenceOf(index, from).filter((fact) => isPrevious(fact, subject));
  return [...own].sort((a, b) => Math.abs(a.order - subject.order) - Math.abs(b.order - subject.order));
};

const deltaOf = (index: FactIndex, subject: Fact, from: Fact): readonly Fact[] =>
  sentenceOf(index, from).filter(
    (fact) =>
      fact.reading.relation === 'delta' &&
      isComparable(fact.figure, subject.figure) &&
      Math.abs(fact.order - from.order) <= 2 &&
      (fact.topic === subject || fact.topic === from.topic),
  );

const currentSubjects = (index: FactIndex, from: Fact): readonly Fact[] => {
  const topic = from.topic && isHead(from.topic) ? [from.topic] : [];
  return [...new Set([...topic, ...subjectsOf(index, from)])].filter((fact) => fact.figure.role !== 'previous');
};

const laterSubject = (index: FactIndex, from: Fact): readonly Fact[] =>
  sentenceOf(index, from).filter(
    (fact) =>
      fact.order > from.order &&
      fact.order <= from.order + 2 &&
      isHead(fact) &&
      fact.reading.reached &&
      fact.figure.role !== 'previous',
  );

const growth = (index: FactIndex, rate: Fact): ClaimDraft | null => {
  if (adjusted.test(rate.reading.mention.gap)) return null;
  const sign = rate.reading.direction === -1 ? -1 : 1;
  const byBase: (readonly Figure[])[] = [];
  const byChange: (readonly Figure[])[] = [];
  for (const subject of currentSubjects(index, rate).slice(0, 2)) {
    for (const base of previousOf(index, subject, rate).slice(0, 2))
      byBase.push([rate.figure, subject.figure, base.figure]);
    for (const delta of deltaOf(index, subject, rate).slice(0, 2))
      byChange.push([rate.figure, subject.figure, delta.figure]);
    if (byBase.length + byChange.length > 0) break;
  }
  return (
    claimOf(
      {
        kind: 'growth',
        identity: 'growthRate',
        names: ['growth', 'current', 'previous'],
        sign,
        sure: byBase.length === 1,
      },
      byBase,
    ) ??
    claimOf(
      {
        kind: 'growth',
        identity: 'growthByChange',
        names: ['growth', 'current', 'change'],
        sign,
        sure: byChange.length === 1,
      },
      byChange,
    )
  );
};

const change = (index: FactIndex, delta: Fact): ClaimDraft | null => {
  const readings: (readonly Figure[])[] = [];
  for (const subject of [...currentSubjects(index, delta), ...laterSubject(index, delta)].slice(0, 2)) {
    for (const base of previousOf(index, subject, delta).slice(0, 2))
      readings.push([delta.figure, subject.figure, base.figure]);
    if (readings.length > 0) break;
  }
  return claimOf(
    {
      kind: 'change',
      identity: 'change',
      names: ['change', 'current', 'previous'],
      sign: delta.reading.direction === -1 ? -1 : 1,
      sure: readings.length === 1,
    },
    readings,
  );
};

const isPercent = (fact: Fact): boolean => fact.figure.kind === 'percent' && fact.reading.relation !== 'growth';

const points = (index: FactIndex, gap: Fact): ClaimDraft | null => {
  const sign = gap.reading.direction === -1 ? -1 : 1;
  const before = sentenceOf(index, gap).filter((fact) => fact.order < gap.order && fact.figure.kind === 'percent');
  const after = sentenceOf(index, gap).filter((fact) => fact.order > gap.order && fact.figure.kind === 'percent');
  const rates = before.filter(isPercent);
  if (gap.reading.base === 'target') {
    const last = rates.at(-1);
    const target = sentenceOf(index, gap)
      .filter((fact) => fact.figure.kind === 'percent' && fact.figure.role === 'target')
      .at(-1);
    const actual = rates.filter((fact) => fact.figure.role !== 'target').at(-1);
    if (target && actual)
      return claimOf(
        { kind: 'points', identity: 'pointsChange', names: ['points', 'current', 'previous'], sign, sure: true },
        [[gap.figure, actual.figure, target.figure]],
      );
    if (last && (last.reading.relation === 'completion' || last.reading.relation === 'quotient')) {
      return claimOf(
        {
          kind: 'points',
          identity: 'pointsOverHundred',
          names: ['points', 'rate'],
          sign,
          sure: last.order === gap.order - 1,
        },
        [[gap.figure, last.figure]],
      );
    }
    return null;
  }
  const readings: (readonly Figure[])[] = [];
  const growthPair = before.filter((fact) => fact.reading.relation === 'growth');
  const candidates = [...rates].reverse();
  const [last, ...others] = candidates;
  if (last) for (const other of others.slice(0, 2)) readings.push([gap.figure, last.figure, other.figure]);
  const reached = after.find((fact) => fact.reading.reached);
  if (reached) for (const other of candidates.slice(0, 2)) readings.push([gap.figure, reached.figure, other.figure]);
  if (readings.length === 0 && growthPair.length >= 2) {
    const [a, b] = [growthPair.at(-1), growthPair.at(-2)];
    if (a && b) readings.push([gap.figure, a.figure, b.figure]);
  }
  const previous = before.filter((fact) => fact.figure.role === 'previous');
  const sure =
    readings.length === 1 &&
    (previous.length > 0 || reached !== undefined || last?.reading.reached === true || last?.reading.noun !== '');
  return claimOf(
    { kind: 'points', identity: 'pointsChange', names: ['points', 'current', 'previous'], sign, sure },
    readings,
  );
};

const rankChange = (index: FactIndex, moved: Fact): ClaimDraft | null => {
  const ranks = sentenceOf(index, moved).filter((fact) => fact.figure.kind === 'rank');
  const before = ranks.filter((fact) => fact.order < moved.order);
  const pool = before.length >= 2 ? before.slice(-2) : ranks.slice(0, 2);
  const [a, b] = pool;
  if (!a || !b) return null;
  return claimOf(
    {
      kind: 'rank',
      identity: 'rankChange',
      names: ['places', 'rank', 'rank'],
      sure: pool.length === 2 && ranks.length === 2,
    },
    [[moved.figure, b.figure, a.figure]],
  );
};

/** Claims of growth, change, percentage points and changes of rank. */
export const growthClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft = ((): ClaimDraft | null => {
      switch (fact.reading.relation) {
        case 'growth':
          return growth(index, fact);
        case 'delta':
          return change(index, fact);
        case 'points':
          return points(index, fact);
        case 'rankChange':
          return rankChange(index, fact);
        default:
          return null;
      }
    })();
    return draft ? [draft] : [];
  });
