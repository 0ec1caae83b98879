import type { Insertable, Kysely, Transaction } from 'kysely';
import { patiently } from './faults.js';
import type { Shelf } from './open.js';
import type { Shelved, Tables } from './tables.js';

/** What became of a report: new, there already, or read anew by a later version. */
export type Kept = 'added' | 'present' | 'renewed';

/** Versions of one program in order: 0.9.0 before 0.10.0. */
const versions = new Intl.Collator('en', { numeric: true });

/** Whether what was read by `before` should be read again by `now`; a later version's reading is left alone. */
export const isOutdated = (before: string, now: string): boolean => versions.compare(before, now) < 0;

/** SQLite takes 32766 parameters in a statement. */
const mostParameters = 30_000;

const chunks = <Row extends object>(rows: readonly Row[]): readonly (readonly Row[])[] => {
  const width = Math.max(1, Object.keys(rows[0] ?? {}).length);
  const size = Math.floor(mostParameters / width);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
};

const insert = async <Name extends keyof Tables>(
  db: Kysely<Tables>,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> => {
  for (const chunk of chunks(rows)) await db.insertInto(table).values(chunk).execute();
};

const partsOf = ['gouji_figures', 'gouji_passages', 'gouji_statements', 'gouji_claims', 'gouji_findings'] as const;

/** Takes a report out, all or nothing within the caller's transaction; whether it was there. */
const takeOut = async (db: Transaction<Tables>, id: string): Promise<boolean> => {
  const [gone] = await db.deleteFrom('gouji_reports').where('id', '=', id).returning('key').execute();
  if (!gone) return false;
  for (const part of partsOf) await db.deleteFrom(part).where('report', '=', gone.key).execute();
  return true;
};

const putIn = async (db: Transaction<Tables>, { report, ...parts }: Shelved): Promise<boolean> => {
  const [made] = await db
    .insertInto('gouji_reports')
    .values(report)
    // Of no column by name: another process that adds the same report may be told by its key before its id.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (!made) return false;
  // In one order everywhere, so that two processes never wait for each other in a ring.
  const metrics = [...new Set(parts.figures.map(({ metric }) => metric))].filter((name) => name !== '').sort();
  for (const chunk of chunks(metrics.map((name) => ({ name }))))
    await db
      .insertInto('gouji_metrics')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await insert(db, 'gouji_figures', parts.figures);
  await insert(db, 'gouji_passages', parts.passages);
  await insert(db, 'gouji_statements', [parts.statements]);
  await insert(db, 'gouji_claims', parts.claims);
  await insert(db, 'gouji_findings', parts.findings);
  return true;
};

/** The version that read each of these reports; those that are not there are left out. */
export const analyzersOf = async ({ db }: Shelf, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await patiently(() =>
    db
      .selectFrom('gouji_reports')
      .select(['id', 'analyzer'])
      .where('id', 'in', [...ids])
      .execute(),
  );
  return new Map(rows.map(({ id, analyzer }) => [id, analyzer]));
};

/**
 * Keeps a report in one transaction; when this returns, it is on the disk. `force` reads anew even what the same
 * version has read. Throws LibraryError.
 */
export const keepReport = (shelf: Shelf, shelved: Shelved, force = false): Promise<Kept> =>
  patiently(() =>
    shelf.db.transaction().execute(async (db): Promise<Kept> => {
      const { id, analyzer } = shelved.report;
      const before = await db.selectFrom('gouji_reports').select('analyzer').where('id', '=', id).executeTakeFirst();
      if (before && !force && !isOutdated(before.analyzer, analyzer)) return 'present';
      const wasThere = before !== undefined && (await takeOut(db, id));
      const isIn = await putIn(db, shelved);
      return isIn ? (wasThere ? 'renewed' : 'added') : 'present';
    }),
  );

/** Takes a report out; whether it was there. Throws LibraryError. */
export const removeReport = ({ db }: Shelf, id: string): Promise<boolean> =>
  patiently(() => db.transaction().execute((transaction) => takeOut(transaction, id)));
