import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Acknowledgement } from '../../bench/library/interrupted.mjs';
import { interrupted } from '../../bench/library/interrupted.mjs';
import type { TestServer } from '../../bench/library/postgres.mjs';
import { startPostgres } from '../../bench/library/postgres.mjs';
import { writeReports } from '../../bench/library/reports.mjs';
import { gouji, main, scratch } from './command.js';

const folder = scratch();
let server: TestServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

const Listed = z.object({ total: z.number(), reports: z.array(z.object({ id: z.string(), figures: z.number() })) });

/** Works until the queue is empty. */
const working = (library: string): Promise<readonly Acknowledgement[]> =>
  new Promise((resolve) => {
    const args = [main, 'worker', '--library', library, '--until-empty', '-f', 'jsonl'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.once('close', () => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve(lines.map((line) => JSON.parse(line)));
    });
  });

/** Sends a signal to a worker without an end when it has done so many. */
const stopped = (library: string, signal: NodeJS.Signals, after: number) =>
  new Promise<{ readonly code: number | null; readonly err: string; readonly lines: readonly Acknowledgement[] }>(
    (resolve) => {
      const child = spawn(process.execPath, [main, 'worker', '--library', library, '-f', 'jsonl']);
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk) => {
        const before = out.split('\n').length - 1;
        out += chunk;
        const now = out.split('\n').length - 1;
        if (before < after && now >= after) child.kill(signal);
      });
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.once('close', (code) => {
        const lines = out.split('\n').filter((line) => line !== '');
        resolve({ code, err, lines: lines.map((line) => JSON.parse(line)) });
      });
    },
  );

describe('gouji worker', () => {
  it('does what a killed worker leaves, each report once', async ({ skip }) => {
    if (!server) return skip('no PostgreSQL');
    const [count, library, reports] = [50, await server.database(), join(folder, 'reports')];
    writeReports(reports, count);
    const put = () => gouji(folder, 'library', 'enqueue', 'reports', '--library', library, '--timeout', '4');
    expect((await put()).err).toBe(`排队 ${count} 份，已在库中 0 份，失败 0 份\n`);
    // What waits already is not put in twice.
    await put();
    const killed = interrupted([main, 'worker', '--library', library, '-f', 'jsonl'], 7);
    const [one, two] = [await killed, await working(library)];
    expect(one.length).toBeGreaterThanOrEqual(7);
    expect(two.length).toBeGreaterThan(0);
    expect(new Set([...one, ...two].map(({ id }) => id)).size).toBe(count);
    const added = [...one, ...two].filter(({ status }) => status === 'added').map(({ id }) => id);
    expect(new Set(added).size).toBe(added.length);
    const { out } = await gouji(folder, 'library', 'list', '--library', library, '-f', 'json');
    const listed = Listed.parse(JSON.parse(out));
    expect([listed.total, listed.reports.every(({ figures }) => figures > 10)]).toEqual([count, true]);
    expect((await put()).err).toBe(`排队 0 份，已在库中 ${count} 份，失败 0 份\n`);
  }, 180_000);

  it('shares the work with others, and says what it could not read', async ({ skip }) => {
    if (!server) return skip('no PostgreSQL');
    const [count, library, reports] = [30, await server.database(), join(folder, 'shared')];
    writeReports(reports, count);
    const [gone, changed] = [join(reports, 'gone.md'), join(reports, 'changed.md')];
    for (const path of [gone, changed]) writeFileSync(path, `# 某局2021年度绩效自评报告\n\n${path}满意度91%。\n`);
    await gouji(folder, 'library', 'enqueue', 'shared', '--library', library);
    rmSync(gone);
    writeFileSync(changed, '# 某局2021年度绩效自评报告\n\n满意度92%。\n');
    const runs = await Promise.all([working(library), working(library)]);
    expect(runs.flat()).toHaveLength(count);
    expect(new Set(runs.flat().map(({ id }) => id)).size).toBe(count);
    const { out } = await gouji(folder, 'library', 'list', '--library', library, '-f', 'json');
    expect(Listed.parse(JSON.parse(out)).total).toBe(count);
  }, 180_000);

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing behind on %s',
    async (signal) => {
      if (!server) return;
      const [count, library, reports] = [40, await server.database(), join(folder, signal)];
      writeReports(reports, count);
      // A task that is not given back would be missing for longer than this test lasts.
      await gouji(folder, 'library', 'enqueue', signal, '--library', library, '--timeout', '3600');
      const one = await stopped(library, signal, 5);
      expect([one.code, one.lines.length >= 5, one.lines.length < count]).toEqual([0, true, true]);
      expect(one.err).toContain('手上的报告做完就退出');
      const two = await working(library);
      expect(new Set([...one.lines, ...two].map(({ id }) => id)).size).toBe(count);
      expect(one.lines.length + two.length).toBe(count);
    },
    180_000,
  );

  it('needs PostgreSQL and says so', async () => {
    const { code, err } = await gouji(folder, 'worker', '--library', join(folder, 'library.db'), '--lang', 'en');
    expect([code, err.includes('DATABASE_URL')]).toEqual([2, true]);
  });
});
