import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { configFile, dismissalsFile } from '../../tools/rules/config.js';
import { asReadError, hasReadableEnding } from '../files.js';

/** A file to read: where it is and what outputs call it. */
export interface Input {
  readonly path: string;
  readonly file: string;
}

/** A file to read, or why there is none. */
export type Found = Input | { readonly file: string; readonly error: unknown };

export interface Inputs {
  readonly found: readonly Found[];
  /** Files of other kinds in the directories. */
  readonly skipped: readonly string[];
  /** Whether the call may mean several files, whatever was found. */
  readonly several: boolean;
}

/** Raised for a directory without any readable file. */
export class NoReportsError extends Error {}

interface Below {
  readonly files: readonly string[];
  /** Directories that cannot be opened. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paths below a directory, hidden ones left out, links not followed: a link may lead in circles. */
const below = async (directory: string, way: string): Promise<Below> => {
  try {
    const entries = await readdir(join(directory, way), { withFileTypes: true });
    const shown = entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules');
    const files = shown.filter((entry) => entry.isFile()).map((entry) => join(way, entry.name));
    const folders = shown.filter((entry) => entry.isDirectory()).map((entry) => join(way, entry.name));
    const deeper = await Promise.all(folders.map((folder) => below(directory, folder)));
    return {
      files: [...files, ...deeper.flatMap((each) => each.files)],
      closed: deeper.flatMap((each) => each.closed),
    };
  } catch (error) {
    return { files: [], closed: [{ path: way, error: asReadError(error) }] };
  }
};

const isReadable = (path: string): boolean => hasReadableEnding(basename(path));

/** Our own files among the reports are read, though not as reports, so they are not told as skipped. */
const isSettings = (path: string): boolean => [configFile, dismissalsFile].includes(basename(path));

/** Expands directories; a file that is named stands for itself whatever its ending. */
export const expand = async (names: readonly string[], cwd: string): Promise<Inputs> => {
  const found: Found[] = [];
  const skipped: string[] = [];
  let several = names.length > 1;
  for (const file of names) {
    const path = resolve(cwd, file);
    try {
      if (!(await stat(path)).isDirectory()) {
        found.push({ path, file });
        continue;
      }
      several = true;
      const { files, closed } = await below(path, '');
      const readable = files.filter(isReadable).sort(byCodeUnits);
      skipped.push(
        ...files
          .filter((name) => !isReadable(name) && !isSettings(name))
          .map((name) => join(file, name))
          .sort(byCodeUnits),
      );
      found.push(...readable.map((name) => ({ path: join(path, name), file: join(file, name) })));
      found.push(...closed.map((each) => ({ file: join(file, each.path), error: each.error })));
      if (readable.length + closed.length === 0) found.push({ file, error: new NoReportsError() });
    } catch (error) {
      found.push({ file, error: asReadError(error) });
    }
  }
  return { found, skipped, several };
};
