import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import type { TableRow } from './table/table-row.js';

/** Facts arranged for look-up by sentence; claims are bound inside a sentence first, then in the block, then anywhere. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly bySentence: ReadonlyMap<number, readonly Fact[]>;
  /** Figures of tables, for claims of the prose that rest on them. */
  readonly tableFigures: readonly Figure[];
  readonly rows: readonly TableRow[];
}

/** Arranges the facts of the prose and the rows of the tables for look-up. */
export const indexFacts = (
  facts: readonly Fact[],
  tableFigures: readonly Figure[],
  rows: readonly TableRow[],
): FactIndex => {
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const list = bySentence.get(fact.sentence);
    if (list) list.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  return { facts, bySentence, tableFigures, rows };
};

/** All facts of the sentence that a fact stands in. */
export const sentenceOf = (index: FactIndex, fact: Fact): readonly Fact[] => index.bySentence.get(fact.sentence) ?? [];

/** Same unit, or both money of one currency. */
export const isComparable = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.kind === b.kind;

const unique = (figures: readonly Figure[]): readonly Figure[] => [...new Set(figures)];

/** Facts of one role that can be compared with `like`, nearest to `from` first: in the sentence, then in the block. */
export const nearby = (index: FactIndex, from: Fact, like: Figure, fits: (fact: Fact) => boolean): readonly Fact[] => {
  const own = sentenceOf(index, from).filter(
    (fact) => fact !== from && fact.figure !== like && isComparable(fact.figure, like) && fits(fact),
  );
  const distance = (fact: Fact): number =>
    fact.order < from.order ? from.order - fact.order : (fact.order - from.order) * 2;
  return [...own].sort((a, b) => distance(a) - distance(b));
};

/** Facts of the same block in the sentences before. */
export const earlierInBlock = (
  index: FactIndex,
  from: Fact,
  like: Figure,
  fits: (fact: Fact) => boolean,
): readonly Fact[] =>
  index.facts
    .filter(
      (fact) =>
        fact.figure.block === from.figure.block &&
        fact.sentence < from.sentence &&
        isComparable(fact.figure, like) &&
        fits(fact),
    )
    .reverse();

/** Table rows whose name is like `noun`, likeliest first. */
export const rowsNamed = (index: FactIndex, noun: string, least: 1 | 2 | 3): readonly TableRow[] =>
  noun === ''
    ? []
    : index.rows
        .filter((row) => row.kind !== 'total')
        .map((row) => ({ row, score: likeness(row.label, noun) }))
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score)
        .map(({ row }) => row);

/** Figures anywhere in the document of one of the roles whose name is like `noun`, likeliest first. */
export const anywhere = (
  index: FactIndex,
  noun: string,
  like: Figure,
  roles: readonly Role[],
  least: 1 | 2 | 3,
): readonly Figure[] => {
  const scored: { figure: Figure; score: number }[] = [];
  const consider = (figure: Figure, name: string): void => {
    if (figure === like || !roles.includes(figure.role) || !isComparable(figure, like)) return;
    if (figure.period !== null && like.period !== null && figure.period.slice(0, 4) !== like.period.slice(0, 4)) return;
    const score = likeness(name, noun);
    if (score >= least) scored.push({ figure, score });
  };
  for (const fact of index.facts) if (isHead(fact)) consider(fact.figure, fact.noun);
  for (const figure of index.tableFigures) consider(figure, figure.metric ?? '');
  scored.sort(
    (a, b) => b.score - a.score || Math.abs(a.figure.start - like.start) - Math.abs(b.figure.start - like.start),
  );
  return unique(scored.map(({ figure }) => figure));
};
