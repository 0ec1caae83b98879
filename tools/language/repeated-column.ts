import type { Document, Span, Table } from '../document/document.js';
import { yearsIn } from './year-mention.js';

/** Two columns of a table that are headed alike with the same year, where one must be another year's. */
export interface RepeatedColumn {
  readonly year: number;
  readonly first: Span;
  readonly second: Span;
}

const tables = (document: Document): readonly Table[] => document.blocks.filter((block) => block.kind === 'table');

const repeatedIn = (document: Document, table: Table): readonly RepeatedColumn[] => {
  const heads = table.cells.filter(({ row }) => row === 0);
  return heads.flatMap((second, index) => {
    const text = document.text.slice(second.start, second.end);
    const [mention] = yearsIn(text);
    const first = heads.slice(0, index).find(({ start, end }) => document.text.slice(start, end) === text);
    return mention && first ? [{ year: mention.year, first, second }] : [];
  });
};

/** Every pair of columns of a document that name one year under one heading. */
export const repeatedColumns = (document: Document): readonly RepeatedColumn[] =>
  tables(document).flatMap((table) => repeatedIn(document, table));
