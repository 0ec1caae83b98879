import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import { replaceFile } from '../replace-file.js';
import { growingFile } from './growing-file.js';
import type { Io } from './io.js';
import { words } from './words.js';

/** Where the asked-for output goes: stdout at once, or a file, whole or not at all. */
export interface Output {
  readonly write: (text: string) => void;
  /** Waits until a slow reader has taken what was written, so that it never piles up in memory. */
  readonly drained: () => Promise<void>;
  /** Takes back what was written to a file. */
  readonly discard: () => Promise<void>;
  /** Whether everything arrived; what went wrong was said on stderr. */
  readonly finish: () => Promise<boolean>;
}

/** Spreadsheet programs take a file without this mark for the local code page. */
const byteOrderMark = '\ufeff';

const isSameFile = async (a: string, b: string): Promise<boolean> => {
  if (a === b) return true;
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return realA === realB;
};

const sayUnwritten = (error: unknown, io: Io, language: Language): void => {
  const kind = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  io.err(`gouji: ${fill(words.outFailed[language], { kind })}\n`);
};

/** Whether an output would overwrite one of the inputs, which is then said on stderr. */
const isInput = async (path: string, inputs: readonly string[], io: Io, language: Language): Promise<boolean> => {
  for (const input of inputs) {
    if (await isSameFile(path, resolve(io.cwd, input))) {
      io.err(`gouji: ${words.outIsInput[language]}\n`);
      return true;
    }
  }
  return false;
};

/** Writes one file that is not the input, whole or not at all; whether it did, and if not why, is said on stderr. */
export const writeOut = async (
  out: string,
  content: Uint8Array,
  input: string,
  io: Io,
  language: Language,
): Promise<boolean> => {
  const path = resolve(io.cwd, out);
  if (await isInput(path, [input], io, language)) return false;
  try {
    await replaceFile(path, content, `${io.pid}`);
    return true;
  } catch (error) {
    sayUnwritten(error, io, language);
    return false;
  }
};

const drained = async (stream: Writable): Promise<void> => {
  if (stream.writableNeedDrain) await once(stream, 'drain');
};

/** Opens the output; null when the file is one of the inputs, which was said on stderr. */
export const openOutput = async (
  out: string | undefined,
  inputs: readonly string[],
  io: Io,
  language: Language,
): Promise<Output | null> => {
  if (out === undefined)
    return { write: io.out, drained: () => drained(io.stdout), discard: async () => {}, finish: async () => true };
  const path = resolve(io.cwd, out);
  if (await isInput(path, inputs, io, language)) return null;
  const mark = out.toLowerCase().endsWith('.csv') ? byteOrderMark : '';
  const file = growingFile(path, mark, `${io.pid}`);
  return {
    write: file.write,
    drained: async () => {},
    discard: file.discard,
    finish: async () => {
      const problem = await file.finish();
      if (problem !== null) sayUnwritten(problem, io, language);
      return problem === null;
    },
  };
};
