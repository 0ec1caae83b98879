import type { ClaimKind } from '../claim.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import type { DataRow } from './cells.js';
import type { Column, Meaning } from './column.js';
import type { Ballot, Formula } from './vote.js';
import { count, differenceOf, elect, figuresOf, growthOf, percentOf, quotientOf, sumOf } from './vote.js';

interface Shape {
  readonly kind: ClaimKind;
  readonly identity: string;
  readonly names: readonly string[];
  readonly formula: Formula;
}

const shapes: Readonly<Partial<Record<Meaning, Shape>>> = {
  executionRate: {
    kind: 'execution',
    identity: 'executionRate',
    names: ['rate', 'outturn', 'budget'],
    formula: percentOf,
  },
  completionRate: {
    kind: 'completion',
    identity: 'completionRate',
    names: ['rate', 'achieved', 'target'],
    formula: percentOf,
  },
  growthRate: { kind: 'growth', identity: 'growthRate', names: ['growth', 'current', 'previous'], formula: growthOf },
  change: { kind: 'change', identity: 'change', names: ['change', 'current', 'previous'], formula: differenceOf },
};

const isValue = (column: Column): boolean =>
  ['budget', 'outturn', 'target', 'actual', 'previous', 'amount', 'total'].includes(column.meaning);

/** How well two columns fit the meaning of the rate by their headers alone; higher is better. */
const preference = (meaning: Meaning, a: Column, b: Column): number => {
  const earlier = a.period !== null && b.period !== null && Number(a.period) > Number(b.period);
  switch (meaning) {
    case 'executionRate':
      return (
        (a.meaning === 'outturn' ? 4 : a.meaning === 'total' ? 1 : 0) +
        (b.meaning === 'budget' ? 4 : 0) +
        (/全年|调整|最终/.test(b.header) ? 1 : 0)
      );
    case 'completionRate':
      return (
        (a.meaning === 'actual' || a.meaning === 'outturn' ? 4 : 0) +
        (b.meaning === 'target' || b.meaning === 'budget' ? 4 : 0)
      );
    default:
      return (
        (b.meaning === 'previous' ? 4 : 0) +
        (earlier ? 4 : 0) +
        (a.meaning === 'outturn' || a.meaning === 'actual' ? 1 : 0)
      );
  }
};

const comparable = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a !== undefined && b !== undefined && a.unit === b.unit && a.kind === b.kind;

const pairsOf = (columns: readonly Column[], rate: Column): readonly (readonly [Column, Column])[] => {
  const values = columns.filter((column) => isValue(column) && column !== rate);
  return values.flatMap((a) => values.filter((b) => b !== a).map((b) => [a, b] as const));
};

const derivedColumn = (columns: readonly Column[], rows: readonly DataRow[], rate: Column): readonly ClaimDraft[] => {
  const shape = shapes[rate.meaning];
  if (!shape) return [];
  const ranked = [...pairsOf(columns, rate)].sort(
    (x, y) => preference(rate.meaning, y[0], y[1]) - preference(rate.meaning, x[0], x[1]),
  );
  const ballots = ranked.map(([a, b]) => count(rows, rate.index, [a.index, b.index], shape.formula));
  const best = ranked[0];
  const clear = best !== undefined && preference(rate.meaning, best[0], best[1]) >= 8;
  const elected =
    elect(ballots) ??
    ballots.find((ballot) => ballot.ties > 0 && ballot.ties * 2 >= ballot.tried) ??
    (clear ? ballots[0] : null);
  if (!elected) return [];
  const others = ballots.filter((ballot) => ballot !== elected && ballot.ties > 0);
  return rows.flatMap((row) => claimFor(row, rate, shape, elected, others, elected.ties > 1 || clear));
};

const claimFor = (
  row: DataRow,
  rate: Column,
  shape: Shape,
  elected: Ballot,
  others: readonly Ballot[],
  sure: boolean,
): readonly ClaimDraft[] => {
  const stated = row.figures.get(rate.index);
  if (!stated) return [];
  const readings = [elected, ...others].flatMap(({ columns }) => {
    const inputs = figuresOf(row, columns);
    return inputs && comparable(inputs[0], inputs[1]) ? [[stated, ...inputs]] : [];
  });
  const claim = claimOf({ kind: shape.kind, identity: shape.identity, names: shape.names, sure }, readings);
  return claim ? [claim] : [];
};

