import type { SqliteStatement } from 'kysely';
import { LibraryError } from './errors.js';

/** A connection to a database file, whichever package opened it. */
export interface Embedded {
  readonly prepare: (sql: string) => SqliteStatement;
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

const answering = ['select', 'with', 'pragma'];

/** Whether a statement answers with rows. */
const isReader = (sql: string): boolean => {
  const start = sql.trimStart().toLowerCase();
  return answering.some((word) => start.startsWith(word)) || start.includes(' returning ');
};

/** Node's own SQLite; null where this Node has none. */
const nodeSqlite = async (path: string): Promise<Embedded | null> => {
  const found = await import('node:sqlite').catch(() => null);
  if (!found) return null;
  const database = new found.DatabaseSync(path);
  return {
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: isReader(sql),
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
  };
};

/** The prebuilt package; null where the platform has none. */
const libsql = async (path: string): Promise<Embedded | null> => {
  const found = await import('libsql').catch(() => null);
  if (!found) return null;
  const database = new found.default(path);
  return {
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: isReader(sql),
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        iterate: (parameters) => statement.iterate(parameters),
      };
    },
    exec: (sql) => {
      database.exec(sql);
    },
    close: () => {
      database.close();
    },
  };
};

/** Opens a database file, making it where there is none. Throws LibraryError `library-no-engine` and what SQLite throws. */
export const openEmbedded = async (path: string): Promise<Embedded> => {
  const database = (await nodeSqlite(path)) ?? (await libsql(path));
  if (!database) throw new LibraryError('library-no-engine');
  return database;
};
