import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The built command. */
export const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const maxBuffer = 256 * 1024 * 1024;

/** Runs `gouji …` in a directory. */
export const gouji = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd, maxBuffer }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });

/** A directory that is gone after the tests. */
export const scratch = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'gouji-test-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};