const rateLike = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns.flatMap((column) => derivedColumn(columns, rows, column));

const runs = (columns: readonly Column[], total: Column): readonly (readonly number[])[] => {
  const position = columns.indexOf(total);
  const found: number[][] = [];
  const alike = (column: Column | undefined): boolean =>
    column !== undefined && isValue(column) && column.unit?.unit.code === total.unit?.unit.code;
  for (let length = 2; position - length >= 0; length += 1) {
    const run = columns.slice(position - length, position);
    if (run.every(alike)) found.push(run.map((column) => column.index));
  }
  for (let length = 2; position + length < columns.length; length += 1) {
    const run = columns.slice(position + 1, position + 1 + length);
    if (run.every(alike)) found.push(run.map((column) => column.index));
  }
  return found;
};

/** A total column: the run of columns beside it that adds up in most rows. */
const totalColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns
    .filter((column) => column.meaning === 'total' || /合计|小计|总计|总额|总数/.test(column.header))
    .flatMap((column) => {
      const elected = elect(runs(columns, column).map((run) => count(rows, column.index, run, sumOf)));
      if (!elected) return [];
      return rows.flatMap((row) => {
        const whole = row.figures.get(column.index);
        const parts = figuresOf(row, elected.columns);
        const claim =
          whole && parts
            ? claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: elected.ties > 1 }, [
                [whole, ...parts],
              ])
            : null;
        return claim ? [claim] : [];
      });
    });

/** A share column: the row's amount over the total row's. */
const shareColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns
    .filter((column) => column.meaning === 'share')
    .flatMap((column) => {
      const total = rows.find((row) => row.kind === 'total');
      const bases = columns
        .filter((other) => isValue(other) && other.unit !== null && other.unit.unit.kind !== 'percent')
        .sort((a, b) => Math.abs(a.index - column.index) - Math.abs(b.index - column.index));
      if (!total) return [];
      return rows.flatMap((row) => {
        const stated = row.figures.get(column.index);
        const readings = bases.flatMap((base) => {
          const [part, whole] = [row.figures.get(base.index), total.figures.get(base.index)];
          return stated && part && whole ? [[stated, part, whole]] : [];
        });
        const claim = claimOf(
          { kind: 'share', identity: 'share', names: ['share', 'part', 'whole'], sure: readings.length === 1 },
          readings,
        );
        return claim ? [claim] : [];
      });
    });

const perUnitHeader = ['人均', '户均', '亩均', '次均', '场均', '均价', '单价', '平均', '标准'] as const;

/** Columns of per-unit values: the pair of columns whose quotient most rows give. */
const perUnitColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns
    .filter((column) => perUnitHeader.some((word) => column.header.includes(word)))
    .flatMap((column) => {
      const values = columns.filter((other) => other !== column && isValue(other));
      const pairs = values.flatMap((a) => values.filter((b) => b !== a).map((b) => [a.index, b.index]));
      const elected = elect(pairs.map((pair) => count(rows, column.index, pair, quotientOf)));
      if (!elected) return [];
      return rows.flatMap((row) => {
        const [stated, inputs] = [row.figures.get(column.index), figuresOf(row, elected.columns)];
        const claim = stated && inputs ? claimOf({ kind: 'ratio', identity: 'perUnit', names: ['perUnit', 'amount', 'count'], sure: elected.ties > 1 }, [[stated, ...inputs]]) : null;
        return claim ? [claim] : [];
      });
    });

/** A row's score is within its maximum. */
const scoreColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => {
  const score = columns.find((column) => column.meaning === 'score');
  const maximum = columns.find((column) => column.meaning === 'maxScore');
  if (!score || !maximum) return [];
  return rows.flatMap((row) => {
    const [got, most] = [row.figures.get(score.index), row.figures.get(maximum.index)];
    const claim =
      got && most
        ? claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [
            [most, got],
          ])
        : null;
    return claim ? [claim] : [];
  });
};

/** Claims that a table's columns make along each row. */
export const rowClaims = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => [
  ...rateLike(columns, rows),
  ...totalColumns(columns, rows),
  ...shareColumns(columns, rows),
  ...perUnitColumns(columns, rows),
  ...scoreColumns(columns, rows),
];
