import { isAbsolute, relative, sep } from 'node:path';
import { codeOf, explain } from '../../tools/errors.js';
import { fill } from '../../tools/review/fill.js';
import type { Unread } from '../../tools/review/reviewed.js';
import type { Language } from '../../tools/rules/rule.js';
import type { StoredReport } from '../../tools/store.js';
import { openReport, unguided } from '../../tools/store.js';
import { readableEndings, readRegularFile } from '../files.js';
import type { FindGuidance } from '../guidance.js';
import { guidanceFinder, orNull } from '../guidance.js';
import type { Inputs } from './inputs.js';
import { expand, NoReportsError } from './inputs.js';
import type { Io } from './io.js';
import { progressBar } from './progress.js';
import { words } from './words.js';

export interface Opened {
  readonly file: string;
  readonly stored: StoredReport;
  readonly bytes: Uint8Array;
}

/** What became of the files of a call. */
export interface Session {
  readonly unread: readonly Unread[];
  readonly several: boolean;
}

/** A name that errors may show: absolute paths are cut down to what lies below the current directory, or to the file's name. */
export const shownName = (file: string, cwd: string): string => {
  if (!isAbsolute(file)) return file;
  const way = relative(cwd, file);
  return way.startsWith('..') || isAbsolute(way) ? (file.split(sep).at(-1) ?? file) : way;
};

/** Settings beside each report or in the current directory, for commands that judge. */
export const localGuidance = ({ cwd }: Io): FindGuidance =>
  guidanceFinder((path) => orNull(readRegularFile(path)), [cwd]);

const skippedShown = 5;

/** Why a file was not read, in the user's language. */
export const reasonOf = (error: unknown, language: Language): string =>
  error instanceof NoReportsError
    ? fill(words.noReports[language], { endings: readableEndings.join(' ') })
    : explain(error, language);

/** Finds the files of a call; those of other kinds in its directories are told on stderr. */
export const announced = async (names: readonly string[], io: Io, language: Language): Promise<Inputs> => {
  const inputs = await expand(names, io.cwd);
  const { skipped } = inputs;
  if (skipped.length > 0) {
    const shown = skipped.slice(0, skippedShown).map((file) => shownName(file, io.cwd));
    const list = shown.join(', ') + (skipped.length > skippedShown ? ' …' : '');
    io.err(`gouji: ${fill(words.skipped[language], { count: skipped.length, names: list })}\n`);
  }
  return inputs;
};

/** Reads the files one after the other and hands each to `use`; what cannot be read is said on stderr and skipped. */
export const eachReport = async (
  names: readonly string[],
  io: Io,
  language: Language,
  use: (opened: Opened) => void,
  guidanceOf: FindGuidance = async () => unguided,
): Promise<Session> => {
  const { found, several } = await announced(names, io, language);
  const unread: Unread[] = [];
  const bar = progressBar(io, found.length, language);
  for (const input of found) {
    const name = shownName(input.file, io.cwd);
    bar.step(name);
    try {
      if ('error' in input) throw input.error;
      const bytes = await readRegularFile(input.path);
      const guidance = await guidanceOf(input.path);
      const stored = await openReport(bytes, input.path, { path: input.path, guidance });
      if (io.outIsTerminal) bar.clear();
      use({ file: input.file, stored, bytes });
    } catch (error) {
      const message = reasonOf(error, language);
      bar.clear();
      io.err(`gouji: ${name}: ${message}\n`);
      unread.push({ file: name, code: codeOf(error), message });
    }
  }
  bar.clear();
  return { unread, several };
};
