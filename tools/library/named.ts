import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import { patiently } from './faults.js';
import type { Shelf } from './open.js';

/** Names of metrics that a text holds as they are, the longest first; at most `limit`. Throws LibraryError. */
export const metricsNamedIn = ({ db }: Shelf, text: string, limit: number): Promise<readonly string[]> =>
  patiently(async () => {
    const rows = await db
      .selectFrom('gouji_metrics')
      .select('name')
      .where('name', '<>', '')
      // Not LIKE, for which signs in a name would stand for others.
      .where(sql<SqlBool>`replace(cast(${text} as text), name, '') <> cast(${text} as text)`)
      .orderBy('name')
      .limit(limit)
      .execute();
    return rows.map(({ name }) => name).sort((a, b) => b.length - a.length);
  });

/** The organizations whose reports are held, by name; at most `limit`. Throws LibraryError. */
export const organizationsHeld = ({ db }: Shelf, limit: number): Promise<readonly string[]> =>
  patiently(async () => {
    const rows = await db
      .selectFrom('gouji_reports')
      .select('organization')
      .distinct()
      .orderBy('organization')
      .limit(limit)
      .execute();
    return rows.map(({ organization }) => organization);
  });
