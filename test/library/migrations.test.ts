import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestServer } from '../../bench/library/postgres.mjs';
import { startPostgres } from '../../bench/library/postgres.mjs';
import { generatedReport } from '../../bench/library/reports.mjs';
import { keepReport } from '../../tools/library/keep.js';
import { knownSteps, migrationsFor } from '../../tools/library/migrations.js';
import { openShelf } from '../../tools/library/open.js';
import { serverDialect } from '../../tools/library/postgres-server.js';
import { findFigures } from '../../tools/library/query.js';
import { fileDialect } from '../../tools/library/sqlite-file.js';
import type { Shelved, Tables } from '../../tools/library/tables.js';
import { sampleOf } from './shelved.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-migrations-'));
let server: TestServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Keeps what the first version kept. */
const keptThen = async (db: Kysely<Tables>, { report, figures, passages }: Shelved): Promise<void> => {
  await db.insertInto('gouji_reports').values(report).execute();
  await db.insertInto('gouji_figures').values(figures).execute();
  await db.insertInto('gouji_passages').values(passages).execute();
  const names = [...new Set(figures.map(({ metric }) => metric))].filter((name) => name !== '');
  await db
    .insertInto('gouji_metrics')
    .values(names.map((name) => ({ name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const all = { offset: 0, limit: 1000 };

it.each(['sqlite', 'postgres'] as const)('a library of an earlier step on %s is brought up to date', async (engine) => {
  if (engine === 'postgres' && !server) return;
  const place = engine === 'postgres' ? ((await server?.database()) ?? '') : join(folder, 'old.db');
  const dialect = engine === 'postgres' ? await serverDialect(place) : await fileDialect(place);
  const old = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({
    db: old,
    provider: { getMigrations: async () => migrationsFor(engine) },
    migrationTableName: 'gouji_migrations',
    migrationLockTableName: 'gouji_migration_lock',
  });
  const [first = '', ...later] = knownSteps;
  expect(later.length).toBeGreaterThan(0);
  expect((await migrator.migrateTo(first)).error).toBeUndefined();
  const earlier = { engine, db: old, settle: async () => {}, close: () => old.destroy() };
  for (let index = 0; index < 3; index += 1)
    await keptThen(old, (await sampleOf(generatedReport(index).text, `${index}.md`)).shelved);
  const before = await findFigures(earlier, { metric: '支出', sort: 'value' }, all);
  expect(before.total).toBeGreaterThan(3);
  await earlier.close();
  const shelf = await openShelf(place);
  expect(await shelf.db.selectFrom('gouji_reports').select('key').execute()).toHaveLength(3);
  await shelf.settle();
  expect(await findFigures(shelf, { metric: '支出', sort: 'value' }, all)).toEqual(before);
  // Nothing to compare was kept then, so the same version reads the report again.
  const { shelved } = await sampleOf(generatedReport(0).text, '0.md');
  expect([await keepReport(shelf, shelved), await keepReport(shelf, shelved)]).toEqual(['renewed', 'present']);
  await shelf.close();
});
