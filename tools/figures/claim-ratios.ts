import type { FactIndex } from './candidates.js';
import { anywhere, isComparable, nearby, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { subjectsOf } from './claim-rates.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { likeness } from './noun.js';

const isAmount = (fact: Fact): boolean =>
  fact.figure.kind === 'amount' && isHead(fact) && fact.reading.relation !== 'perUnit';

/** What 人均, 户均, 每公里 … divide by, as counters. */
const perWords: readonly (readonly [string, readonly string[]])[] = [
  ['户', ['户', '户次']],
  ['亩', ['亩']],
  ['次', ['次', '场', '人次', '批次', '场次', '期', '批']],
  ['公里', ['公里']],
  ['平方米', ['平方米']],
  ['吨', ['吨']],
  ['场', ['场', '场次']],
  ['家', ['家']],
  ['期', ['期']],
  ['例', ['例']],
  ['台', ['台', '台套', '辆']],
  ['校', ['所']],
  ['所', ['所', '家']],
  ['村', ['个', '村']],
  ['县', ['个']],
  ['床', ['张', '张床位', '床']],
  ['件', ['件']],
  ['项', ['项', '个']],
  ['张', ['张']],
  ['座', ['座']],
  ['个', ['个']],
  ['生', ['人', '名']],
  ['名', ['名', '人', '人次']],
  ['人', ['人', '名', '人次']],
  ['班', ['个']],
  ['点', ['个', '处']],
  ['笔', ['笔']],
  ['株', ['株']],
  ['立方米', ['立方米']],
];

const countersFor = (fact: Fact): readonly string[] => {
  const { per } = fact.reading.mention.quantity;
  if (per !== null) return perWords.find(([word]) => word === per)?.[1] ?? [per];
  const lead = fact.reading.mention.lead;
  const named = perWords.filter(
    ([word]) =>
      lead.includes(`${word}均`) ||
      lead.includes(`每${word}`) ||
      lead.includes(`均每${word}`) ||
      lead.includes(`平均每${word}`),
  );
  return named.flatMap(([, counters]) => counters);
};

const perUnit = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const counters = countersFor(fact);
  const own = sentenceOf(index, fact);
  const near = (list: readonly Fact[]): readonly Fact[] =>
    [...list].sort((a, b) => Math.abs(a.order - fact.order) - Math.abs(b.order - fact.order));
  const amounts = near(
    own.filter((other) => other !== fact && isAmount(other) && isComparable(other.figure, fact.figure)),
  );
  const counts = near(
    own.filter((other) => other.figure.kind === 'count' && isHead(other) && counters.includes(other.figure.unit)),
  );
  const readings = amounts
    .slice(0, 3)
    .flatMap((amount) => counts.slice(0, 3).map((count) => [fact.figure, amount.figure, count.figure]));
  return claimOf(
    {
      kind: 'ratio',
      identity: 'perUnit',
      names: ['perUnit', 'amount', 'count'],
      sure: amounts.length === 1 && counts.length === 1,
    },
    readings,
  );
};

const leverage = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const before = sentenceOf(index, fact).filter(
    (other) =>
      other.order < fact.order && isHead(other) && other.figure.kind !== 'percent' && other.figure.kind !== 'score',
  );
  const recent = [...before].reverse().slice(0, 4);
  const readings: (readonly Figure[])[] = [];
  for (const [later, a] of recent.entries()) {
    for (const b of recent.slice(later + 1)) {
      if (!isComparable(a.figure, b.figure)) continue;
      readings.push([fact.figure, a.figure, b.figure], [fact.figure, b.figure, a.figure]);
    }
  }
  const [last, other] = recent;
  const adjoining =
    last?.order === fact.order - 1 && other?.order === fact.order - 2 && isComparable(last.figure, other.figure);
  const isNamed = /杠杆|放大|撬动|带动|投入产出|拉动/.test(fact.reading.mention.gap);
  return claimOf(
    { kind: 'ratio', identity: 'ratio', names: ['ratio', 'effect', 'input'], sure: adjoining && isNamed },
    readings,
  );
};

const difference = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const own = sentenceOf(index, fact).filter(
    (other) =>
      other.order < fact.order &&
      isHead(other) &&
      other.reading.relation !== 'difference' &&
      isComparable(other.figure, fact.figure) &&
      other.figure.role !== 'previous',
  );
  const recent = [...own].reverse().slice(0, 4);
  const budgets = recent.filter((other) => other.figure.role === 'budget');
  const readings: (readonly Figure[])[] = [];
  for (const whole of [...budgets, ...recent]) {
    for (const spent of recent) {
      if (whole !== spent && spent.figure.role !== 'budget') readings.push([fact.figure, whole.figure, spent.figure]);
    }
  }
  const unique = readings.filter(
    (reading, at) => readings.findIndex((other) => other[1] === reading[1] && other[2] === reading[2]) === at,
  );
  return claimOf(
    { kind: 'difference', identity: 'difference', names: ['difference', 'minuend', 'subtrahend'], sure: false },
    unique.slice(0, 8),
  );
};

const gap = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const roles = fact.reading.base === 'budget' ? (['budget', 'target'] as const) : (['target', 'budget'] as const);
  const readings: (readonly Figure[])[] = [];
  let sure = false;
  for (const subject of subjectsOf(index, fact).slice(0, 2)) {
    if (!isComparable(subject.figure, fact.figure)) continue;
    const near = nearby(
      index,
      fact,
      subject.figure,
      (other) => roles.some((role) => role === other.figure.role) && isHead(other),
    ).map((other) => other.figure);
    const far = anywhere(index, subject.noun, subject.figure, ['target'], 2);
    if (readings.length === 0) sure = near.length === 1;
    for (const target of [...near, ...far].slice(0, 4)) readings.push([fact.figure, subject.figure, target]);
  }
  return claimOf(
    {
      kind: 'difference',
      identity: 'gap',
      names: ['gap', 'achieved', 'target'],
      sign: fact.reading.direction === -1 ? -1 : 1,
      sure,
    },
    readings,
  );
};

/** Claims of per-unit values, leverage, balances and gaps to a target. */
export const ratioClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft = ((): ClaimDraft | null => {
      switch (fact.reading.relation) {
        case 'perUnit':
          return perUnit(index, fact);
        case 'leverage':
          return leverage(index, fact);
        case 'difference':
          return difference(index, fact);
        case 'gap':
          return gap(index, fact);
        default:
          return null;
      }
    })();
    return draft ? [draft] : [];
  });

/** Whether two facts name the same thing. */
export const namesMeet = (a: Fact, b: Fact): boolean => likeness(a.noun, b.noun) === 3;
