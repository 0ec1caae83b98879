import { isLikelyBase } from '../../language/header-lexer.js';
import { yearOf } from '../../language/period-year.js';
import type { ClaimKind } from '../claim.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import type { DataRow } from './cells.js';
import type { Column, Meaning } from './column.js';
import { isValue } from './column.js';
import type { Ballot, Formula } from './vote.js';
import { count, differenceOf, elect, figuresOf, growthOf, percentOf } from './vote.js';

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
  balance: {
    kind: 'difference',
    identity: 'difference',
    names: ['difference', 'minuend', 'subtrahend'],
    formula: differenceOf,
  },
  change: { kind: 'change', identity: 'change', names: ['change', 'current', 'previous'], formula: differenceOf },
};

/** How well two columns fit the meaning of the rate by their headers alone; higher is better. */
const preference = (meaning: Meaning, a: Column, b: Column): number => {
  const follows = a.period !== null && b.period !== null && yearOf(a.period) > yearOf(b.period);
  switch (meaning) {
    case 'executionRate':
      return (
        (a.meaning === 'outturn' ? 4 : a.meaning === 'total' ? 1 : 0) +
        (b.meaning === 'budget' ? 4 : 0) +
        (isLikelyBase(b.header) ? 1 : 0)
      );
    case 'balance':
      return (
        (a.meaning === 'budget' ? 4 : a.meaning === 'total' ? 1 : 0) +
        (b.meaning === 'outturn' ? 4 : 0) +
        (isLikelyBase(a.header) ? 1 : 0)
      );
    case 'completionRate':
      return (
        (a.meaning === 'actual' || a.meaning === 'outturn' ? 4 : 0) +
        (b.meaning === 'target' || b.meaning === 'budget' ? 4 : 0)
      );
    default:
      return (
        (b.meaning === 'previous' ? 4 : 0) +
        (follows ? 4 : 0) +
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

const derivedColumn = (columns: readonly Column[], rows: readonly DataRow[], rate: Column): readonly ClaimDraft[] => {
  const shape = shapes[rate.meaning];
  if (!shape) return [];
  const ranked = [...pairsOf(columns, rate)].sort(
    (x, y) => preference(rate.meaning, y[0], y[1]) - preference(rate.meaning, x[0], x[1]),
  );
  const ballots = ranked.map(([a, b]) => count(rows, rate.index, [a.index, b.index], shape.formula));
  const best = ranked[0];
  const liking = ranked.map(([a, b]) => preference(rate.meaning, a, b));
  const clear = best !== undefined && (liking[0] ?? 0) >= 8 && liking[0] !== liking[1];
  const elected =
    elect(ballots) ??
    ballots.find((ballot) => ballot.ties > 0 && ballot.ties * 2 >= ballot.tried) ??
    (clear ? ballots[0] : null);
  if (!elected) return [];
  const others = ballots.filter((ballot) => ballot !== elected && ballot.ties > 0);
  return rows.flatMap((row) => claimFor(row, rate, shape, elected, others, elected.ties > 1 || clear));
};

/** Columns of rates, growth and changes: the pair of columns that the header and most rows make them of. */
export const rateColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns.flatMap((column) => derivedColumn(columns, rows, column));
