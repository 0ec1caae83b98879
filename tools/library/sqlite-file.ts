import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Dialect, DialectAdapter, SqliteStatement } from 'kysely';
import { SqliteAdapter, SqliteDialect } from 'kysely';
import type { Embedded } from './embedded.js';
import { openEmbedded } from './embedded.js';
import { LibraryError } from './errors.js';
import { codeIn, patiently } from './faults.js';

/** Marks our files ("Gouj"), so that a database of another program is never written to. */
const applicationId = 0x476f756a;
/** Short, since it stops the whole process; `patiently` waits longer. */
const busyMs = 250;

const statementsKept = 200;

const numberIn = (database: Embedded, pragma: string): unknown => {
  const [row] = database.prepare(`pragma ${pragma}`).all([]);
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : null;
};

const claim = (database: Embedded): void => {
  const id = numberIn(database, 'application_id');
  if (id === applicationId) return;
  const [tables] = database.prepare('select count(*) as count from sqlite_master').all([]);
  const isEmpty = typeof tables === 'object' && tables !== null && Object.values(tables)[0] === 0;
  if (id !== 0 || !isEmpty) throw new LibraryError('library-not-ours');
  database.exec(`pragma application_id = ${applicationId}`);
};

/** Statements are compiled once; a transaction takes the write lock at its beginning, since every one of ours writes. */
const prepared = (database: Embedded): Embedded => {
  const known = new Map<string, SqliteStatement>();
  return {
    ...database,
    prepare: (sql) => {
      const statement = known.get(sql) ?? database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      if (known.size < statementsKept) known.set(sql, statement);
      return statement;
    },
    close: () => {
      known.clear();
      database.close();
    },
  };
};

const open = async (path: string): Promise<Embedded> => {
  const database = await openEmbedded(path);
  try {
    database.exec(`pragma busy_timeout = ${busyMs}`);
    claim(database);
    // Readers and a writer do not wait for each other; what was acknowledged is on the disk.
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    return prepared(database);
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Says of SQLite what is so: a step of a migration is taken whole or not at all. Kysely would run each statement on its
 * own, and a process that is killed, or another one that begins at the same time, would leave half a step behind.
 */
const migratesWhole: DialectAdapter = Object.create(new SqliteAdapter(), { supportsTransactionalDdl: { value: true } });

/** Whether there is a library file. */
export const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

const openable = async (path: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await stat(path).catch(() => null);
    if (found && !found.isFile()) throw new LibraryError('library-unopenable', { kind: 'EISDIR' });
  } catch (error) {
    throw error instanceof LibraryError ? error : new LibraryError('library-unopenable', { kind: codeIn(error) });
  }
};

/** Opens a library file, making it where there is none. Throws LibraryError. */
export const fileDialect = async (path: string): Promise<Dialect> => {
  await openable(path);
  const database = await patiently(() => open(path)).catch((error: unknown) => {
    const isOpening = error instanceof Error && error.message.includes('Unable to open');
    throw isOpening ? new LibraryError('library-unopenable', { kind: 'CANTOPEN' }) : error;
  });
  const dialect = new SqliteDialect({ database });
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter: () => migratesWhole,
  };
};
