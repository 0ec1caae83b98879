import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { ServerDeps } from './mcp.js';
import { createServer } from './mcp.js';

const path = '/mcp';
const loopback = '127.0.0.1';
/** Room for a long report as text. */
const maxBodyBytes = 32 * 1024 * 1024;

const readBody = async (message: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const toRequest = (message: IncomingMessage, body: Buffer, signal: AbortSignal): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = message.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  const init = { method, headers, signal, ...(hasBody ? { body: new Uint8Array(body) } : {}) };
  return new Request(new URL(message.url ?? '/', `http://${loopback}`), init);
};

const sendBody = async (body: ReadableStream | null, response: ServerResponse): Promise<void> => {
  if (body === null) response.end();
  else await pipeline(Readable.fromWeb(body), response);
};

/** Answers `/mcp`; other hosts and foreign web pages are refused before a message is read. */
const answer = async (
  handle: (request: Request) => Promise<Response>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const probe = toRequest(message, Buffer.alloc(0), gone.signal);
  const refused =
    hostHeaderValidationResponse(probe, localhostAllowedHostnames()) ??
    originValidationResponse(probe, localhostAllowedOrigins()) ??
    (new URL(probe.url).pathname === path ? null : new Response('Not found\n', { status: 404 }));
  const body = refused ? Buffer.alloc(0) : await readBody(message);
  const result =
    refused ??
    (body === null
      ? new Response('Payload too large\n', { status: 413 })
      : await handle(toRequest(message, body, gone.signal)));
  response.writeHead(result.status, Object.fromEntries(result.headers));
  await sendBody(result.body, response);
};

/** Listens on the loopback address and gives the port; rejects when it cannot be had. */
export const startHttp = async (deps: ServerDeps, port: number): Promise<number> => {
  const handler = createMcpHandler(() => createServer(deps), { maxRequestBodySize: maxBodyBytes });
  const server = createHttpServer((message, response) => {
    answer((request) => handler.fetch(request), message, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
};
