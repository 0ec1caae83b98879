import { isTotalHeader } from '../../language/header-lexer.js';
import { isPerUnitHeader } from '../../language/quotient-cues.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { DataRow } from './cells.js';
import type { Column } from './column.js';
import { isValue } from './column.js';
import { rateColumns } from './rate-columns.js';
import { stockColumns } from './stock-columns.js';
import { count, elect, figuresOf, quotientOf, sumOf } from './vote.js';

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
    .filter((column) => column.meaning === 'total' || isTotalHeader(column.header))
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

/** Columns of per-unit values: the pair of columns whose quotient most rows give. */
const perUnitColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] =>
  columns
    .filter((column) => isPerUnitHeader(column.header))
    .flatMap((column) => {
      const values = columns.filter((other) => other !== column && isValue(other));
      const pairs = values.flatMap((a) => values.filter((b) => b !== a).map((b) => [a.index, b.index]));
      const elected = elect(pairs.map((pair) => count(rows, column.index, pair, quotientOf)));
      if (!elected) return [];
      return rows.flatMap((row) => {
        const [stated, inputs] = [row.figures.get(column.index), figuresOf(row, elected.columns)];
        const claim =
          stated && inputs
            ? claimOf(
                { kind: 'ratio', identity: 'perUnit', names: ['perUnit', 'amount', 'count'], sure: elected.ties > 1 },
                [[stated, ...inputs]],
              )
            : null;
        return claim ? [claim] : [];
      });
    });

/** A row's score is within its maximum, and the rate beside them is the one over the other. */
const scoreColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => {
  const score = columns.find((column) => column.meaning === 'score');
  const maximum = columns.find((column) => column.meaning === 'maxScore');
  const rate = columns.find((column) => column.meaning === 'rate');
  if (!score || !maximum) return [];
  return rows.flatMap((row) => {
    const [got, most] = [row.figures.get(score.index), row.figures.get(maximum.index)];
    const claim =
      got && most
        ? claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [
            [most, got],
          ])
        : null;
    const stated = rate && row.figures.get(rate.index);
    const share =
      got && most && stated?.kind === 'percent'
        ? claimOf({ kind: 'share', identity: 'scoreRate', names: ['rate', 'score', 'maximum'], sure: true }, [
            [stated, got, most],
          ])
        : null;
    return [claim, share].filter((each) => each !== null);
  });
};

/** What a row lost is its maximum less its score. */
const lostColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => {
  const [lost, maximum, score] = (['lost', 'maxScore', 'score'] as const).map((meaning) =>
    columns.find((column) => column.meaning === meaning),
  );
  if (!lost || !maximum || !score) return [];
  return rows.flatMap((row) => {
    const [taken, inputs] = [row.figures.get(lost.index), figuresOf(row, [maximum.index, score.index])];
    const claim =
      taken && inputs
        ? claimOf({ kind: 'difference', identity: 'deduction', names: ['deduction', 'maximum', 'score'], sure: true }, [
            [taken, ...inputs],
          ])
        : null;
    return claim ? [claim] : [];
  });
};

/** Claims that a table's columns make along each row. */
export const rowClaims = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => [
  ...rateColumns(columns, rows),
  ...totalColumns(columns, rows),
  ...shareColumns(columns, rows),
  ...perUnitColumns(columns, rows),
  ...stockColumns(columns, rows),
  ...scoreColumns(columns, rows),
  ...lostColumns(columns, rows),
];
