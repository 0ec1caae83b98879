import { isNumbered } from '../../language/row-label-lexer.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import { addsUp, digits, significant } from '../same-print.js';
import type { DataRow } from './cells.js';
import type { Column, Meaning } from './column.js';

const added: ReadonlySet<Meaning> = new Set([
  'budget',
  'outturn',
  'previous',
  'change',
  'balance',
  'total',
  'amount',
] as const);

/** Longer groups are those of a total row. */
const mostParts = 12;

/** Fewer digits meet a sum by chance. */
const fewestDigits = 3;

/** So many digits in one column tell as much as few in two. */
const tellingDigits = 4;

/** The figures of rows in a column, where all have one that can be added. */
export const partsOf = (rows: readonly DataRow[], column: Column, whole: Figure): readonly Figure[] | null => {
  const parts = rows.flatMap((row) => row.figures.get(column.index) ?? []);
  return parts.length >= 2 &&
    parts.every((part) => part.unit === whole.unit && part.kind === whole.kind && part.modifier === null)
    ? parts
    : null;
};

/** A group of rows below the one that they make up: in each column the whole and its parts. */
export interface PartGroup {
  readonly parts: readonly DataRow[];
  readonly sums: readonly { readonly whole: Figure; readonly parts: readonly Figure[]; readonly ties: boolean }[];
  readonly ties: number;
  /** One of the sums has too many digits to be met by chance. */
  readonly tells: boolean;
}

const groupOf = (columns: readonly Column[], row: DataRow, rows: readonly DataRow[]): PartGroup => {
  const sums = columns.flatMap((column) => {
    const whole = added.has(column.meaning) ? row.figures.get(column.index) : undefined;
    const parts = whole && whole.kind !== 'percent' ? partsOf(rows, column, whole) : null;
    return whole && parts ? [{ whole, parts, ties: addsUp(whole, parts) && digits(whole) >= fewestDigits }] : [];
  });
  const tying = sums.filter(({ ties }) => ties);
  const tells = tying.some(({ whole, parts }) => [whole, ...parts].some((each) => significant(each) >= tellingDigits));
  return { parts: rows, sums, ties: tying.length, tells };
};

const groupBelow = (columns: readonly Column[], rows: readonly DataRow[], at: number): PartGroup | null => {
  const row = rows[at];
  if (!row || row.kind !== 'item') return null;
  const next = rows.findIndex((other, index) => index > at && other.kind === 'total');
  const below = rows.slice(at + 1, Math.min(next < 0 ? rows.length : next, at + 1 + mostParts));
  const isMarked = below[0]?.kind === 'ofWhich' && row.row.texts.some(isNumbered);
  const closing = below.findIndex((other) => other.row.texts.some(isNumbered));
  const marked = closing < 0 ? below.length : closing;
  let best: PartGroup | null = null;
  for (let length = 2; length <= below.length; length += 1) {
    const group = groupOf(columns, row, below.slice(0, length));
    const least = group.tells || (isMarked && length === marked) ? 1 : 2;
    if (group.ties >= least && group.ties > (best?.ties ?? 0)) best = group;
  }
  return best;
};

/**
 * Rows with their parts below them (项目支出, 其中：…): as many rows as make one up in two columns, or in one where 其中
 * and numbers mark them or its digits tell; a list of some of the parts ties nowhere.
 */
export const partGroups = (columns: readonly Column[], rows: readonly DataRow[]): readonly PartGroup[] =>
  rows.flatMap((_, at) => groupBelow(columns, rows, at) ?? []);

/** Claims that such rows are made up of their parts. */
export const partClaims = (groups: readonly PartGroup[]): readonly ClaimDraft[] =>
  groups.flatMap(({ sums }) =>
    sums.flatMap(
      ({ whole, parts }) =>
        claimOf({ kind: 'sum', identity: 'sumOfAll', names: ['whole', 'part'], sure: sums.length > 1 }, [
          [whole, ...parts],
        ]) ?? [],
    ),
  );
