import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../../bench/library/postgres.mjs';
import { startPostgres } from '../../bench/library/postgres.mjs';
import { generatedReport } from '../../bench/library/reports.mjs';
import { isOutdated, keepReport, removeReport } from '../../tools/library/keep.js';
import type { Shelf } from '../../tools/library/open.js';
import { openShelf } from '../../tools/library/open.js';
import type { FigureQuery } from '../../tools/library/query.js';
import { findFigures, findReports, reportsBeginning } from '../../tools/library/query.js';
import { shelve } from '../../tools/library/shelve.js';
import { figureOut } from '../../tools/outgoing.js';
import { libraryFigureOut, libraryReportOut } from '../../tools/outgoing-library.js';
import type { Sample } from './shelved.js';
import { sampleOf, version } from './shelved.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-library-'));
let server: TestServer | null = null;
let samples: readonly Sample[] = [];
let files = 0;

const fixtures = new URL('../../fixtures/reports/', import.meta.url);
const texts = (): readonly string[] => [
  ...readdirSync(fixtures).map((name) => readFileSync(new URL(`${name}/report.md`, fixtures), 'utf8')),
  ...Array.from({ length: 40 }, (_, index) => generatedReport(index).text),
  // Names that tell orders apart: Latin, upper and lower case, signs of LIKE.
  '# A_局2021年度绩效自评报告\n\n一、概况\n\n2021年a%b满意度为91%，A%B满意度为92%，axb满意度为93%。\n',
  '# a局2021年度绩效自评报告\n\n一、概况\n\n2021年投入产出比为1:7，人均服务0.333次。\n',
];

