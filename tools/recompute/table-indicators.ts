import type { Cell, Document, Span } from '../document/document.js';
import { headingPaths } from '../document/sections.js';
import type { Figure } from '../figures/figure.js';
import type { Column, Meaning } from '../figures/table/column.js';
import type { Row } from '../figures/table/grid.js';
import { suffixOf } from '../language/affix.js';
import { comparatorIn, isBetterSmall, isBlank, isLimit } from '../language/comparator.js';
import { naming } from '../language/lexicon-naming.js';
import { says } from '../language/mentions.js';
import { withoutBrackets } from '../language/naming.js';
import type { Comparator, Polarity } from './attainment.js';
import { attainmentOf } from './attainment.js';
import type { Indicator } from './indicator.js';
import type { Read } from './statements.js';
import type { TableSegment } from './table-rows.js';
import { cellFigures, tableSegments } from './table-rows.js';

type FigureAt = (row: number, column: number) => Figure | null;

interface Layout {
  readonly names: readonly Column[];
  readonly nature: Column | null;
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly maxScore: Column | null;
  readonly score: Column | null;
  readonly reason: Column | null;
}

const firstOf = (columns: readonly Column[], meaning: Meaning): Column | null =>
  columns.find((column) => column.meaning === meaning) ?? null;

const limitsIn = (rows: readonly Row[], column: Column): number =>
  rows.filter((row) => isLimit(row.texts[column.index] ?? '')).length;

/** The column of targets by its header, else the one whose cells begin with ≥ or ≤; the first column holds names. */
const targetColumn = (all: readonly Column[], rows: readonly Row[]): Column | null => {
  const columns = all.filter(({ index }) => index > 0);
  const named = firstOf(columns, 'target');
  if (named) return named;
  const [best] = columns
    .filter((column) => column.meaning !== 'label')
    .sort((a, b) => limitsIn(rows, b) - limitsIn(rows, a));
  return best && limitsIn(rows, best) > 0 ? best : null;
};

const layoutOf = (columns: readonly Column[], rows: readonly Row[]): Layout => {
  const labels = columns.filter(({ meaning }) => meaning === 'label');
  const names = labels.filter(({ header }) => !says(header, naming.notNames) || says(header, naming.leaves));
  const target = targetColumn(columns, rows);
  const others = columns.filter((column) => column !== target);
  const after = others.find(
    (column) =>
      target !== null && column.index > target.index && (column.meaning === 'actual' || column.meaning === 'amount'),
  );
  return {
    names: names.length > 0 ? names : labels.length > 0 ? labels : columns.slice(0, 1),
    nature: labels.find(({ header }) => says(header, naming.natures)) ?? null,
    target,
    actual: after ?? firstOf(others, 'actual') ?? firstOf(others, 'outturn'),
    maxScore: firstOf(others, 'maxScore'),
    score: firstOf(others, 'score'),
    reason: columns.find(({ header, meaning }) => meaning === 'note' && says(header, naming.reasons)) ?? null,
  };
};

const textIn = (row: Row, column: Column | null): string => (column ? (row.texts[column.index] ?? '') : '');

const spanIn = (row: Row, column: Column | null): Span | null => {
  const cell: Cell | null | undefined = column ? row.cells[column.index] : null;
  return cell ? { start: cell.start, end: cell.end } : null;
};

const trimmed = (document: Document, span: Span): Span => {
  const text = document.text.slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, span.end - (text.length - text.trimEnd().length)) };
};

const comparatorOf = (row: Row, layout: Layout, target: Figure | null): Comparator => {
  const stated = comparatorIn(textIn(row, layout.nature)) ?? comparatorIn(textIn(row, layout.target));
  return target ? (stated === null || stated === 'qualitative' ? 'eq' : stated) : 'qualitative';
};

const polarityOf = (comparator: Comparator, name: string): Polarity => {
  if (comparator === 'atMost') return 'lower';
  return comparator !== 'atLeast' && isBetterSmall(name) ? 'lower' : 'higher';
};

/** Whether a label names a sum instead of an indicator. */
export const isTotal = (label: string): boolean => suffixOf(withoutBrackets(label), naming.totals) !== null;

const measured = (figure: Figure | null): Figure | null =>
  figure && ['amount', 'count', 'percent', 'points', 'ratio'].includes(figure.kind) ? figure : null;

const indicatorOf = (
  document: Document,
  block: number,
  group: readonly string[],
  row: Row,
  layout: Layout,
  figureAt: FigureAt,
): Indicator | null => {
  const at = (column: Column | null): Figure | null => (column ? figureAt(row.index, column.index) : null);
  const labels = layout.names.map((column) => textIn(row, column)).filter((text) => text !== '');
  const name = withoutBrackets(labels.at(-1) ?? '');
  const nameColumn = layout.names.findLast((column) => textIn(row, column) !== '') ?? null;
  const nameSpan = spanIn(row, nameColumn) ?? spanIn(row, layout.target);
  if (name === '' || nameSpan === null || labels.some(isTotal)) return null;
  const [target, actual] = [measured(at(layout.target)), measured(at(layout.actual))];
  const targetText = textIn(row, layout.target);
  const [comparator, actualSpan] = [comparatorOf(row, layout, target), spanIn(row, layout.actual)];
  if (isBlank(targetText) && isBlank(textIn(row, layout.actual))) return null;
  const polarity = polarityOf(comparator, name);
  const [scoreSpan, anchor] = [spanIn(row, layout.score), trimmed(document, nameSpan)];
  return {
    ...anchor,
    name,
    group,
    origin: 'table',
    block,
    comparator,
    polarity,
    target,
    targetText,
    actual,
    actualText: textIn(row, layout.actual),
    actualSpan: actualSpan ? trimmed(document, actualSpan) : anchor,
    rate: null,
    maxScore: at(layout.maxScore),
    score: at(layout.score),
    scoreSpan,
    reason: textIn(row, layout.reason),
    isFirm: true,
    attainment: target && actual ? attainmentOf(polarity, target, actual) : 'unknown',
  };
};

const inSegment = (
  report: Read,
  { block, columns, rows }: TableSegment,
  titles: readonly string[],
): readonly Indicator[] => {
  const layout = layoutOf(columns, rows);
  if (layout.target === null || layout.actual === null) return [];
  const figures = new Map(
    (cellFigures(report).get(block) ?? []).map(
      (figure) => [`${figure.cell?.row},${figure.cell?.column}`, figure] as const,
    ),
  );
  const figureAt: FigureAt = (row, column) => figures.get(`${row},${column}`) ?? null;
  let first = '';
  return rows.flatMap((row) => {
    // A first-level indicator stands once, above the rows that it is left blank in.
    first = row.texts[0] || first;
    return indicatorOf(report.document, block, [...titles, first], row, layout, figureAt) ?? [];
  });
};

/** The indicators of every table that has a column of targets and one of results. */
export const tableIndicators = (report: Read): readonly Indicator[] => {
  const paths = headingPaths(report.document.blocks);
  return tableSegments(report).flatMap((segment) =>
    inSegment(
      report,
      segment,
      (paths[segment.block] ?? []).map(({ title }) => title),
    ),
  );
};
