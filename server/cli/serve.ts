import { fill } from '../../tools/review/fill.js';
import { startHttp } from '../http.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { McpOptions } from './mcp.js';
import { openDeps } from './mcp.js';
import { words } from './words.js';

export interface ServeOptions extends McpOptions {
  readonly port: number;
}

/** `gouji serve`: serves Streamable HTTP on the loopback address until it is stopped. */
export const serve = async (options: ServeOptions, io: Io): Promise<number> => {
  const deps = await openDeps(options, io);
  if (!deps) return exitCodes.failed;
  try {
    const port = await startHttp(deps, options.port);
    io.err(`${fill(words.serving[options.lang], { url: `http://127.0.0.1:${port}/mcp` })}\n`);
    return exitCodes.done;
  } catch (error) {
    const kind = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    io.err(`gouji: ${fill(words.portTaken[options.lang], { port: options.port, kind })}\n`);
    return exitCodes.failed;
  }
};