beforeAll(async () => {
  server = await startPostgres();
  samples = await Promise.all(texts().map((text, index) => sampleOf(text, `report-${index}.md`)));
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const all = { offset: 0, limit: 100_000 };
const questions: readonly FigureQuery[] = [
  {},
  { metric: '预算执行率' },
  { metric: '满意度', organization: '局', years: [2019, 2021, 2023] },
  { metric: 'a%b' },
  { metric: 'A%B' },
  { metric: '_' },
  { organization: 'A_' },
  { organization: '商务局', role: 'actual' },
  { years: [2021], sort: 'value' },
  { metric: '投入', sort: 'value' },
  { metric: '没有这个指标' },
  { role: 'target', years: [2019] },
  { organization: '局', years: [2020, 2022] },
];

const answersOf = async (shelf: Shelf): Promise<string> => {
  const answers = [];
  for (const question of questions) {
    const { rows, total } = await findFigures(shelf, question, all);
    // Counted one way and read another.
    expect([question, rows.length]).toEqual([question, total]);
    answers.push({ question, total, figures: rows.map(libraryFigureOut) });
  }
  for (const question of [{}, { organization: '市' }, { years: [2022, 2023] }, { organization: 'a' }])
    answers.push({ question, reports: (await findReports(shelf, question, all)).rows.map(libraryReportOut) });
  return JSON.stringify(answers, null, 1);
};

const rowsIn = async (shelf: Shelf): Promise<readonly number[]> =>
  Promise.all(
    (['gouji_reports', 'gouji_figures', 'gouji_passages', 'gouji_claims', 'gouji_findings'] as const).map(
      async (table) => (await shelf.db.selectFrom(table).selectAll().execute()).length,
    ),
  );

describe.each(['sqlite', 'postgres'] as const)('the library on %s', (engine) => {
  const place = async (skip: (note: string) => void): Promise<string> => {
    files += 1;
    if (engine === 'sqlite') return join(folder, `library-${files}.db`);
    if (!server) {
      skip('no PostgreSQL');
      return '';
    }
    return server.database();
  };
  const opened = async (skip: (note: string) => void): Promise<Shelf> => openShelf(await place(skip));
  const sample = (index: number): Sample => {
    const found = samples[index];
    if (!found) throw new RangeError(`no sample ${index}`);
    return found;
  };

  it('keeps a report once, however often and by however many it is added', async ({ skip }) => {
    const where = await place(skip);
    const [one, two] = [await openShelf(where), await openShelf(where)];
    const { shelved } = sample(0);
    const kept = await Promise.all([one, two, one, two].map((shelf) => keepReport(shelf, shelved)));
    expect([...kept].sort()).toEqual(['added', 'present', 'present', 'present']);
    expect(await rowsIn(one)).toEqual(
      [[shelved.report], shelved.figures, shelved.passages, shelved.claims, shelved.findings].map(
        (rows) => rows.length,
      ),
    );
    await Promise.all([one.close(), two.close()]);
  });

  it('gives the figures as the report itself does, each with the words that it stands in', async ({ skip }) => {
    const shelf = await opened(skip);
    for (const { stored, shelved } of samples) {
      await keepReport(shelf, shelved);
      const { rows } = await findFigures(shelf, {}, all);
      const mine = rows.filter(({ report_id }) => report_id === stored.id).sort((a, b) => a.ordinal - b.ordinal);
      const expected = stored.report.figures.filter(({ metric }) => metric !== null);
      expect(mine.map(libraryFigureOut)).toMatchObject(expected.map(figureOut));
      const withoutBlanks = (text: string): string => text.replace(/\s/g, '');
      for (const row of mine) expect(withoutBlanks(row.passage_text)).toContain(withoutBlanks(row.text));
      if (stored === samples[8]?.stored) break;
    }
    await shelf.close();
  });

  it('pages through everything once, in order', async ({ skip }) => {
    const shelf = await opened(skip);
    for (const { shelved } of samples.slice(9, 20)) await keepReport(shelf, shelved);
    const whole = await findFigures(shelf, { metric: '支出' }, all);
    expect(whole.total).toBe(whole.rows.length);
    const pages = [];
    for (let offset = 0; offset < whole.total; offset += 7)
      pages.push(...(await findFigures(shelf, { metric: '支出' }, { offset, limit: 7 })).rows);
    expect(pages).toEqual(whole.rows);
    const largest = await findFigures(shelf, { metric: '支出', sort: 'value' }, { offset: 0, limit: 3 });
    const values = whole.rows.map(({ sort_key }) => sort_key).sort((a, b) => b - a);
    expect(largest.rows.map(({ sort_key }) => sort_key)).toEqual(values.slice(0, 3));
    await shelf.close();
  });

  it('reads again what an older version has read, and leaves alone what a later one has', async ({ skip }) => {
    const shelf = await opened(skip);
    const text = texts()[3] ?? '';
    const by = async (analyzer: string) => keepReport(shelf, (await sampleOf(text, 'a.md', analyzer)).shelved);
    expect([await by('0.9.0'), await by('0.9.0'), await by('0.10.0'), await by('0.9.0')]).toEqual([
      'added',
      'present',
      'renewed',
      'present',
    ]);
    const rows = await rowsIn(shelf);
    const { shelved } = await sampleOf(text);
    expect(await keepReport(shelf, shelved, true)).toBe('renewed');
    expect(await rowsIn(shelf)).toEqual(rows);
    await shelf.close();
  });

  it('leaves nothing of a report that is removed, or that failed half way', async ({ skip }) => {
    const shelf = await opened(skip);
    const { shelved } = sample(0);
    const broken = { ...shelved, findings: [...shelved.findings, ...shelved.findings] };
    expect(broken.findings.length).toBeGreaterThan(1);
    await expect(keepReport(shelf, broken)).rejects.toThrow();
    expect(await rowsIn(shelf)).toEqual([0, 0, 0, 0, 0]);
    await keepReport(shelf, shelved);
    expect(await reportsBeginning(shelf, shelved.report.id.slice(0, 15), 2)).toEqual([shelved.report.id]);
    expect([await removeReport(shelf, shelved.report.id), await removeReport(shelf, shelved.report.id)]).toEqual([
      true,
      false,
    ]);
    expect(await rowsIn(shelf)).toEqual([0, 0, 0, 0, 0]);
    await shelf.close();
  });

  it('keeps text that no database likes', async ({ skip }) => {
    const shelf = await opened(skip);
    const { stored } = sample(0);
    const report = { ...stored.report, organization: '某\0局\ud800', title: '\udc00\0' };
    const shelved = shelve({
      id: stored.id,
      file: 'a.md',
      path: null,
      analyzer: version,
      report,
      findings: [],
      statements: '',
    });
    expect(await keepReport(shelf, shelved)).toBe('added');
    const { rows } = await findReports(shelf, { organization: '某\ufffd局' }, all);
    expect(rows.map(({ organization, title }) => [organization, title])).toEqual([
      ['某\ufffd局\ufffd', '\ufffd\ufffd'],
    ]);
    await shelf.close();
  });

  it('does not touch the library of a later version', async ({ skip }) => {
    const where = await place(skip);
    const shelf = await openShelf(where);
    await sql`insert into gouji_migrations (name, timestamp) values ('9999-later', '')`.execute(shelf.db);
    await shelf.close();
    await expect(openShelf(where)).rejects.toMatchObject({ code: 'library-newer', details: { step: '9999-later' } });
  });

  it('is made once when several open it at the same time', async ({ skip }) => {
    const where = await place(skip);
    const shelves = await Promise.all(Array.from({ length: 6 }, () => openShelf(where)));
    expect(await Promise.all(shelves.map(async (shelf) => (await findReports(shelf, {}, all)).total))).toEqual(
      shelves.map(() => 0),
    );
    await Promise.all(shelves.map((shelf) => shelf.close()));
  });
});

it('answers byte for byte alike on both databases', async ({ skip }) => {
  if (!server) return skip('no PostgreSQL');
  const [file, database] = [await openShelf(join(folder, 'equal.db')), await openShelf(await server.database())];
  for (const { shelved } of samples) await keepReport(file, shelved);
  // The order in which reports come must not show.
  for (const { shelved } of [...samples].reverse()) await keepReport(database, shelved);
  const [left, right] = [await answersOf(file), await answersOf(database)];
  // Told by the first line that differs: the whole is too long to be compared for the eye.
  const lines = right.split('\n');
  expect(left.split('\n').find((line, index) => line !== lines[index])).toBeUndefined();
  expect(right.length).toBe(left.length);
  expect(left.length).toBeGreaterThan(100_000);
  expect(left).toContain('a%b');
  await Promise.all([file.close(), database.close()]);
});

it('tells versions apart as numbers', () => {
  expect([isOutdated('0.9.0', '0.10.0'), isOutdated('0.10.0', '0.9.0'), isOutdated('1.0.0', '1.0.0')]).toEqual([
    true,
    false,
    false,
  ]);
});
