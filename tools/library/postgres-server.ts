import type { Dialect } from 'kysely';
import { PostgresDialect } from 'kysely';
import { LibraryError } from './errors.js';
import { codeIn } from './faults.js';

const schemes: readonly string[] = ['postgres:', 'postgresql:'];
const connectMs = 10_000;
/** A command works on one report at a time; a server answers a few clients. */
const mostConnections = 4;

const schemeOf = (url: string): string => url.slice(0, Math.max(0, url.indexOf(':')) + 1).toLowerCase();

/** Whether a place is a database server and not a file. */
export const isServer = (place: string): boolean => place.includes('://');

/** Connects to a PostgreSQL server. Throws LibraryError. */
export const serverDialect = async (url: string): Promise<Dialect> => {
  if (!schemes.includes(schemeOf(url))) throw new LibraryError('library-url', { scheme: schemeOf(url) });
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: mostConnections, connectionTimeoutMillis: connectMs });
  // A connection that breaks while it is idle is replaced; the next query tells if the server is gone.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query<{ readonly encoding: string }>(
      "select current_setting('server_encoding') as encoding",
    );
    const encoding = rows[0]?.encoding ?? '';
    if (encoding !== 'UTF8') throw new LibraryError('library-encoding', { encoding });
  } catch (error) {
    await pool.end();
    if (error instanceof LibraryError) throw error;
    throw new LibraryError('library-unreachable', { kind: codeIn(error) || 'TIMEOUT' });
  }
  return new PostgresDialect({ pool });
};
