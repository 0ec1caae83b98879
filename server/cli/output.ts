import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { words } from './words.js';

/** Where the asked-for output goes: stdout at once, or a file at the end, whole or not at all. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether everything arrived; what went wrong was said on stderr. */
  readonly finish: () => Promise<boolean>;
}

/** Spreadsheet programs take a file without this mark for the local code page. */
const byteOrderMark = '\ufeff';

const replace = async (path: string, content: string, pid: number): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${pid}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

const isSameFile = async (a: string, b: string): Promise<boolean> => {
  if (a === b) return true;
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return realA === realB;
};

/** Opens the output; null when the file is one of the inputs, which was said on stderr. */
export const openOutput = async (
  out: string | undefined,
  inputs: readonly string[],
  io: Io,
  language: Language,
): Promise<Output | null> => {
  if (out === undefined) return { write: io.out, finish: async () => true };
  const path = resolve(io.cwd, out);
  for (const input of inputs) {
    if (await isSameFile(path, resolve(io.cwd, input))) {
      io.err(`gouji: ${words.outIsInput[language]}\n`);
      return null;
    }
  }
  const pieces: string[] = [];
  return {
    write: (text) => pieces.push(text),
    finish: async () => {
      try {
        const mark = out.toLowerCase().endsWith('.csv') ? byteOrderMark : '';
        await replace(path, mark + pieces.join(''), io.pid);
        return true;
      } catch (error) {
        const kind = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
        io.err(`gouji: ${fill(words.outFailed[language], { kind })}\n`);
        return false;
      }
    },
  };
};
