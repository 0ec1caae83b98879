import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Host } from '../../assistant/chat/host.js';
import type { OpenFile } from '../../assistant/desk.js';
import type { Language } from '../../tools/rules/rule.js';
import { hasReadableEnding } from '../files.js';
import { replaceFile } from '../replace-file.js';
import type { Io } from './io.js';
import { eachReport, localGuidance } from './reports.js';

const mark = 'gouji: ';

const kindOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN');

/** Files as the conversation sees them: what the user names, relative to the current directory. */
export const chatHost = (io: Io, language: Language): Host => ({
  open: async (names) => {
    const files: OpenFile[] = [];
    const problems: string[] = [];
    const quiet: Io = { ...io, errIsTerminal: false, err: (text) => problems.push(text.trim().slice(mark.length)) };
    await eachReport(names, quiet, language, ({ file, stored }) => files.push({ file, stored }), localGuidance(io));
    return { files, problems };
  },
  paths: async (prefix) => {
    const isFolder = prefix === '' || prefix.endsWith('/');
    const folder = isFolder ? prefix : prefix.slice(0, prefix.length - basename(prefix).length);
    const start = isFolder ? '' : basename(prefix);
    const entries = await readdir(resolve(io.cwd, folder === '' ? '.' : folder), { withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter(({ name }) => name.startsWith(start) && (start.startsWith('.') || !name.startsWith('.')))
      .filter((entry) => entry.isDirectory() || hasReadableEnding(entry.name))
      .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .sort();
  },
  write: async (name, content) => {
    const path = resolve(io.cwd, name);
    try {
      if (await lstat(path).catch(() => null)) return 'exists';
      await lstat(dirname(path));
      await replaceFile(path, content, `${io.pid}`);
      return null;
    } catch (error) {
      return kindOf(error);
    }
  },
});
