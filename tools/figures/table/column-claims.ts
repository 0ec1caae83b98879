import { isNumbered, namesTotal } from '../../language/row-label-lexer.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import { addsUp } from '../same-print.js';
import type { DataRow } from './cells.js';
import type { Column } from './column.js';
import { partClaims, partGroups, partsOf } from './part-rows.js';

const isSummable = (column: Column): boolean =>
  [
    'budget',
    'outturn',
    'previous',
    'change',
    'balance',
    'total',
    'amount',
    'maxScore',
    'score',
    'lost',
    'target',
    'actual',
  ].includes(column.meaning);

/** The rows of one class right above a total row: back to where the outermost label was printed, blank or repeated below. */
const sectionAbove = (rows: readonly DataRow[], at: number): readonly DataRow[] => {
  const names = rows.slice(0, at).map((row) => (row.kind === 'total' ? null : (row.row.texts[0] ?? '')));
  const closing = names.lastIndexOf(null);
  const opening = names.findLastIndex((name) => name !== null && name !== '');
  let from = opening;
  while (from - 1 > closing && names[from - 1] === names[opening]) from -= 1;
  return from > closing ? rows.slice(from, at).filter((row) => row.kind === 'item') : [];
};

/** Ways in which a total row may be made up of the rows around it, likeliest first. */
const structures = (
  rows: readonly DataRow[],
  at: number,
  nested: ReadonlySet<DataRow>,
): readonly (readonly DataRow[])[] => {
  const above = rows.slice(0, at);
  const lastTotal = above.map((row) => row.kind).lastIndexOf('total');
  const items = above.filter((row) => row.kind === 'item');
  const recent = above.slice(lastTotal + 1).filter((row) => row.kind === 'item');
  const totals = above.filter((row) => row.kind === 'total');
  const below = rows.slice(at + 1).filter((row) => row.kind !== 'total');
  const belowItems = rows.slice(at + 1).filter((row) => row.kind === 'item');
  const all = above.filter((row) => row.kind !== 'total');
  const tail = above.slice(lastTotal + 1).filter((row) => row.kind === 'item');
  const first = rows[at]?.row.texts[0] ?? '';
  const group = above.filter((row) => row.kind !== 'total' && row.row.texts[0] === first && first !== '');
  const nextTotal = rows.findIndex((row, index) => index > at && row.kind === 'total');
  const under = rows.slice(at + 1, nextTotal < 0 ? rows.length : nextTotal);
  const prefixes = Array.from({ length: Math.max(0, under.length - 1) }, (_, cut) =>
    under.slice(0, under.length - cut),
  );
  const firstPart = above.findIndex((row) => row.kind === 'ofWhich');
  // Only the first of several parts need say 其中: the rows right behind it may be parts as well.
  const resumed =
    firstPart < 0
      ? []
      : Array.from({ length: above.length - firstPart }, (_, skipped) =>
          [...above.slice(0, firstPart), ...above.slice(firstPart + 1 + skipped)].filter((row) => row.kind === 'item'),
        );
  const sections = rows.flatMap((row, index) => (index < at && row.kind === 'total' ? sectionAbove(rows, index) : []));
  // 预算执行 of a row, then subtotals of the classes: rows that no subtotal has taken stand beside them.
  const outer = above.filter((row) => row.kind !== 'ofWhich' && !sections.includes(row));
  // 一、 and 二、 add up; rows without a number below them are their parts.
  const numbered = items.filter(({ row }) => row.texts.some(isNumbered));
  const loose = items.filter((row) => !nested.has(row));
  const unnested = below.filter((row) => !nested.has(row));
  const options =
    at === 0
      ? [...(unnested.length < below.length ? [unnested] : []), below, belowItems, ...prefixes]
      : [
          ...(loose.length < items.length ? [loose] : []),
          ...(numbered.length < items.length ? [numbered] : []),
          ...(group.length >= 2 && group.length < all.length ? [group] : []),
          sectionAbove(rows, at),
          recent,
          items,
          totals,
          [...totals, ...tail],
          outer,
          all,
          ...resumed,
          ...prefixes,
        ];
  return options.filter(
    (option, index) => option.length >= 2 && options.findIndex((other) => sameRows(other, option)) === index,
  );
};

