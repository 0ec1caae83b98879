import type { SelectQueryBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Role } from '../figures/figure.js';
import { patiently } from './faults.js';
import { isBound } from './migrations.js';
import type { Shelf } from './open.js';
import type { FigureRow, ReportRow, Tables } from './tables.js';

/** Which reports; a part of a name is enough. */
export interface ReportQuery {
  readonly organization?: string | undefined;
  readonly years?: readonly number[] | undefined;
}

/** Which figures; a part of the name of a metric or of an organization is enough. */
export interface FigureQuery extends ReportQuery {
  readonly metric?: string | undefined;
  readonly role?: Role | undefined;
  /** `value`: the largest first; else by metric, organization and year. */
  readonly sort?: 'metric' | 'value' | undefined;
}

export interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

export interface Answered<Row> {
  readonly rows: readonly Row[];
  /** How many fit in all. */
  readonly total: number;
}

/** A figure with the words that it stands in and the report that prints it. */
export interface FoundFigure extends FigureRow {
  readonly passage_text: string;
  readonly report_id: string;
  readonly report_title: string | null;
  readonly report_year: number;
  readonly file: string;
}

/**
 * Whether a column holds a part of a name. Not LIKE: there the two databases disagree on upper and lower case, and
 * signs in a name would stand for others.
 */
const holds = (column: string, part: string) =>
  sql<SqlBool>`replace(${sql.ref(column)}, ${part}, '') <> ${sql.ref(column)}`;

/** Both databases count in their own kind of integer; this one is a number in both. */
const count = sql<number>`cast(count(*) as integer)`.as('total');

const totalOf = async (query: SelectQueryBuilder<Tables, keyof Tables, object>): Promise<number> => {
  const row = await query.select(count).executeTakeFirst();
  return row?.total ?? 0;
};

/** More names than this are left to the database to look up: a statement takes only so many parameters. */
const mostNames = 5000;

/** The names that a question means, null for any; looked up first, for a database plans by the names themselves. */
interface Meant {
  readonly metrics: readonly string[] | null;
  readonly organizations: readonly string[] | null;
}

const meantBy = async ({ db }: Shelf, { metric, organization }: FigureQuery): Promise<Meant> => {
  const metrics =
    metric === undefined
      ? null
      : await db
          .selectFrom('gouji_metrics')
          .select('name')
          .where(holds('name', metric))
          .limit(mostNames + 1)
          .execute();
  const organizations =
    organization === undefined
      ? null
      : await db
          .selectFrom('gouji_reports')
          .select('organization')
          .distinct()
          .where(holds('organization', organization))
          .limit(mostNames + 1)
          .execute();
  return {
    metrics: metrics?.map(({ name }) => name) ?? null,
    organizations: organizations?.map((each) => each.organization) ?? null,
  };
};

/** More organizations than this leave nothing to look up by: reading on from the first figure is shorter. */
const fewOrganizations = 60;

/**
 * The figures that are meant, to be counted or to be read in their order. A database that looks the latter up by each
 * of many organizations has to sort them all; for a computed value it has no index.
 */
const matching = (
  { db }: Shelf,
  { metric, organization, years, role }: FigureQuery,
  meant: Meant,
  use: 'count' | 'read',
) => {
  const { metrics, organizations } = meant;
  let query = db.selectFrom('gouji_figures');
  // A figure without a metric answers no question.
  if (metrics === null || metric === undefined) query = query.where(sql<SqlBool>`${sql.raw(isBound)}`);
  else if (metrics.length <= mostNames) query = query.where('metric', 'in', metrics);
  else query = query.where(sql<SqlBool>`${sql.raw(isBound)}`).where(holds('metric', metric));
  if (organizations !== null && organization !== undefined) {
    const isFew = use === 'count' || organizations.length <= fewOrganizations;
    const name = isFew ? sql<string>`organization` : sql<string>`organization || ''`;
    query =
      organizations.length <= mostNames
        ? query.where(name, 'in', organizations)
        : query.where(holds('organization', organization));
  }
  if (years !== undefined) query = query.where('year', 'in', [...years]);
  return role === undefined ? query : query.where('role', '=', role);
};

