import type { Line } from './lines.js';
import { continueTable } from './table-join.js';
import type { RuledTable } from './tables.js';

/** Lines that follow each other, or a table. */
export type Element =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly table: RuledTable };

interface PageParts {
  readonly lines: readonly Line[];
  readonly tables: readonly RuledTable[];
}

const onePage = ({ lines, tables }: PageParts): readonly Element[] => {
  const elements: Element[] = [];
  let from = 0;
  for (const table of tables) {
    const below = lines.findIndex((line) => line.baseline > table.top);
    const to = Math.max(from, below < 0 ? lines.length : below);
    elements.push({ kind: 'lines', lines: lines.slice(from, to) }, { kind: 'table', table });
    from = to;
  }
  return [...elements, { kind: 'lines', lines: lines.slice(from) }];
};

const lastPage = (table: RuledTable): number => table.turns.at(-1)?.page ?? table.page;

const join = (last: Element, next: Element): Element | null => {
  if (last.kind === 'lines' && next.kind === 'lines') return { kind: 'lines', lines: [...last.lines, ...next.lines] };
  if (last.kind !== 'table' || next.kind !== 'table' || next.table.page !== lastPage(last.table) + 1) return null;
  const table = continueTable(last.table, next.table);
  return table ? { kind: 'table', table } : null;
};

/** Lines and tables of all pages in reading order; what a page end parts is joined. */
export const elementsOf = (pages: readonly PageParts[]): readonly Element[] => {
  const elements: Element[] = [];
  for (const next of pages.flatMap(onePage)) {
    if (next.kind === 'lines' && next.lines.length === 0) continue;
    const last = elements.at(-1);
    const joined = last ? join(last, next) : null;
    if (joined) elements[elements.length - 1] = joined;
    else elements.push(next);
  }
  return elements;
};
