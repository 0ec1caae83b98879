import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { explain } from '../../tools/errors.js';
import type { Language } from '../../tools/rules/rule.js';
import { createStore } from '../../tools/store.js';
import { createFiles } from '../files.js';
import { libraryOpener, libraryPlace } from '../library-place.js';
import type { ServerDeps } from '../mcp.js';
import { createServer } from '../mcp.js';
import { wholeLines } from '../whole-lines.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';

export interface McpOptions {
  readonly root?: readonly string[];
  readonly library?: string;
  readonly lang: Language;
}

/** Room for the longest text that is accepted as a file, escaped; anything longer is refused with a message, not a hang-up. */
const maxMessageBytes = 256 * 1024 * 1024;
const pageSize = 50;

/** What every connection shares; null when a root is no directory, which was said on stderr. */
export const openDeps = async ({ root, library, lang: language }: McpOptions, io: Io): Promise<ServerDeps | null> => {
  try {
    const files = await createFiles(root ?? ['.'], io.cwd);
    const openLibrary = libraryOpener(libraryPlace(library, io));
    const { read: readFile, write: writeFile } = files;
    return { files, tools: { store: createStore(), language, pageSize, readFile, writeFile, openLibrary } };
  } catch (error) {
    io.err(`gouji: --root: ${explain(error, language)}\n`);
    return null;
  }
};

/** `gouji mcp`: serves both protocol eras on stdio until stdin ends. */
export const mcp = async (options: McpOptions, io: Io): Promise<number> => {
  const deps = await openDeps(options, io);
  if (!deps) return exitCodes.failed;
  const transport = new StdioServerTransport(io.stdin.pipe(wholeLines(maxMessageBytes)), io.stdout, {
    maxBufferSize: maxMessageBytes,
  });
  serveStdio(() => createServer(deps), { transport, onerror: (error) => io.err(`gouji: ${error.message}\n`) });
  return exitCodes.done;
};
