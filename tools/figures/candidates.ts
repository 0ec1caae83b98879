import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure, Role } from './figure.js';
import { likeness } from './noun.js';
import type { TableRow } from './table/table-row.js';

/** Facts arranged for look-up by sentence; claims are bound inside a sentence first, then in the block, then anywhere. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly bySentence: ReadonlyMap<number, readonly Fact[]>;
  readonly byBlock: ReadonlyMap<number, readonly Fact[]>;
  /** Facts that stand for themselves, by unit and role, in text order. */
  readonly heads: ReadonlyMap<string, readonly Fact[]>;
  /** Figures of tables, for claims of the prose that rest on them. */
  readonly tableFigures: readonly Figure[];
  readonly rows: readonly TableRow[];
}

const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const headKey = (unit: string, role: Role): string => `${unit}|${role}`;

/** Arranges the facts of the prose and the rows of the tables for look-up. */
export const indexFacts = (
  facts: readonly Fact[],
  tableFigures: readonly Figure[],
  rows: readonly TableRow[],
): FactIndex => {
  const bySentence = grouped(facts, (fact) => fact.sentence);
  const byBlock = grouped(facts, (fact) => fact.figure.block);
  const heads = grouped(facts.filter(isHead), (fact) => headKey(fact.figure.unit, fact.figure.role));
  return { facts, bySentence, byBlock, heads, tableFigures, rows };
};

/** All facts of the block that a fact stands in. */
export const blockOf = (index: FactIndex, fact: Fact): readonly Fact[] => index.byBlock.get(fact.figure.block) ?? [];

/** How many facts of one unit and role are looked at on either side: far more than a report has, and what keeps a volume of reports linear. */
const reach = 60;

const windowOf = <Item>(items: readonly Item[], startOf: (item: Item) => number, at: number): readonly Item[] => {
  if (items.length <= 2 * reach) return items;
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - reach), low + reach);
};

/** How many facts on either side are looked at for one that is named: twice what a report has. */
const farReach = 500;

/** The facts around a fact, the whole report's unless it is a volume of many. */
export const factsNear = (index: FactIndex, fact: Fact): readonly Fact[] =>
  index.facts.length <= 2 * farReach
    ? index.facts
    : index.facts.slice(Math.max(0, fact.order - farReach), fact.order + farReach);

/** Facts of a unit and role that stand for themselves, those nearest to a position. */
export const headsNear = (index: FactIndex, unit: string, role: Role, at: number): readonly Fact[] =>
  windowOf(index.heads.get(headKey(unit, role)) ?? [], (fact) => fact.figure.start, at);

const tablesNear = (index: FactIndex, at: number): readonly Figure[] =>
  windowOf(index.tableFigures, (figure) => figure.start, at);

/** Table rows nearest to a fact. */
export const rowsNear = (index: FactIndex, fact: Fact): readonly TableRow[] =>
  windowOf(index.rows, (row) => row.block, fact.figure.block);

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
  blockOf(index, from)
    .filter((fact) => fact.sentence < from.sentence && isComparable(fact.figure, like) && fits(fact))
    .reverse();

/** Table rows near a fact whose name is like `noun`, likeliest first. */
export const rowsNamed = (index: FactIndex, near: Fact, noun: string, least: 1 | 2 | 3): readonly TableRow[] =>
  noun === ''
    ? []
    : rowsNear(index, near)
        .filter((row) => row.kind !== 'total')
        .map((row) => ({ row, score: likeness(row.label, noun) }))
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score)
        .map(({ row }) => row);

const shortestLabel = 4;

/** Table rows whose very label stands in the words before a fact (主要集中在青少年体育项目，差额达). */
export const rowsTold = (index: FactIndex, fact: Fact): readonly TableRow[] =>
  rowsNear(index, fact).filter(
    ({ kind, label }) => kind !== 'total' && label.length >= shortestLabel && fact.reading.mention.gap.includes(label),
  );

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
  for (const role of roles)
    for (const fact of headsNear(index, like.unit, role, like.start)) consider(fact.figure, fact.noun);
  for (const figure of tablesNear(index, like.start)) consider(figure, figure.metric ?? '');
  scored.sort(
    (a, b) => b.score - a.score || Math.abs(a.figure.start - like.start) - Math.abs(b.figure.start - like.start),
  );
  return unique(scored.map(({ figure }) => figure));
};
