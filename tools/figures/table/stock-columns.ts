import { stockOf } from '../../language/header-lexer.js';
import type { ClaimDraft } from '../claim-draft.js';
import { claimOf } from '../claim-draft.js';
import type { DataRow } from './cells.js';
import type { Column } from './column.js';
import { isValue } from './column.js';
import { balanceOf, count, elect, figuresOf } from './vote.js';

/** 年初库存, 轮入, 轮出, 年末库存: what was there, what came and what went make what is left, where most rows tie. */
export const stockColumns = (columns: readonly Column[], rows: readonly DataRow[]): readonly ClaimDraft[] => {
  const opening = columns.find((column) => stockOf(column.header) === 'opening');
  const closing = columns.find((column) => stockOf(column.header) === 'closing');
  if (!opening || !closing) return [];
  const flows = columns.filter((column) => isValue(column) && column !== opening && column !== closing);
  const options = flows.flatMap((a) => flows.filter((b) => b !== a).map((b) => [opening.index, a.index, b.index]));
  const elected = elect(options.map((option) => count(rows, closing.index, option, balanceOf)));
  if (!elected || elected.ties < 2) return [];
  return rows.flatMap((row) => {
    const [stated, inputs] = [row.figures.get(closing.index), figuresOf(row, elected.columns)];
    if (!stated || !inputs?.every((figure) => figure.unit === stated.unit)) return [];
    const names = ['closing', 'opening', 'added', 'taken'];
    const claim = claimOf({ kind: 'sum', identity: 'sumLess1', names, sure: true }, [[stated, ...inputs]]);
    return claim ? [claim] : [];
  });
};
