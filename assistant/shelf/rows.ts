import { metricKey } from '../../tools/figures/noun.js';
import { coreName } from '../../tools/language/naming.js';
import type { FoundFigure } from '../../tools/library/query.js';
import type { ShelfAsked } from './asked.js';

/** More rows of one organization than this are not read for one answer. */
const mostRows = 20_000;

/** The organization's rows, or those whose metric holds some words; a part of its name is not enough. */
export const rowsOf = async ({ shelf, organization }: ShelfAsked, metric?: string): Promise<readonly FoundFigure[]> => {
  const { findFigures } = await import('../../tools/library/query.js');
  const query = organization === '' ? { metric } : { metric, organization };
  const { rows } = await findFigures(shelf, query, { offset: 0, limit: mostRows });
  return rows.filter((row) => row.organization === organization);
};

/** The rows of one metric, or the names that come near where the words fit several or none. */
export interface Named {
  readonly name: string;
  readonly rows: readonly FoundFigure[];
  readonly near: readonly string[];
}

const mostNear = 8;

/** Binds the words of a question to one metric: its name, else the one name that holds them. */
export const rowsNamed = async (asked: ShelfAsked, metric: string): Promise<Named> => {
  const core = coreName(metric);
  // 实际吸收外资额 is looked up by what it shares with 吸收外资.
  const rows = await rowsOf(asked, core === '' ? metric : core);
  const exact = rows.filter((row) => row.metric === metric);
  const same = exact.length > 0 ? exact : rows.filter((row) => coreName(row.metric) === core);
  const kept =
    same.length > 0 ? rows.filter((row) => metricKey(row.metric) === metricKey(metric) || same.includes(row)) : [];
  if (kept.length > 0) return { name: kept[0]?.metric ?? metric, rows: kept, near: [] };
  const names = [...new Set(rows.map((row) => row.metric))];
  const cores = new Set(names.map(coreName));
  const [only] = names;
  return cores.size === 1 && only !== undefined
    ? { name: only, rows, near: [] }
    : { name: metric, rows: [], near: names.slice(0, mostNear) };
};