/** Whether reports as wholes are asked for: they know how many of their figures have a metric. */
const isOfWholes = ({ metric, years, role }: FigureQuery): boolean =>
  [metric, years, role].every((each) => each === undefined);

/** Figures with a metric in all reports, or in those of some organizations; counting every row would take long. */
const boundIn = async ({ db }: Shelf, organization: string | undefined): Promise<number> => {
  const sum = sql<number>`cast(coalesce(sum(bound), 0) as integer)`.as('total');
  const reports = db.selectFrom('gouji_reports').select(sum);
  const meant = organization === undefined ? reports : reports.where(holds('organization', organization));
  const row = await meant.executeTakeFirst();
  return row?.total ?? 0;
};

/** The figures that fit, a stretch of them. Throws LibraryError. */
export const findFigures = (
  shelf: Shelf,
  query: FigureQuery,
  { offset, limit }: Stretch,
): Promise<Answered<FoundFigure>> =>
  patiently(async () => {
    const meant = await meantBy(shelf, query);
    if (meant.metrics?.length === 0 || meant.organizations?.length === 0) return { rows: [], total: 0 };
    const total = await (isOfWholes(query)
      ? boundIn(shelf, query.organization)
      : totalOf(matching(shelf, query, meant, 'count')));
    if (offset >= total || limit === 0) return { rows: [], total };
    const byValue = query.sort === 'value';
    const rows = await shelf.db
      .with('page', () => {
        // Only what an index holds, so that the figures before the stretch are never fetched.
        const all = matching(shelf, query, meant, 'read').select(['report', 'ordinal']);
        const sorted = byValue ? all.orderBy('sort_key', 'desc') : all;
        return sorted
          .orderBy('metric')
          .orderBy('organization')
          .orderBy('year')
          .orderBy('report')
          .orderBy('ordinal')
          .limit(limit)
          .offset(offset);
      })
      .selectFrom('page')
      .innerJoin('gouji_figures as figure', (join) =>
        join.onRef('figure.report', '=', 'page.report').onRef('figure.ordinal', '=', 'page.ordinal'),
      )
      .innerJoin('gouji_reports', 'gouji_reports.key', 'page.report')
      .innerJoin('gouji_passages', (join) =>
        join.onRef('gouji_passages.report', '=', 'page.report').onRef('gouji_passages.number', '=', 'figure.passage'),
      )
      .selectAll('figure')
      .select([
        'gouji_passages.text as passage_text',
        'gouji_reports.id as report_id',
        'gouji_reports.title as report_title',
        'gouji_reports.year as report_year',
        'gouji_reports.file as file',
      ])
      .$if(byValue, (each) => each.orderBy('figure.sort_key', 'desc'))
      .orderBy('figure.metric')
      .orderBy('figure.organization')
      .orderBy('figure.year')
      .orderBy('figure.report')
      .orderBy('figure.ordinal')
      .execute();
    return { rows, total };
  });

/** The reports that fit, still to be put in order. */
export const matchingReports = ({ db }: Shelf, { organization, years }: ReportQuery) => {
  let query = db.selectFrom('gouji_reports');
  if (organization !== undefined) query = query.where(holds('organization', organization));
  return years === undefined ? query : query.where('year', 'in', [...years]);
};

/** The reports that fit, a stretch of them, by organization and year. Throws LibraryError. */
export const findReports = (
  shelf: Shelf,
  query: ReportQuery,
  { offset, limit }: Stretch,
): Promise<Answered<ReportRow>> =>
  patiently(async () => ({
    total: await totalOf(matchingReports(shelf, query)),
    rows: await matchingReports(shelf, query)
      .selectAll()
      .orderBy('organization')
      .orderBy('year')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),
  }));

/** Full ids of the reports whose id begins so; at most `limit`. Throws LibraryError. */
export const reportsBeginning = ({ db }: Shelf, beginning: string, limit: number): Promise<readonly string[]> =>
  patiently(async () => {
    const rows = await db
      .selectFrom('gouji_reports')
      .select('id')
      .where('id', '>=', beginning)
      .where('id', '<', `${beginning}g`)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  });
