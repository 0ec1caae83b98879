import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Script } from './endpoint-script.js';
import { startEndpoint } from './endpoint-script.js';

/** Begins a stream. */
export const stream = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
};

/** Answers in one piece. */
export const plain = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** A scripted endpoint with its address. */
export const endpointFor = async (script: Script) => {
  const { url, turns } = await startEndpoint(script);
  return { endpoint: { model: 'm', baseUrl: url, apiKey: 'k' }, turns };
};

/** An address at which nobody listens any more. */
export const deadUrl = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 1}/v1`;
};

export const options = { retries: 0, patienceMs: 1500 };

/** A piece of a tool call. */
export const call = (index: number, id: string, given: unknown) => ({
  index,
  id,
  type: 'function',
  function: { name: 'f', arguments: given },
});
