import { pointsToTable, saysInAll, saysPartial } from '../language/list-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { countedBefore } from './declared-parts.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import type { Meaning } from './table/column.js';
import type { TableRow } from './table/table-row.js';

const summed: readonly Meaning[] = ['outturn', 'amount', 'actual', 'budget'];

/** Fewer rows make no list. */
const fewest = 3;

/** Tables of plain rows: none says that it is a total or a part of another. */
const listsOf = (rows: readonly TableRow[]): ReadonlyMap<number, readonly TableRow[]> => {
  const tables = new Map<number, TableRow[]>();
  for (const row of rows) {
    const table = tables.get(row.block);
    if (table) table.push(row);
    else tables.set(row.block, [row]);
  }
  return new Map(
    [...tables].filter(([, table]) => table.length >= fewest && table.every(({ kind }) => kind === 'item')),
  );
};

const wordsOf = (facts: readonly Fact[]): string =>
  facts.map(({ reading }) => `${reading.mention.gap}${reading.mention.tail}`).join('');

const isWhole = (index: FactIndex, fact: Fact): boolean =>
  (fact.figure.kind === 'amount' || fact.figure.kind === 'count') &&
  (fact.reading.relation === 'total' || fact.reading.relation === 'head') &&
  fact.figure.role !== 'previous' &&
  fact.figure.role !== 'target' &&
  (saysInAll(fact.reading.mention.lead) || countedBefore(index.facts[fact.order - 1], fact) !== null);

/** The columns of a table in a unit, those of the whole's role first. */
const columnsOf = (table: readonly TableRow[], whole: Fact): readonly (readonly Figure[])[] =>
  [
    ...summed.filter((meaning) => meaning === whole.figure.role),
    ...summed.filter((meaning) => meaning !== whole.figure.role),
  ].flatMap((meaning) => {
    const figures = table.flatMap((row) => row.figures.get(meaning) ?? []);
    return figures.length === table.length &&
      figures.every(({ unit, modifier }) => unit === whole.figure.unit && modifier === null)
      ? [figures]
      : [];
  });

const claimFor = (index: FactIndex, table: readonly TableRow[], beside: readonly Fact[]): readonly ClaimDraft[] => {
  const words = wordsOf(beside);
  if (saysPartial(words)) return [];
  const wholes = beside.filter((fact) => isWhole(index, fact));
  return wholes.flatMap((whole) => {
    if (wholes.filter(({ figure }) => figure.unit === whole.figure.unit).length > 1) return [];
    const readings = columnsOf(table, whole).map((figures) => [whole.figure, ...figures]);
    const points = pointsToTable(words) || countedBefore(index.facts[whole.order - 1], whole) === table.length;
    const claim = claimOf(
      {
        kind: 'sum',
        identity: 'sumOfAll',
        names: ['whole', 'part'],
        sure: points && readings.length === 1 ? false : 'guess',
      },
      readings,
    );
    return claim ? [claim] : [];
  });
};

/** Claims that the rows of a table without a total make up the total told in the sentence right before or behind it. */
export const tableTotalClaims = (index: FactIndex): readonly ClaimDraft[] =>
  [...listsOf(index.rows)].flatMap(([block, table]) => {
    const [before, after] = [index.byBlock.get(block - 1) ?? [], index.byBlock.get(block + 1) ?? []];
    const [last, first] = [before.at(-1)?.sentence, after[0]?.sentence];
    return [
      ...claimFor(
        index,
        table,
        before.filter(({ sentence }) => sentence === last),
      ),
      ...claimFor(
        index,
        table,
        after.filter(({ sentence }) => sentence === first),
      ),
    ];
  });
