import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Acknowledgement } from '../../bench/library/interrupted.mjs';
import { interrupted } from '../../bench/library/interrupted.mjs';
import type { TestServer } from '../../bench/library/postgres.mjs';
import { startPostgres } from '../../bench/library/postgres.mjs';
import { generatedReport, writeReports } from '../../bench/library/reports.mjs';
import { gouji, main, scratch } from './command.js';

const folder = scratch();
let server: TestServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

const Listed = z.object({ total: z.number(), reports: z.array(z.object({ id: z.string(), figures: z.number() })) });
const listed = async (library: string) => {
  const { out } = await gouji(folder, 'library', 'list', '--library', library, '-f', 'json');
  return Listed.parse(JSON.parse(out));
};

let places = 0;
const place = async (engine: 'sqlite' | 'postgres', skip: (note: string) => void): Promise<string> => {
  places += 1;
  if (engine === 'sqlite') return join(folder, `library-${places}.db`);
  if (!server) skip('no PostgreSQL');
  return server?.database() ?? '';
};

const reportsIn = (name: string, count: number): string => {
  const path = join(folder, name);
  writeReports(path, count);
  return path;
};

/** Runs a command to its end beside others. */
const running = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.once('close', (code) => resolve({ code, out }));
  });

const acknowledged = (out: string): readonly Acknowledgement[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe.each(['sqlite', 'postgres'] as const)('gouji library on %s', (engine) => {
  it('kill -9 loses no acknowledged report, and the next run adds the rest', async ({ skip }) => {
    const library = await place(engine, skip);
    const [count, reports] = [60, reportsIn('killed', 60)];
    const add = [main, 'library', 'add', reports, '--library', library, '-f', 'jsonl'];
    const said = new Set<string>();
    for (const after of [1, 12, 25]) {
      const acknowledgements = await interrupted(add, said.size + after);
      for (const { id } of acknowledgements) said.add(id);
      expect(said.size).toBeLessThan(count);
      const there = new Set((await listed(library)).reports.map(({ id }) => id));
      expect([...said].filter((id) => !there.has(id))).toEqual([]);
    }
    const { code, out } = await running('library', 'add', reports, '--library', library, '-f', 'jsonl');
    expect(code).toBe(0);
    const last = acknowledged(out);
    // What was acknowledged before is there, not added again.
    expect(last.filter(({ id, status }) => said.has(id) && status !== 'present')).toEqual([]);
    const { total, reports: all } = await listed(library);
    expect([total, all.every(({ figures }) => figures > 10)]).toEqual([count, true]);
  }, 120_000);

  it('four processes add at once and nothing is lost or doubled', async ({ skip }) => {
    const library = await place(engine, skip);
    const [count, reports] = [40, reportsIn('together', 40)];
    const add = ['library', 'add', reports, '--library', library, '-f', 'jsonl'];
    const runs = await Promise.all(Array.from({ length: 4 }, () => running(...add)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const statuses = runs.flatMap(({ out }) => acknowledged(out)).map(({ status }) => status);
    expect([statuses.length, statuses.filter((status) => status === 'added').length]).toEqual([4 * count, count]);
    expect((await listed(library)).total).toBe(count);
  }, 120_000);

  it('says the same whether one thread reads or several, and goes on after what cannot be read', async ({ skip }) => {
    const reports = reportsIn('threads', 30);
    writeFileSync(join(reports, 'broken.docx'), 'PK\u0003\u0004 no archive');
    const [one, two] = [await place(engine, skip), await place(engine, skip)];
    const add = (library: string, jobs: string) =>
      gouji(folder, 'library', 'add', 'threads', '--library', library, '-f', 'jsonl', '--jobs', jobs);
    const alone = await add(one, '1');
    expect([alone.code, alone.err.includes('broken.docx'), acknowledged(alone.out).length]).toEqual([2, true, 30]);
    expect(await add(two, '3')).toEqual(alone);
    expect(await listed(two)).toEqual(await listed(one));
    const tables = ['-f', 'json', '--limit', '5000'];
    const asked = (library: string) => gouji(folder, 'library', 'query', '--library', library, ...tables);
    expect(await asked(two)).toEqual(await asked(one));
    const refused = await gouji(folder, 'library', 'add', 'threads', '--library', two, '--jobs', '0', '--lang', 'en');
    expect([refused.code, refused.err.includes('--jobs')]).toEqual([2, true]);
  }, 120_000);

  it('adds, asks, refreshes and removes', async ({ skip }) => {
    const library = await place(engine, skip);
    const reports = reportsIn('small', 5);
    writeFileSync(join(reports, 'empty.md'), '');
    const added = await gouji(folder, 'library', 'add', 'small', '--library', library);
    expect([added.code, added.out.split('\n').length]).toEqual([2, 6]);
    expect(added.err).toContain('empty.md');
    rmSync(join(reports, 'empty.md'));
    const { organization, text } = generatedReport(2);
    const ask = ['library', 'query', '--library', library, '--metric', '吸收外资', '--years', '2020-2021'];
    const csv = await gouji(folder, ...ask, '-f', 'csv', '--organization', organization);
    expect(csv.out.split('\n')).toHaveLength(4);
    const printed = /实际吸收外资([0-9.]+万美元)/.exec(text)?.[1];
    expect(csv.out).toContain(`,${printed},`);
    const lines = await gouji(folder, ...ask, '-f', 'jsonl');
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).year),
    ).toEqual([2020, 2021]);
    expect((await gouji(folder, ...ask)).out).toContain('共 2 个数字');
    const refreshed = await gouji(folder, 'library', 'refresh', '--all', '--library', library, '--lang', 'en');
    expect([refreshed.code, refreshed.err]).toEqual([0, '0 added, 5 renewed, 0 present, 0 failed\n']);
    const [first] = (await listed(library)).reports;
    const removed = await gouji(folder, 'library', 'remove', first?.id ?? '', 'abcdef', '--library', library);
    expect([removed.code, (await listed(library)).total]).toEqual([2, 4]);
    expect(removed.err).toContain('abcdef');
  }, 60_000);
});

describe('the place of the library', () => {
  it('a question makes none', async () => {
    const { code, out, err } = await gouji(folder, 'library', 'query', '--library', 'nowhere/x.db');
    expect([code, out.trim()]).toEqual([0, '共 0 个数字，列出 0 个（资料库中 0 份报告）']);
    expect(err).toContain('gouji library add');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('a file of another kind is left as it is', async () => {
    const content = 'Not a database. '.repeat(100);
    writeFileSync(join(folder, 'notes.db'), content);
    const { code, err } = await gouji(folder, 'library', 'list', '--library', 'notes.db');
    expect([code, readFileSync(join(folder, 'notes.db'), 'utf8')]).toEqual([2, content]);
    expect(err).toContain('不是勾稽的资料库');
  });

  it('a directory, an address of another kind and years that are none are told', async () => {
    mkdirSync(join(folder, 'directory.db'));
    const at = (library: string) => gouji(folder, 'library', 'list', '--library', library, '--lang', 'en');
    expect((await at('directory.db')).err).toContain('EISDIR');
    const secret = await at('mysql://me:secret@localhost/x');
    expect(secret.err).toContain('mysql:');
    expect(secret.err).not.toContain('secret');
    expect((await at('postgres://me:secret@127.0.0.1:1/x')).err).toContain('ECONNREFUSED');
    const years = await gouji(folder, 'library', 'query', '--years', '2023-2019');
    expect([years.code, years.err.includes('2019-2023')]).toEqual([2, true]);
  });
});
