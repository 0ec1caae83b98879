import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureReports } from '../../bench/outputs/texts.mjs';
import { gouji, main, scratch } from './command.js';

const directory = scratch();
const names = fixtureReports().map(({ name, bytes }) => {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return name;
});
const texts = names.filter((name) => name.endsWith('.md') || name.endsWith('.txt'));

/** Some are audited twenty times, the rest twice. */
const often = texts.filter((_, index) => index % 8 === 0);

/** The lines of an audit as jsonl by the file that each is about. */
const linesOf = (out: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const lines = new Map<string, Set<string>>();
  for (const line of out.trim().split('\n')) {
    const { file }: { readonly file: string } = JSON.parse(line);
    const known = lines.get(file);
    if (known) known.add(line);
    else lines.set(file, new Set([line]));
  }
  return lines;
};

const withEnvironment = (env: Readonly<Record<string, string>>, files: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const options = { cwd: directory, env: { PATH: '', ...env }, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [main, 'audit', ...files, '-f', 'jsonl', '-j', '1'], options, (_, out) => resolve(out));
  });

describe('the same bytes give the same findings', () => {
  it('twenty times in one call, in two threads, over the reports of the fixtures', async () => {
    const twenty = [...Array.from({ length: 18 }, () => often).flat(), ...texts, ...texts];
    const { out } = await gouji(directory, 'audit', ...twenty, '-f', 'jsonl', '-j', '2');
    const lines = linesOf(out);
    expect(lines.size).toBe(texts.length);
    for (const [file, different] of lines) expect([file, different.size]).toEqual([file, 1]);
    expect(out.trim().split('\n')).toHaveLength(twenty.length);
  }, 240_000);

  it('in processes of their own, whatever the order of the files, the locale and the time zone', async () => {
    const [plain, turkish, far] = await Promise.all([
      withEnvironment({}, names),
      withEnvironment({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }, [...names].reverse()),
      withEnvironment({ LANG: 'C', LC_ALL: 'C', TZ: 'America/Anchorage' }, [...names].sort().reverse()),
    ]);
    expect(linesOf(plain ?? '').size).toBeGreaterThan(texts.length);
    expect(linesOf(turkish ?? '')).toEqual(new Map([...linesOf(plain ?? '')].reverse()));
    expect(Object.fromEntries(linesOf(far ?? ''))).toEqual(Object.fromEntries(linesOf(plain ?? '')));
  }, 120_000);
});
