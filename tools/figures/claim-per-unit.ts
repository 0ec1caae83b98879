import { manyPer } from '../language/lead-lexer.js';
import { generalCounters } from '../language/lexicon-claims.js';
import { afterSemicolon, countedThing } from '../language/list-cues.js';
import {
  areOpposed,
  countersPer,
  dividesBy,
  isPerStaff,
  namesDivisor,
  namesStaff,
  perUnitSubject,
  plainCounter,
  sharesDivisor,
} from '../language/quotient-cues.js';
import { thousandOf } from '../language/unit-family.js';
import type { FactIndex } from './candidates.js';
import { anywhere, blockOf, factsNear, rowsNamed, rowsTold, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { unique } from './claim-readings.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import type { Candidate, Nearness, Pair } from './per-unit-pairs.js';
import { certaintyOf, isAdjoining, standing, weight } from './per-unit-pairs.js';
import { exceeds } from './same-print.js';

const isLimit = ({ modifier }: Figure): boolean => modifier === 'atLeast' || modifier === 'atMost';

/** A fact that may be divided, or divided by; a limit (12小时以内) is neither. */
export const isOperand = (fact: Fact): boolean =>
  isHead(fact) &&
  !isLimit(fact.figure) &&
  fact.reading.relation !== 'perUnit' &&
  !fact.reading.isBase &&
  fact.figure.role !== 'previous' &&
  fact.figure.role !== 'target';

/** Whether no semicolon stands between two facts of a sentence. */
const inClause = (index: FactIndex, a: Fact, b: Fact): boolean => {
  const [from, to] = a.order < b.order ? [a.order, b.order] : [b.order, a.order];
  return sentenceOf(index, a).every(
    (fact) => fact.order <= from || fact.order > to || !afterSemicolon(fact.reading.mention.gap),
  );
};

const nearnessOf = (index: FactIndex, stated: Fact, other: Fact): Nearness =>
  other.sentence !== stated.sentence ? 1 : inClause(index, stated, other) ? 3 : 2;

const likeliest = (list: readonly Candidate[], most: number): readonly Candidate[] =>
  [...list].sort((a, b) => b.near - a.near || b.fit - a.fit).slice(0, most);

/** An increase right before may be what is divided (增收1632万元，户均增收3357元). */
const isIncrease = (fact: Fact, stated: Fact): boolean =>
  fact.reading.relation === 'delta' && fact.order === stated.order - 1 && fact.sentence === stated.sentence;

/** The operands around a per-unit value, nearest first. */
const around = (index: FactIndex, stated: Fact): readonly Fact[] =>
  blockOf(index, stated)
    .filter((fact) => fact !== stated && (isOperand(fact) || isIncrease(fact, stated)))
    .sort((a, b) => Math.abs(a.order - stated.order) - Math.abs(b.order - stated.order));

/** Names under which an operand may stand elsewhere: the value's own (人均公用经费 → 公用经费), its topic's, its heading's. */
const namesOf = (stated: Fact): readonly string[] => [
  ...new Set(
    [perUnitSubject(stated.reading.noun), stated.topic?.noun ?? '', stated.noun, stated.heading].filter(
      (noun) => noun !== '',
    ),
  ),
];

const rowMeanings = ['outturn', 'amount', 'actual', 'budget', 'total'] as const;

const rowsOf = (index: FactIndex, stated: Fact, unit: (figure: Figure) => boolean): readonly Figure[] => {
  const named = namesOf(stated).flatMap((noun) => rowsNamed(index, stated, noun, 1).slice(0, 2));
  const beside = index.rows.filter((row) => Math.abs(row.block - stated.figure.block) === 1);
  return [...new Set([...named, ...beside])]
    .flatMap((row) => rowMeanings.flatMap((meaning) => row.figures.get(meaning) ?? []))
    .filter(unit);
};

const ofUnit = (index: FactIndex, stated: Fact, unit: string): readonly Fact[] =>
  around(index, stated).filter(
    ({ figure, reading, noun }) => figure.unit === unit && !reading.reached && !areOpposed(stated.reading.noun, noun),
  );

/** Facts of the block in the unit of a per-unit value and greater than it, nearest first. */
export const wholesNear = (index: FactIndex, stated: Fact): readonly Fact[] =>
  ofUnit(index, stated, stated.figure.unit).filter(({ figure }) => exceeds(figure, stated.figure));

const wholesOf = (index: FactIndex, stated: Fact, unit: string): readonly Candidate[] => {
  const same = ofUnit(index, stated, unit);
  const isGreater = (figure: Figure): boolean => unit !== stated.figure.unit || exceeds(figure, stated.figure);
  const greater = same.filter(({ figure }) => isGreater(figure));
  // A unit slip makes the whole smaller than what it is divided into.
  const own = same.filter(({ sentence }) => sentence === stated.sentence);
  const isSlip = !own.some((fact) => greater.includes(fact));
  const near = (isSlip ? [...own, ...greater] : greater).map(
    (fact): Candidate => ({ figure: fact.figure, near: nearnessOf(index, stated, fact), fit: 0 }),
  );
  const roles = ['outturn', 'actual', 'total', 'part', 'budget'] as const;
  const far = [
    ...rowsOf(index, stated, (figure) => figure.unit === unit),
    ...namesOf(stated).flatMap((noun) => anywhere(index, noun, stated.figure, roles, 2).slice(0, 3)),
  ]
    .filter((figure) => !isLimit(figure) && !same.some((fact) => fact.figure === figure))
    .map((figure): Candidate => ({ figure, near: 0, fit: 0 }));
  const fitting = far.filter(({ figure }) => isGreater(figure));
  return [...likeliest(near, 4), ...(fitting.length > 0 ? fitting : far).slice(0, 5)];
};

/** People in post, where a value is stated per head of them (按在职人数计算人均). */
const staffOf = (index: FactIndex, stated: Fact): readonly Fact[] =>
  namesStaff(stated.reading.mention.gap) || isPerStaff(stated.reading.mention.lead, stated.reading.noun)
    ? factsNear(index, stated).filter(isStaff)
    : [];

const isStaff = ({ figure, noun, reading }: Fact): boolean =>
  figure.kind === 'count' && (namesStaff(noun) || namesStaff(reading.mention.lead));

const general: ReadonlySet<string> = new Set(generalCounters);

/** How many characters behind a count may name what it counts (186个团队). */
const named = 4;

/** How many counts of a named counter may stand elsewhere before they tell nothing. */
const few = 4;

const countsOf = (index: FactIndex, stated: Fact): readonly Candidate[] => {
  const { lead, quantity } = stated.reading.mention;
  const counters = countersPer(quantity.per, lead);
  const staff = staffOf(index, stated);
  const fitOf = (figure: Figure, noun: string): number =>
    (dividesBy(lead, plainCounter(figure.unit))
      ? 2
      : counters.length === 0 || counters.includes(plainCounter(figure.unit))
        ? 1
        : 0) +
    (namesDivisor(lead, noun) ? 2 : 0) +
    (general.has(figure.unit) && sharesDivisor(lead, noun) ? 2 : 0);
  const fitOfFact = (fact: Fact): number =>
    fitOf(fact.figure, `${fact.noun}${fact.reading.mention.tail.slice(0, named)}`) + (staff.includes(fact) ? 2 : 0);
  const isCount = (figure: Figure): boolean => figure.kind === 'count' && figure.unit !== stated.figure.unit;
  const near = around(index, stated)
    .filter(({ figure }) => isCount(figure))
    .map(
      (fact): Candidate => ({
        figure: fact.figure,
        near: nearnessOf(index, stated, fact),
        fit: fitOfFact(fact),
      }),
    );
  const elsewhere = factsNear(index, stated).filter(
    (fact) =>
      isCount(fact.figure) &&
      fact.figure.block !== stated.figure.block &&
      isOperand(fact) &&
      (staff.length > 0
        ? staff.includes(fact)
        : dividesBy(lead, fact.figure.unit) ||
          (counters.includes(fact.figure.unit) && namesDivisor(lead, fact.reading.noun))),
  );
  const far = [
    ...(elsewhere.length > few ? [] : elsewhere).map(
      (fact): Candidate => ({ figure: fact.figure, near: 0, fit: fitOfFact(fact) }),
    ),
    ...rowsOf(index, stated, isCount).map(
      (figure): Candidate => ({ figure, near: 0, fit: fitOf(figure, figure.metric ?? '') }),
    ),
  ];
  return [...likeliest(near.filter(fits), 6), ...likeliest(far.filter(fits), 3)];
};

const fits = ({ fit }: Candidate): boolean => fit > 0;

/** 科技创新户均27万元: what was spent and counted in the table row that the words name. */
const pairsTold = (index: FactIndex, stated: Fact): readonly (readonly Figure[])[] => {
  const rows = rowsTold(index, stated);
  const [row] = rows;
  if (!row || rows.length > 1) return [];
  const figures = rowMeanings.flatMap((meaning) =>
    meaning === 'budget' && row.figures.has('outturn') ? [] : (row.figures.get(meaning) ?? []),
  );
  const { unit } = stated.figure;
  const counts = figures.filter((figure) => figure.kind === 'count' && figure.unit !== unit);
  return figures
    .filter((figure) => figure.unit === unit && exceeds(figure, stated.figure))
    .flatMap((whole) => counts.map((count) => [stated.figure, whole, count]));
};

/** The unit in which a value's whole is told: its own, that of the occasions of what it counts (人次), or a thousand of it. */
const unitOfWhole = (index: FactIndex, stated: Fact): string => {
  const { unit } = stated.figure;
  if (ofUnit(index, stated, unit).length > 0) return unit;
  const occasions = sentenceOf(index, stated).find(
    (fact) => isOperand(fact) && fact.figure.unit !== unit && countedThing(fact.figure.unit) === unit,
  );
  const thousand = thousandOf(unit);
  return occasions?.figure.unit ?? (thousand && ofUnit(index, stated, thousand).length > 0 ? thousand : unit);
};

/** "人均…元", "平均每公里…万元", "亩均…公斤" of what is told in tonnes: an amount over the count of what it is said of, likeliest pair first. */
export const perUnitClaim = (index: FactIndex, stated: Fact): ClaimDraft | null => {
  const { role } = stated.figure;
  if (role === 'target' || role === 'previous' || isLimit(stated.figure)) return null;
  const { lead, quantity } = stated.reading.mention;
  const many = manyPer(lead);
  const unit = unitOfWhole(index, stated);
  const identity = unit === thousandOf(stated.figure.unit) && many === null ? 'perThousand' : (many ?? 'perUnit');
  const shape = { kind: 'ratio', identity, names: ['perUnit', 'amount', 'count'] } as const;
  const told = pairsTold(index, stated);
  if (told.length > 0) return claimOf({ ...shape, sure: told.length === 1 ? false : 'guess' }, told.slice(0, 4));
  const counts = countsOf(index, stated);
  const counters = countersPer(quantity.per, lead);
  const all = wholesOf(index, stated, unit)
    .flatMap((whole) => counts.map((count): Pair => ({ whole, count })))
    .sort((a, b) => weight(b) - weight(a));
  const pairs = standing(stated, all, counters);
  const [best] = pairs;
  const adjoins = best !== undefined && counters.includes(best.count.figure.unit) && isAdjoining(index, stated, best);
  const certain = certaintyOf(stated, pairs, counters);
  return claimOf(
    { ...shape, sure: adjoins || (certain === true && all.length > 1 ? false : certain) },
    unique(pairs.map(({ whole, count }) => [stated.figure, whole.figure, count.figure])).slice(0, 16),
  );
};
