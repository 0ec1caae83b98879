import type { Document } from '../../document/document.js';
import { flowOf, spanOf } from '../../document/flow.js';
import { isUnitHeader, outsideBrackets } from '../../language/header-lexer.js';
import type { HeaderUnit } from '../../language/header-unit-lexer.js';
import { bracketUnit, headerUnit, percentUnit } from '../../language/header-unit-lexer.js';
import { tokenize } from '../../language/lexer.js';
import { yearOf } from '../../language/period-year.js';
import type { FigureUnit, Quantity } from '../../language/quantity.js';
import {
  bareLabel,
  isNoName,
  isOfWhich,
  isPercentLabel,
  isSerial,
  isTotalRow,
  metricOfRow,
} from '../../language/row-label-lexer.js';
import { multiply } from '../../measure/rational.js';
import type { Figure, Role } from '../figure.js';
import { makeFigure } from '../make-figure.js';
import { isProseCell } from '../mention.js';
import type { Column } from './column.js';
import { roleOf } from './column.js';
import type { Row } from './grid.js';

/** A plain row, one that adds up others, or a part of the one above it. */
export type RowKind = 'item' | 'total' | 'ofWhich';

/** A data row with its figures by column. */
export interface DataRow {
  readonly row: Row;
  readonly label: string;
  readonly kind: RowKind;
  readonly figures: ReadonlyMap<number, Figure>;
}

const labelOf = (row: Row, columns: readonly Column[]): string => {
  const labels = columns
    .filter((column) => column.meaning === 'label')
    .map((column) => row.texts[column.index] ?? '')
    .filter((text) => !isNoName(text) && headerUnit(text) === null);
  const first = row.texts.find((text) => text !== '' && !isSerial(text)) ?? '';
  return labels.at(-1) ?? first;
};

const unitColumn = (row: Row, columns: readonly Column[]): HeaderUnit | null => {
  const column = columns.find(({ header }) => isUnitHeader(header));
  return column ? headerUnit(row.texts[column.index] ?? '') : null;
};

const withUnit = (quantity: Quantity, given: HeaderUnit | null): Quantity => {
  if (!quantity.bare || !given) return quantity;
  const unit: FigureUnit = given.unit;
  const scaled = quantity.factor.n !== 1n || given.factor.n !== 1n;
  const whole = !quantity.numeral.includes('.') && !scaled;
  return {
    ...quantity,
    kind: unit.kind,
    unit: unit.code,
    factor: multiply(quantity.factor, given.factor),
    counted: unit.kind === 'score' || (unit.counted && whole),
    bare: false,
  };
};

const quantityOf = (
  text: string,
): { readonly start: number; readonly end: number; readonly quantity: Quantity } | null => {
  if (isProseCell(text)) return null;
  const quantities = tokenize(text).filter((token) => token.kind === 'quantity');
  const [only] = quantities;
  return quantities.length === 1 && only?.kind === 'quantity' && only.quantity.kind !== 'document-number' ? only : null;
};

const isMoney = (unit: HeaderUnit | null): boolean => unit?.unit.kind === 'amount';

/** The role of a figure in its column: a limit among results is a target, a percentage of a named rate is one. */
const cellRole = (column: Column, quantity: Quantity, label: string, limited: boolean): Role => {
  if (column.meaning !== 'actual') return roleOf(column);
  if (limited) return 'target';
  return quantity.kind === 'percent' && isPercentLabel(label) ? 'rate' : 'actual';
};

/** Reads the figures of a data row; a bare number takes unit and scale from its column, its row label or the caption. */
export const dataRow = (
  document: Document,
  block: number,
  section: string,
  row: Row,
  columns: readonly Column[],
  year: string | null,
): DataRow => {
  const label = labelOf(row, columns);
  const bare = bareLabel(label);
  const kind: RowKind = isTotalRow(bare, row.texts) ? 'total' : isOfWhich(label) ? 'ofWhich' : 'item';
  const rowUnit = bracketUnit(label) ?? unitColumn(row, columns);
  const figures = new Map<number, Figure>();
  for (const column of columns) {
    const cell = row.cells[column.index];
    if (!cell || column.meaning === 'label' || column.meaning === 'note') continue;
    const flow = flowOf(document.text, cell);
    const found = quantityOf(flow.text);
    if (!found) continue;
    const limited = found.quantity.modifier === 'atLeast' || found.quantity.modifier === 'atMost';
    const named =
      column.meaning === 'target' ||
      column.meaning === 'actual' ||
      column.meaning === 'amount' ||
      column.meaning === 'total' ||
      column.meaning === 'previous' ||
      column.meaning === 'change' ||
      column.meaning === 'balance';
    const percentRow =
      isPercentLabel(bare) && (column.meaning === 'target' || column.meaning === 'actual') ? percentUnit : null;
    const isWhole = named || ((column.meaning === 'budget' || column.meaning === 'outturn') && !column.unit);
    const given =
      isWhole && rowUnit && !(isMoney(column.unit) && !isMoney(rowUnit))
        ? rowUnit
        : (column.unit ?? (named ? percentRow : null));
    const quantity = withUnit(found.quantity, given);
    const span = spanOf(flow, found.start, found.end);
    const metric = kind === 'total' ? outsideBrackets(column.header).trim() : metricOfRow(bare);
    const period = column.period ?? (column.meaning === 'previous' && year !== null ? `${yearOf(year) - 1}` : year);
    figures.set(
      column.index,
      makeFigure(quantity, {
        id: '',
        span,
        text: document.text.slice(span.start, span.end),
        metric: metric || null,
        role: cellRole(column, quantity, bare, limited),
        period,
        scope: null,
        origin: 'table',
        cell: { row: row.index, column: column.index },
        section,
        block,
      }),
    );
  }
  return { row, label: bare, kind, figures };
};
