import { stat } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Shelf } from '../tools/library/open.js';

/** What a place of the library is told by. */
export interface PlaceHints {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const absolute = (path: string | undefined): string | null => (path && isAbsolute(path) ? path : null);

/** The user's data directory, as each system has it. */
const dataDirectory = (env: PlaceHints['env']): string => {
  const home = env.HOME || homedir();
  const own = absolute(env.XDG_DATA_HOME);
  if (own !== null) return own;
  if (platform() === 'win32') return absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local');
  return platform() === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.local', 'share');
};

const isAddress = (place: string): boolean => place.includes('://');

/**
 * Where the library is: the option, GOUJI_LIBRARY, DATABASE_URL, or a file in the user's data directory. Our own
 * variable comes before the one that other programs read too.
 */
export const libraryPlace = (given: string | undefined, { cwd, env }: PlaceHints): string => {
  const named = given || env.GOUJI_LIBRARY;
  if (named) return isAddress(named) ? named : resolve(cwd, named);
  return env.DATABASE_URL || join(dataDirectory(env), 'gouji', 'library.db');
};

/** Whether there may be a library to ask; told without loading the database packages. */
export const mayHoldLibrary = async (place: string): Promise<boolean> =>
  isAddress(place) || (await stat(place).catch(() => null)) !== null;

/** Opens the library at a place when it is asked for; null where there is none. */
export const libraryOpener =
  (place: string): (() => Promise<Shelf | null>) =>
  async () => {
    // The database packages load with the first question, not with the server.
    const { isLibraryThere, openShelf } = await import('../tools/library/open.js');
    return (await isLibraryThere(place)) ? openShelf(place) : null;
  };
