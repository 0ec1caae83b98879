import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { startEndpoint, streamText } from '../assistant/endpoint-script.js';
import { gouji, main, scratch } from './command.js';

const folder = scratch();
const report = fileURLToPath(new URL('../../fixtures/years/wenhuaguan-2021.md', import.meta.url));

beforeAll(async () => {
  copyFileSync(report, join(folder, 'report.md'));
  expect((await gouji(folder, 'library', 'add', 'report.md', '--library', 'years.db')).code).toBe(0);
}, 60_000);

/** The tools that the model was offered for one question. */
const offered = async (environment: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const asked: (readonly string[])[] = [];
  const endpoint = await startEndpoint(({ tools }, response) => {
    asked.push(tools);
    streamText(response, '全年预算数1260.00万元。');
  });
  const args = [main, 'ask', '全年预算数是多少', 'report.md', '--model', 'm', '--base-url', endpoint.url, ...more];
  const env = { PATH: process.env.PATH ?? '', XDG_DATA_HOME: folder, OPENAI_API_KEY: 'key', ...environment };
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, () => resolve());
  });
  expect(asked.length).toBeGreaterThan(0);
  return asked[0] ?? [];
};

const ofLibrary = (tools: readonly string[]): readonly string[] =>
  tools.filter((name) => name === 'query_figures' || name === 'list_reports').sort();

it('a model is offered the tools of the library only where there is one', async () => {
  const without = await offered({});
  expect([without.includes('extract_figures'), ofLibrary(without)]).toEqual([true, []]);
  const absent = await offered({}, '--library', 'nowhere.db');
  expect(ofLibrary(absent)).toEqual([]);
  const named = await offered({}, '--library', 'years.db');
  expect(ofLibrary(named)).toEqual(['list_reports', 'query_figures']);
  expect(named.filter((name) => !ofLibrary(named).includes(name))).toEqual(without);
  const set = await offered({ GOUJI_LIBRARY: join(folder, 'years.db') });
  expect(set).toEqual(named);
}, 60_000);
