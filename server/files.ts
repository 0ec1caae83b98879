import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadError } from '../tools/document/errors.js';
import { limits } from '../tools/document/limits.js';
import { ToolError } from '../tools/errors.js';
import type { ReadFile } from '../tools/tool.js';
import { guidanceFinder, orNull } from './guidance.js';
import { replaceFile } from './replace-file.js';

/** Endings under which reports are looked for in directories; a file that is named is read whatever its ending. */
export const readableEndings: readonly string[] = ['.txt', '.md', '.markdown', '.docx', '.pdf'];
export const hasReadableEnding = (name: string): boolean =>
  readableEndings.some((ending) => name.toLowerCase().endsWith(ending)) && !name.startsWith('~$');

/** Reads and writes within the allowed directories only. */
export interface Files {
  /** Throws ReadError or ToolError; neither holds an absolute path. */
  readonly read: (path: string) => Promise<ReadFile>;
  /** Writes a new file; throws ToolError `file-exists` rather than touch one that is there. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Readable files below the allowed directories whose path begins with `prefix`, for completion. */
  readonly list: (prefix: string, limit: number) => Promise<readonly string[]>;
}

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';

const missing: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** Turns what the system says into an error for users; the system's own text holds absolute paths. */
export const asReadError = (error: unknown): Error => {
  if (error instanceof ReadError || error instanceof ToolError) return error;
  const code = systemCode(error);
  return missing.includes(code) ? new ReadError('not-found') : new ToolError('unreadable', { kind: code });
};

/** Reads a regular file of at most 50 MB. Throws ReadError or ToolError. */
export const readRegularFile = async (path: string): Promise<Uint8Array> => {
  try {
    // Opening a pipe would wait for a writer, so the kind is looked at first and the handle does not block.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new ReadError('is-directory');
      if (!stats.isFile()) throw new ToolError('not-a-file');
      if (stats.size > limits.fileBytes) throw new ReadError('too-large');
      const bytes = await handle.readFile();
      if (bytes.length > limits.fileBytes) throw new ReadError('too-large');
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === 'EISDIR') throw new ReadError('is-directory');
    throw asReadError(error);
  }
};

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const localPath = (path: string): string => {
  if (!path.startsWith('file://')) return path;
  try {
    return fileURLToPath(path);
  } catch {
    throw new ToolError('outside-roots');
  }
};

async function* walk(directory: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory() && depth > 0) yield* walk(path, depth - 1);
    else if (entry.isFile() && hasReadableEnding(entry.name)) yield path;
  }
}

interface Root {
  readonly given: string;
  readonly real: string;
}

const openRoot = async (root: string, cwd: string): Promise<Root> => {
  const given = resolve(cwd, root);
  const real = await realpath(given).catch((error: unknown) => {
    throw asReadError(error);
  });
  if (!(await lstat(real)).isDirectory()) throw new ReadError('not-found');
  return { given, real };
};

const deepest = 6;

/** Opens the allowed directories; `cwd` resolves relative ones. Throws ReadError when one is no directory. */
export const createFiles = async (directories: readonly string[], cwd: string): Promise<Files> => {
  const roots = await Promise.all(directories.map((directory) => openRoot(directory, cwd)));
  const isAllowed = (path: string): boolean =>
    roots.some((root) => isInside(root.given, path) || isInside(root.real, path));
  const isReallyAllowed = (path: string): boolean => roots.some((root) => isInside(root.real, path));

  const find = async (path: string): Promise<string> => {
    if (path.includes('\0')) throw new ToolError('outside-roots');
    const candidates = (isAbsolute(path) ? [path] : roots.map((root) => resolve(root.real, path))).filter(isAllowed);
    if (candidates.length === 0) throw new ToolError('outside-roots');
    for (const candidate of candidates) {
      const real = await realpath(candidate).catch((error: unknown) => {
        const problem = asReadError(error);
        if (problem instanceof ReadError) return null;
        throw problem;
      });
      if (real === null) continue;
      if (!isReallyAllowed(real)) throw new ToolError('outside-roots');
      return real;
    }
    throw new ReadError('not-found');
  };

  /** A settings file that lies outside, be it by a link, is as good as none. */
  const readSettings = async (path: string): Promise<Uint8Array | null> => {
    const real = await realpath(path).catch(() => null);
    return real !== null && isReallyAllowed(real) ? orNull(readRegularFile(real)) : null;
  };

  /** Where a new file may stand: in a directory that is there and allowed. */
  const placeFor = async (path: string): Promise<string> => {
    const directory = await find(dirname(path));
    const name = basename(path);
    if (name === '' || name === '.' || name === '..') throw new ReadError('is-directory');
    return join(directory, name);
  };

  return {
    read: async (path) => {
      const real = await find(localPath(path));
      const above = roots.filter((root) => isInside(root.real, real)).map((root) => root.real);
      const guidanceOf = guidanceFinder(readSettings, above);
      return { bytes: await readRegularFile(real), name: basename(real), guidance: await guidanceOf(real) };
    },
    write: async (path, bytes) => {
      const target = await placeFor(localPath(path));
      const taken = await lstat(target).catch(() => null);
      if (taken) throw new ToolError('file-exists', { name: basename(target) });
      try {
        await replaceFile(target, bytes, randomUUID());
      } catch (error) {
        throw new ToolError('unwritable', { kind: systemCode(error) });
      }
    },
    list: async (prefix, limit) => {
      const found: string[] = [];
      for (const { real } of roots) {
        for await (const path of walk(real, deepest)) {
          const shown = relative(real, path).split(sep).join('/');
          if (shown.startsWith(prefix)) found.push(shown);
          if (found.length >= limit) return found;
        }
      }
      return found;
    },
  };
};
