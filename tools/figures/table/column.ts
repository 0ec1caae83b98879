import type { Meaning } from '../../language/header-lexer.js';
import {
  headerYear,
  isArrived,
  isCountHeader,
  isLimit,
  isNumericCell,
  meaningOf,
} from '../../language/header-lexer.js';
import type { HeaderUnit } from '../../language/header-unit-lexer.js';
import { bracketUnit, percentUnit, scoreUnit } from '../../language/header-unit-lexer.js';
import type { Role } from '../figure.js';
import type { Row } from './grid.js';

export type { Meaning };

/** A column of numbers: what its header says of them. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly meaning: Meaning;
  readonly unit: HeaderUnit | null;
  /** The header that it shares with its neighbours in a table of two header rows, else null. */
  readonly group: string | null;
  /** Year in the header, else null. */
  readonly period: string | null;
}

/** Header texts by column; a blank beside a header that stands over several columns belongs to it. */
const spread = (header: readonly Row[], width: number): readonly (readonly string[])[] =>
  header.map((row, at) => {
    const texts = Array.from({ length: width }, (_, index) => row.texts[index] ?? '');
    const below = header.slice(at + 1);
    for (let index = 1; index < width; index += 1) {
      const isParted = below.some(
        (other) => (other.texts[index] ?? '') !== '' && (other.texts[index - 1] ?? '') !== '',
      );
      if (texts[index] === '' && isParted) texts[index] = texts[index - 1] ?? '';
    }
    return texts;
  });

/** Money of the caption is that of columns of money; another unit (吨) is that of every column of values. */
const takesCaption = (header: string, meaning: Meaning, isMoney: boolean, caption: HeaderUnit | null): boolean =>
  caption?.unit.kind === 'amount'
    ? isMoney && !isCountHeader(header)
    : isMoney || meaning === 'actual' || meaning === 'target';

/** The columns of a segment, named by all the header rows above them. */
export const columnsOf = (header: readonly Row[], width: number, caption: HeaderUnit | null): readonly Column[] => {
  const lines = spread(header, width);
  return Array.from({ length: width }, (_, index) => {
    const parts = [...new Set(lines.map((texts) => texts[index] ?? '').filter((text) => text !== ''))];
    const name = parts.join(' ');
    const own = parts.at(-1) ?? '';
    const meaning = meaningOf(own) === 'amount' ? meaningOf(name) : meaningOf(own);
    const money = ['budget', 'outturn', 'previous', 'change', 'balance', 'total', 'amount'].includes(meaning);
    const percent = ['executionRate', 'completionRate', 'growthRate', 'share', 'rate'].includes(meaning);
    const score = meaning === 'score' || meaning === 'maxScore' || meaning === 'lost';
    const unit = score
      ? scoreUnit
      : (bracketUnit(own) ??
        bracketUnit(name) ??
        (percent ? percentUnit : takesCaption(own, meaning, money, caption) ? caption : null));
    return {
      index,
      header: name,
      meaning,
      unit,
      group: parts.length > 1 ? (parts[0] ?? null) : null,
      period: headerYear(name),
    };
  });
};

const roles: Readonly<Record<Meaning, Role>> = {
  label: 'other',
  note: 'other',
  budget: 'budget',
  outturn: 'outturn',
  target: 'target',
  actual: 'actual',
  previous: 'previous',
  executionRate: 'rate',
  completionRate: 'rate',
  growthRate: 'growth',
  change: 'growth',
  balance: 'other',
  share: 'share',
  maxScore: 'maxScore',
  score: 'score',
  lost: 'other',
  total: 'total',
  amount: 'actual',
  rate: 'rate',
  rank: 'rank',
};

/** The role of the figures in a column; what arrived of a budget is what was reached. */
export const roleOf = (column: Column): Role =>
  column.meaning === 'budget' && isArrived(column.header) ? 'actual' : roles[column.meaning];

const unnamed: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'note']);

/** A column of lost points may hold the reasons instead. */
const isOfNumbers = ({ index }: Column, rows: readonly Row[]): boolean => {
  const filled = rows.map((row) => row.texts[index] ?? '').filter((text) => text !== '');
  return filled.filter(isNumericCell).length * 2 > filled.length;
};

const asNote = (column: Column): Column => ({ ...column, meaning: 'note', unit: null });

/** Columns whose cells say what their headers do not: one of limits (≥95%) holds targets. */
export const settled = (read: readonly Column[], rows: readonly Row[]): readonly Column[] => {
  const columns = read.map((column) =>
    column.meaning === 'lost' && !isOfNumbers(column, rows) ? asNote(column) : column,
  );
  if (columns.some(({ meaning }) => meaning === 'target')) return columns;
  const limits = (column: Column): number => rows.filter((row) => isLimit(row.texts[column.index] ?? '')).length;
  return columns.map((column) =>
    unnamed.has(column.meaning) && limits(column) >= 2 && limits(column) * 3 >= rows.length
      ? { ...column, meaning: 'target' }
      : column,
  );
};

const levels: ReadonlySet<Meaning> = new Set<Meaning>(['outturn', 'actual', 'amount']);

/** Columns of results of which one is this year's: those of earlier years beside it are what it is compared with. */
export const dated = (columns: readonly Column[], year: string | null): readonly Column[] =>
  year === null || !columns.some(({ meaning, period }) => levels.has(meaning) && period === year)
    ? columns
    : columns.map((column) =>
        levels.has(column.meaning) && column.period !== null && column.period < year
          ? { ...column, meaning: 'previous' }
          : column,
      );

/** Whether a column holds amounts or counts that others may be made of. */
export const isValue = (column: Column): boolean =>
  ['budget', 'outturn', 'target', 'actual', 'previous', 'balance', 'amount', 'total'].includes(column.meaning);
