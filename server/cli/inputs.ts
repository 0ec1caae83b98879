import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asReadError, hasReadableEnding } from '../files.js';

/** A file to read: where it is and what outputs call it. */
export interface Input {
  readonly path: string;
  readonly file: string;
}

export interface Inputs {
  readonly found: readonly (Input | { readonly file: string; readonly error: unknown })[];
  /** Files of other kinds in the directories. */
  readonly skipped: readonly string[];
  /** Whether the call may mean several files, whatever was found. */
  readonly several: boolean;
}

/** Raised for a directory without any readable file. */
export class NoReports extends Error {}

interface Below {
  readonly readable: readonly string[];
  readonly others: readonly string[];
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paths below a directory, hidden ones left out, links not followed: a link may lead in circles. */
const below = async (directory: string): Promise<readonly string[]> => {
  const entries = await readdir(directory, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(async (entry) => {
        if (entry.isDirectory())
          return (await below(join(directory, entry.name))).map((path) => join(entry.name, path));
        return entry.isFile() ? [entry.name] : [];
      }),
  );
  return lists.flat().sort(byCodeUnits);
};

const split = async (directory: string): Promise<Below> => {
  const paths = await below(directory);
  const isReadable = (path: string): boolean => hasReadableEnding(path.slice(path.lastIndexOf('/') + 1));
  return { readable: paths.filter(isReadable), others: paths.filter((path) => !isReadable(path)) };
};

/** Expands directories; a file that is named stands for itself whatever its ending. */
export const expand = async (names: readonly string[], cwd: string): Promise<Inputs> => {
  const found: (Input | { readonly file: string; readonly error: unknown })[] = [];
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
      const { readable, others } = await split(path);
      skipped.push(...others.map((other) => join(file, other)));
      found.push(...readable.map((name) => ({ path: join(path, name), file: join(file, name) })));
      if (readable.length === 0) found.push({ file, error: new NoReports() });
    } catch (error) {
      found.push({ file, error: asReadError(error) });
    }
  }
  return { found, skipped, several };
};