const sameRows = (a: readonly DataRow[], b: readonly DataRow[]): boolean =>
  a.length === b.length && a.every((row, index) => row === b[index]);

const ties = (rows: readonly DataRow[], column: Column, whole: Figure): boolean => {
  const parts = partsOf(rows, column, whole);
  return parts !== null && addsUp(whole, parts);
};

/** Whether a total takes every row of a column, 其中 rows too: what is weighed beside its parts is not made up of them. */
const standsBeside = (rows: readonly DataRow[], column: Column): boolean =>
  rows.some((row, at) => {
    const whole = row.kind === 'total' ? row.figures.get(column.index) : undefined;
    return (
      whole !== undefined &&
      ties(
        rows.slice(0, at).filter(({ kind }) => kind !== 'total'),
        column,
        whole,
      )
    );
  });

const isTop = (rows: readonly DataRow[], at: number): boolean =>
  at === 0 && (rows[1]?.kind === 'ofWhich' || namesTotal(rows[0]?.label ?? ''));

const totalRow = (
  columns: readonly Column[],
  rows: readonly DataRow[],
  at: number,
  nested: ReadonlySet<DataRow>,
): readonly ClaimDraft[] => {
  const row = rows[at];
  if (!row || (row.kind !== 'total' && !isTop(rows, at))) return [];
  const summed = columns.filter((column) => isSummable(column) && row.figures.has(column.index));
  const options = structures(rows, at, nested);
  const counts = options.map(
    (option) =>
      summed.filter((column) => {
        const whole = row.figures.get(column.index);
        return whole !== undefined && ties(option, column, whole);
      }).length,
  );
  const most = Math.max(0, ...counts);
  const chosen = options[most === 0 ? 0 : counts.indexOf(most)];
  if (!chosen) return [];
  const others = options.filter((option) => option !== chosen);
  const isScores = (column: Column): boolean => column.meaning === 'score' || column.meaning === 'maxScore';
  return summed.flatMap((column) => {
    const whole = row.figures.get(column.index);
    const parts = whole ? partsOf(chosen, column, whole) : null;
    if (!whole || !parts || whole.kind === 'percent') return [];
    if (isScores(column) && row.kind !== 'total' && standsBeside(rows, column)) return [];
    // A blank score is a finding of its own; the sum around it tells nothing more.
    if (isScores(column) && chosen.some((each) => !each.figures.has(column.index))) return [];
    // Results of several indicators have no sum, unless the header gives the column one unit.
    const isMixed = (column.meaning === 'target' || column.meaning === 'actual') && column.unit === null;
    if (isMixed && whole.kind !== 'amount') return [];
    const alternatives = others.flatMap((option) => {
      const figures = partsOf(option, column, whole);
      return figures ? [[whole, ...figures]] : [];
    });
    const claim = claimOf(
      {
        kind: isScores(column) ? 'score' : 'sum',
        identity: isScores(column) || column.meaning === 'lost' ? 'scoreSum' : 'sumOfAll',
        names: ['whole', 'part'],
        sure: at > 0 || most > 0,
      },
      [[whole, ...parts], ...alternatives],
    );
    return claim ? [claim] : [];
  });
};

/** Claims that total rows add up the rows they close or head, and rows the parts below them. */
export const columnClaims = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => {
  const groups = partGroups(columns, isTop(rows, 0) ? rows.slice(1) : rows);
  const nested = new Set(groups.flatMap(({ parts }) => parts));
  return [...rows.flatMap((_, at) => totalRow(columns, rows, at, nested)), ...partClaims(groups)];
};
