import { afterSemicolon } from '../language/list-cues.js';
import { areOpposed, countersPer, namesLeverage } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { blockOf, isComparable, rowsNamed, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Operands } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';

const nearest = (list: readonly Fact[], to: Fact): readonly Fact[] =>
  [...list].sort((a, b) => Math.abs(a.order - to.order) - Math.abs(b.order - to.order));

const isOperand = (fact: Fact): boolean =>
  isHead(fact) &&
  fact.reading.relation !== 'perUnit' &&
  !fact.reading.isBase &&
  fact.figure.role !== 'previous' &&
  fact.figure.role !== 'target';

/** Facts of the sentence first, then those of the block before and after it. */
const around = (index: FactIndex, fact: Fact): readonly Fact[] => {
  const own = nearest(
    sentenceOf(index, fact).filter((other) => other !== fact && isOperand(other)),
    fact,
  );
  const block = nearest(
    blockOf(index, fact).filter(
      (other) => other.figure.block === fact.figure.block && other.sentence !== fact.sentence && isOperand(other),
    ),
    fact,
  );
  return [...own, ...block];
};

const rowOperands = (index: FactIndex, fact: Fact): readonly Figure[] =>
  index.rows
    .filter((row) => row.block === fact.figure.block - 1 || row.block === fact.figure.block + 1)
    .flatMap((row) =>
      (['outturn', 'amount', 'actual', 'total'] as const).flatMap((meaning) => row.figures.get(meaning) ?? []),
    );

/** Whether no semicolon stands between two facts of a sentence. */
const inClause = (index: FactIndex, a: Fact, b: Fact): boolean => {
  const [from, to] = a.order < b.order ? [a.order, b.order] : [b.order, a.order];
  return sentenceOf(index, a).every(
    (fact) => fact.order <= from || fact.order > to || !afterSemicolon(fact.reading.mention.gap),
  );
};

/** An amount and the count that it may be divided by. */
interface Pair {
  readonly whole: Fact;
  readonly count: Fact;
}

const perUnit = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const counters = countersPer(fact.reading.mention.quantity.per, fact.reading.mention.lead);
  const near = around(index, fact);
  const exceeds = (figure: Figure): boolean =>
    figure.value.n * fact.figure.value.d > fact.figure.value.n * figure.value.d;
  const same = near.filter((other) => other.figure.unit === fact.figure.unit);
  const wholes = same
    .filter((other) => exceeds(other.figure) && !other.reading.reached && !areOpposed(fact.reading.noun, other.noun))
    .slice(0, 4);
  const counts = near
    .filter(
      (other) =>
        other.figure.kind === 'count' &&
        other.figure.unit !== fact.figure.unit &&
        (counters.length === 0 || counters.includes(other.figure.unit)),
    )
    .slice(0, 4);
  const sentence = (other: Fact): boolean => other.sentence === fact.sentence;
  const inSentence = (pair: Pair): number => (sentence(pair.whole) ? 1 : 0) + (sentence(pair.count) ? 1 : 0);
  const pairs = wholes
    .flatMap((whole) => counts.map((count): Pair => ({ whole, count })))
    .sort((a, b) => inSentence(b) - inSentence(a));
  const named = rowsNamed(index, fact.topic?.noun ?? '', 1)
    .slice(0, 2)
    .flatMap((row) => (['outturn', 'amount', 'budget'] as const).flatMap((meaning) => row.figures.get(meaning) ?? []));
  const rows = [...named, ...rowOperands(index, fact)].filter((figure) => figure.unit === fact.figure.unit).slice(0, 6);
  const readings = [
    ...pairs.map(({ whole, count }) => [fact.figure, whole.figure, count.figure]),
    ...rows.flatMap((whole) => counts.slice(0, 2).map((count) => [fact.figure, whole, count.figure])),
  ];
  const own = pairs.filter(
    ({ whole, count }) =>
      sentence(whole) && sentence(count) && inClause(index, whole, fact) && inClause(index, count, fact),
  );
  return claimOf(
    {
      kind: 'ratio',
      identity: 'perUnit',
      names: ['perUnit', 'amount', 'count'],
      sure:
        fact.figure.numeral.length < 2
          ? 'guess'
          : own.length === 1 && counters.length > 0 && pairs.length === 1
            ? true
            : own.length > 0
              ? false
              : 'guess',
    },
    readings.slice(0, 14),
  );
};

const leverage = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const before = sentenceOf(index, fact).filter(
    (other) =>
      other.order < fact.order && isOperand(other) && other.figure.kind !== 'percent' && other.figure.kind !== 'score',
  );
  const earlier = blockOf(index, fact).filter(
    (other) =>
      other.figure.block === fact.figure.block &&
      other.sentence < fact.sentence &&
      isHead(other) &&
      other.figure.kind === 'amount',
  );
  const recent = [...[...before].reverse().slice(0, 5), ...[...earlier].reverse().slice(0, 3)];
  const readings: Operands[] = [];
  for (const [later, a] of recent.entries()) {
    for (const b of recent.slice(later + 1)) {
      if (!isComparable(a.figure, b.figure)) continue;
      readings.push([fact.figure, a.figure, b.figure], [fact.figure, b.figure, a.figure]);
    }
  }
  const [last, other] = recent;
  const adjoining =
    last?.order === fact.order - 1 && other?.order === fact.order - 2 && isComparable(last.figure, other.figure);
  return claimOf(
    {
      kind: 'ratio',
      identity: 'ratio',
      names: ['ratio', 'effect', 'input'],
      sure: adjoining && namesLeverage(fact.reading.mention.gap),
    },
    readings.slice(0, 16),
  );
};

/** Claims of per-unit values and leverage. */
export const ratioClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft =
      fact.reading.relation === 'perUnit'
        ? perUnit(index, fact)
        : fact.reading.relation === 'leverage'
          ? leverage(index, fact)
          : null;
    return draft ? [draft] : [];
  });
