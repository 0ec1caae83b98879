import type { Block, Document, Table } from '../../document/document.js';
import { headingPaths, sectionLabel } from '../../document/sections.js';
import { isFinalBudget, isTotalHeader } from '../../language/header-lexer.js';
import { bracketUnit } from '../../language/header-unit-lexer.js';
import type { ClaimDraft } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import { captionOf } from './caption.js';
import type { DataRow } from './cells.js';
import { dataRow } from './cells.js';
import type { Column, Meaning } from './column.js';
import { columnsOf, dated, isValue, settled } from './column.js';
import { columnClaims } from './column-claims.js';
import { rowsOf, segmentsOf } from './grid.js';
import { groupClaims } from './group-claims.js';
import { labelScores } from './label-scores.js';
import { rowClaims } from './row-claims.js';
import type { TableRow } from './table-row.js';

/** What tables hold: figures, claims among them, and rows for claims of the prose. */
export interface TableContent {
  readonly figures: readonly Figure[];
  readonly claims: readonly ClaimDraft[];
  readonly rows: readonly TableRow[];
}

/** Whether a column holds only a part of what its group of columns holds (财政拨款 of the 预算数). */
const isPartColumn = (column: Column, columns: readonly Column[]): boolean =>
  column.group !== null &&
  isValue(column) &&
  !isTotalHeader(column.header) &&
  columns.some((other) => other !== column && other.group === column.group && other.meaning === column.meaning);

const tableRow = (data: DataRow, columns: readonly Column[], block: number): TableRow => {
  const labels = columns.filter((column) => column.meaning === 'label');
  const figures = new Map<Meaning, Figure>();
  let opening: Figure | null = null;
  for (const column of columns) {
    const figure = data.figures.get(column.index);
    const meaning: Meaning = figure?.role === 'target' ? 'target' : column.meaning;
    const passed = figures.get(meaning);
    if (!figure || isPartColumn(column, columns) || (passed && !isFinalBudget(column.header))) continue;
    if (meaning === 'budget') opening = passed ?? null;
    figures.set(meaning, figure);
  }
  return {
    label: data.label,
    group: labels.length > 1 ? (data.row.texts[labels[0]?.index ?? 0] ?? '') : '',
    kind: data.kind,
    block,
    figures,
    opening,
  };
};

/** Rows with a blank outermost label belong to the group above them. */
const grouped = (rows: readonly TableRow[]): readonly TableRow[] => {
  let group = '';
  return rows.map((row) => {
    group = row.kind === 'total' ? '' : row.group || group;
    return row.group === group ? row : { ...row, group: row.kind === 'total' ? row.group : group };
  });
};

const ofTable = (
  document: Document,
  table: Table,
  block: number,
  section: string,
  year: string | null,
): TableContent => {
  const rows = rowsOf(document.text, table);
  const caption = captionOf(document, block, rows);
  const figures: Figure[] = [];
  const claims: ClaimDraft[] = [];
  const lines: TableRow[] = [];
  for (const segment of segmentsOf(rows)) {
    const header =
      segment.header
        .flatMap((row) => row.texts)
        .map(bracketUnit)
        .find((unit) => unit?.unit.kind === 'amount') ?? null;
    const named = columnsOf(segment.header, table.columns, caption ?? header);
    const columns = dated(settled(named, segment.rows), year);
    const data = segment.rows.map((row) => dataRow(document, block, section, row, columns, year));
    const labels = labelScores(document, block, section, segment, columns, year);
    figures.push(...data.flatMap((row) => [...row.figures.values()]), ...labels);
    lines.push(...grouped(data.map((each) => tableRow(each, columns, block))));
    claims.push(...rowClaims(columns, data), ...columnClaims(columns, data), ...groupClaims(labels, columns, data));
  }
  return { figures, claims, rows: lines };
};

/** Figures and claims of all tables; `year` is the period of columns that name none. */
export const tableContent = (document: Document, year: string | null): TableContent => {
  const paths = headingPaths(document.blocks);
  const contents = document.blocks.flatMap((block: Block, index) =>
    block.kind === 'table' ? [ofTable(document, block, index, sectionLabel(paths[index] ?? []), year)] : [],
  );
  return {
    figures: contents.flatMap(({ figures }) => figures),
    claims: contents.flatMap(({ claims }) => claims),
    rows: contents.flatMap(({ rows }) => rows),
  };
};
