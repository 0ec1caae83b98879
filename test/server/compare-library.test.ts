import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestServer } from '../../bench/library/postgres.mjs';
import { startPostgres } from '../../bench/library/postgres.mjs';
import { CompareAnswer, CompareYearsAnswer } from '../../tools/wire-compare.js';
import { chainText, chainYears } from '../compare/reports.js';
import { gouji, main, scratch } from './command.js';

const directory = scratch();
let server: TestServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
  for (const chain of ['clean', 'planted'] as const) {
    mkdirSync(join(directory, chain));
    for (const year of chainYears) writeFileSync(join(directory, chain, `${year}.md`), chainText(chain, year));
  }
}, 120_000);
afterAll(() => server?.stop());

const organization = '投资促进局';
const asked = ['--organization', organization, '--library'];

describe.each(['sqlite', 'postgres'] as const)('years from the library on %s', (engine) => {
  let library = '';
  beforeAll(async () => {
    if (engine === 'postgres' && !server) return;
    library = engine === 'postgres' ? ((await server?.database()) ?? '') : join(directory, 'library.db');
    const { code } = await gouji(directory, 'library', 'add', 'planted', '--library', library);
    expect(code).toBe(0);
  }, 60_000);

  it('are compared as the files are, in every format', async ({ skip }) => {
    if (library === '') return skip('no PostgreSQL');
    for (const format of ['json', 'jsonl', 'markdown', 'table']) {
      const [files, held] = [
        await gouji(join(directory, 'planted'), 'compare', '2021.md', '2022.md', '2023.md', '-f', format),
        await gouji(directory, 'compare', ...asked, library, '-f', format),
      ];
      expect(held).toEqual(files);
    }
  }, 60_000);

  it('are compared with a new report, and one that is held too counts once', async ({ skip }) => {
    if (library === '') return skip('no PostgreSQL');
    const call = async (...more: readonly string[]) =>
      CompareAnswer.parse(
        JSON.parse(
          (await gouji(directory, 'compare', 'planted/2023.md', ...asked, library, ...more, '-f', 'json')).out,
        ),
      );
    const whole = await call();
    expect([whole.reports.length, whole.left_out.length, whole.conflicts.length > 6]).toEqual([3, 0, true]);
    const part = await call('--years', '2022');
    expect(part.reports.map(({ year }) => year).sort()).toEqual([2022, 2023]);
  }, 60_000);

  it('that are too few are told', async ({ skip }) => {
    if (library === '') return skip('no PostgreSQL');
    const none = await gouji(directory, 'compare', '--organization', '没有这个局', '--library', library);
    expect([none.code, none.err.includes('没有这个局')]).toEqual([2, true]);
    const bare = await gouji(directory, 'compare', '--library', library, 'planted');
    expect([bare.code, bare.err.includes('--organization')]).toEqual([2, true]);
    expect((await gouji(directory, 'compare')).code).toBe(2);
  }, 60_000);

  it('are what the tool compare_years gives', async ({ skip }) => {
    if (library === '') return skip('no PostgreSQL');
    const client = new Client({ name: 'test', version: '1' });
    const args = [main, 'mcp', '--root', directory];
    const env = { ...process.env, GOUJI_LIBRARY: library };
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args, env: z.record(z.string(), z.string()).parse(env) }),
    );
    const call = async (input: Record<string, unknown>) => client.callTool({ name: 'compare_years', arguments: input });
    const answer = CompareYearsAnswer.parse((await call({ organization, limit: 100 })).structuredContent);
    const { out } = await gouji(directory, 'compare', ...asked, library, '-f', 'json');
    const command = CompareAnswer.parse(JSON.parse(out));
    expect([answer.series, answer.conflicts]).toEqual([command.series, command.conflicts]);
    const missing = await call({ organization: '没有这个局' });
    expect([missing.isError, JSON.stringify(missing.content).includes('gouji library add')]).toEqual([true, true]);
    expect((await call({})).isError).toBe(true);
    await client.close();
  }, 60_000);
});
