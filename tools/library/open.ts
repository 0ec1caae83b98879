import type { Dialect } from 'kysely';
import { Kysely, Migrator, sql } from 'kysely';
import { LibraryError } from './errors.js';
import { asLibraryError, codeIn, patiently } from './faults.js';
import type { Engine } from './migrations.js';
import { knownSteps, migrationsFor } from './migrations.js';
import { isServer, serverDialect } from './postgres-server.js';
import { fileDialect, isThere } from './sqlite-file.js';
import type { Tables } from './tables.js';

/** An open library; whoever opens it closes it, or the process stays. */
export interface Shelf {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** After much was written: refreshes what the database knows of its tables, so that questions stay fast. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const stepTable = 'gouji_migrations';
const lockTable = 'gouji_migration_lock';
const undefinedTable = '42P01';

/** The steps that the library has taken; none where it is new. */
const takenSteps = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  try {
    const { rows } = await sql<{ readonly name: string }>`select name from ${sql.table(stepTable)}`.execute(db);
    return rows.map(({ name }) => name).sort();
  } catch (error) {
    const isNew = error instanceof Error && error.message.includes('no such table');
    if (isNew || codeIn(error) === undefinedTable) return [];
    throw error;
  }
};

/** Brings the tables to what this version knows. Throws LibraryError `library-newer` rather than touch a later one's. */
const migrate = async (db: Kysely<Tables>, engine: Engine): Promise<void> => {
  const taken = await takenSteps(db);
  const [unknown] = taken.filter((name) => !knownSteps.includes(name));
  if (unknown !== undefined) throw new LibraryError('library-newer', { step: unknown });
  if (taken.length === knownSteps.length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(engine) },
    migrationTableName: stepTable,
    migrationLockTableName: lockTable,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};

/** Opens the library at a path or a PostgreSQL address, making it where there is none. Throws LibraryError. */
export const openShelf = async (place: string): Promise<Shelf> => {
  const engine: Engine = isServer(place) ? 'postgres' : 'sqlite';
  const dialect: Dialect = engine === 'postgres' ? await serverDialect(place) : await fileDialect(place);
  const db = new Kysely<Tables>({ dialect });
  try {
    await patiently(() => migrate(db, engine));
  } catch (error) {
    await db.destroy();
    throw asLibraryError(error);
  }
  // PostgreSQL looks after itself, though not at once, and reads an index alone only of rows that it has looked after;
  // SQLite does not of itself. Either way a failure costs speed only.
  const settling =
    engine === 'postgres'
      ? [sql`vacuum (analyze, skip_locked) gouji_figures, gouji_metrics, gouji_reports`]
      : [sql`pragma analysis_limit = 2000`, sql`analyze`];
  const settle = async (): Promise<void> => {
    for (const step of settling) await step.execute(db).catch(() => undefined);
  };
  return { engine, db, settle, close: () => db.destroy() };
};

/** Whether there is something to open, so that a question makes no empty library. */
export const isLibraryThere = async (place: string): Promise<boolean> => isServer(place) || isThere(place);
