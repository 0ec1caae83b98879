import type { Migration } from 'kysely';
import { sql } from 'kysely';

/** Which database keeps the library. */
export type Engine = 'sqlite' | 'postgres';

/** Text sorts by its bytes in both databases: SQLite does so by itself, PostgreSQL where it is told. */
const textOf: Readonly<Record<Engine, string>> = { sqlite: 'text', postgres: 'text collate "C"' };

/** Whether a figure has a metric, in the very words of the indexes: a database knows a part of them by no others. */
export const isBound = "metric > ''";

/** Statements of a step; what has been released is never edited, a change is a step of its own. */
type Step = (text: string) => readonly string[];

const first: Step = (text) => [
  `create table gouji_reports (
    id ${text} not null primary key, key ${text} not null unique, title ${text}, organization ${text} not null,
    year integer not null, file ${text} not null, path ${text}, format ${text} not null, analyzer ${text} not null,
    characters integer not null, figures integer not null, bound integer not null, claims integer not null,
    recomputed integer not null, unverifiable integer not null, inconsistent integer not null,
    errors integer not null, warnings integer not null, infos integer not null)`,
  'create index gouji_reports_order on gouji_reports (organization, year, id)',
  `create table gouji_figures (
    report ${text} not null, ordinal integer not null, id ${text} not null, text ${text} not null,
    span_start integer not null, span_end integer not null, value ${text} not null, low ${text}, high ${text},
    ends ${text} not null, sort_key double precision not null, unit ${text} not null, kind ${text} not null,
    metric ${text} not null, role ${text} not null, period ${text}, year integer not null,
    organization ${text} not null, scope ${text}, modifier ${text}, origin ${text} not null,
    section ${text} not null, place ${text} not null, passage integer not null, verdict ${text},
    primary key (report, ordinal))`,
  // In the order in which answers are given, so that a page is read off the index.
  'create index gouji_figures_order on gouji_figures (metric, organization, year, report, ordinal)',
  'create index gouji_figures_organization on gouji_figures (organization, metric, year)',
  `create table gouji_passages (
    report ${text} not null, number integer not null, text ${text} not null, primary key (report, number))`,
  `create table gouji_claims (
    report ${text} not null, ordinal integer not null, id ${text} not null, kind ${text} not null,
    verdict ${text} not null, figures ${text} not null, formula ${text} not null, exact ${text}, low ${text},
    high ${text}, span_start integer not null, span_end integer not null, text ${text} not null,
    derivation ${text} not null, reason ${text}, primary key (report, ordinal))`,
  `create table gouji_findings (
    report ${text} not null, ordinal integer not null, id ${text} not null, rule ${text} not null,
    severity ${text} not null, message ${text} not null, span_start integer not null, span_end integer not null,
    text ${text} not null, place ${text} not null, page integer, stated ${text}, expected ${text},
    derivation ${text}, basis ${text} not null, suggestion ${text}, primary key (report, ordinal))`,
  `create table gouji_metrics (name ${text} not null primary key)`,
];

/** Whatever a question asks is counted and put in order from an index alone; figures are fetched for one page. */
const covering: Step = () => [
  'drop index gouji_figures_order',
  'drop index gouji_figures_organization',
  'create index gouji_figures_named on gouji_figures (metric, organization, year, report, ordinal, role)',
  'create index gouji_figures_held on gouji_figures (organization, metric, year, role)',
  'create index gouji_figures_ranked on gouji_figures (metric, sort_key desc, organization, year, report, ordinal, role)',
  'create index gouji_figures_sized on gouji_figures (sort_key desc)',
  `create index gouji_figures_dated on gouji_figures (year, role) where ${isBound}`,
];

/** What reports say of years; those that were read before have nothing there and count as read by an older version. */
const statements: Step = (text) => [
  `create table gouji_statements (report ${text} not null primary key, packed ${text} not null)`,
  "update gouji_reports set analyzer = '0.0.0'",
];

const steps: Readonly<Record<string, Step>> = {
  '0001-reports': first,
  '0002-covering-indexes': covering,
  '0003-statements': statements,
};

/** Names of the steps that this version knows, in order. */
export const knownSteps: readonly string[] = Object.keys(steps).sort();

/** The steps for a database, by name. */
export const migrationsFor = (engine: Engine): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      {
        up: async (db) => {
          for (const statement of step(textOf[engine])) await sql.raw(statement).execute(db);
        },
      },
    ]),
  );
