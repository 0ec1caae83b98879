import type { Block, Document, Table } from '../../document/document.js';
import { headingPaths, sectionLabel } from '../../document/sections.js';
import type { ClaimDraft } from '../claim-draft.js';
import type { Figure } from '../figure.js';
import { dataRow } from './cells.js';
import type { HeaderUnit } from './column.js';
import { captionUnit, columnsOf } from './column.js';
import { columnClaims } from './column-claims.js';
import { rowsOf, segmentsOf } from './grid.js';
import { rowClaims } from './row-claims.js';

export interface TableContent {
  readonly figures: readonly Figure[];
  readonly claims: readonly ClaimDraft[];
}

const captionBefore = (document: Document, index: number): HeaderUnit | null => {
  for (const block of document.blocks.slice(Math.max(0, index - 2), index).reverse()) {
    const unit = block.kind === 'table' ? null : captionUnit(document.text.slice(block.start, block.end));
    if (unit) return unit;
  }
  return null;
};

const ofTable = (
  document: Document,
  table: Table,
  block: number,
  section: string,
  year: string | null,
): TableContent => {
  const rows = rowsOf(document.text, table);
  const caption = captionUnit(rows[0]?.texts.join(' ') ?? '') ?? captionBefore(document, block);
  const figures: Figure[] = [];
  const claims: ClaimDraft[] = [];
  for (const segment of segmentsOf(rows)) {
    const columns = columnsOf(segment.header, table.columns, caption);
    const data = segment.rows.map((row) => dataRow(document, block, section, row, columns, year));
    figures.push(...data.flatMap((row) => [...row.figures.values()]));
    claims.push(...rowClaims(columns, data), ...columnClaims(columns, data));
  }
  return { figures, claims };
};

/** Figures and claims of all tables; `year` is the period of columns that name none. */
export const tableContent = (document: Document, year: string | null): TableContent => {
  const paths = headingPaths(document.blocks);
  const contents = document.blocks.flatMap((block: Block, index) =>
    block.kind === 'table' ? [ofTable(document, block, index, sectionLabel(paths[index] ?? []), year)] : [],
  );
  return { figures: contents.flatMap(({ figures }) => figures), claims: contents.flatMap(({ claims }) => claims) };
};
