import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main, scratch } from './command.js';

const directory = scratch();
writeFileSync(join(directory, 'a.txt'), '全年预算数4059.62万元，全年执行数3812.25万元，预算执行率93.91%。\n');

const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const hook = dataUrl(
  'import { writeSync } from "node:fs"; export const resolve = (specifier, context, next) => { writeSync(2, specifier + "\\n"); return next(specifier, context); };',
);
const preload = dataUrl(`import { register } from "node:module"; register(${JSON.stringify(hook)});`);

/** The packages that a call loads. */
const packagesOf = (...args: readonly string[]): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', preload, main, ...args],
      { cwd: directory },
      (_error, _out, err) => {
        const specifiers = err.split('\n').filter((line) => /^[@a-z]/.test(line) && !/^(node|data|file):/.test(line));
        const names = specifiers.map((line) =>
          line
            .split('/')
            .slice(0, line.startsWith('@') ? 2 : 1)
            .join('/'),
        );
        resolve([...new Set(names)].sort());
      },
    );
    child.stdin?.end();
  });

describe('what a call loads', () => {
  it.each(['pretty', 'json', 'jsonl', 'sarif', 'markdown'])(
    'audit of a .txt as %s: only the argument parser',
    async (format) => {
      expect(await packagesOf('audit', 'a.txt', '--format', format)).toEqual(['commander']);
    },
  );

  it.each(['figures', 'rates'])('%s of a .txt: only the argument parser', async (command) => {
    expect(await packagesOf(command, 'a.txt', '--format', 'csv')).toEqual(['commander']);
  });

  it('the server: the protocol and the schemas, no file format and no database', async () => {
    const packages = await packagesOf('mcp', '--root', '.');
    expect(packages).toContain('zod');
    expect(
      packages.filter((name) => ['pdfjs-dist', 'saxes', 'fflate', 'kysely', 'pg', 'libsql'].includes(name)),
    ).toEqual([]);
  });
});
