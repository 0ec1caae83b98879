import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { afterAll } from 'vitest';

/** A request as the endpoint got it. */
export interface Asked {
  readonly model: string;
  readonly stream: boolean;
  readonly system: string;
  readonly user: string;
  /** Everything that was said, as it came. */
  readonly messages: readonly { readonly role: string; readonly content: string | null }[];
  /** Names of the tools that were offered. */
  readonly tools: readonly string[];
}

/** Answers one request as it likes: headers, pieces, and breaking off are its own affair. */
export type Script = (asked: Asked, response: ServerResponse, turn: number) => void | Promise<void>;

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of message) body += String(chunk);
  return body;
};

const askedOf = (body: string): Asked => {
  const parsed = JSON.parse(body);
  const content = (role: string): string =>
    parsed.messages.find((each: { role: string }) => each.role === role)?.content ?? '';
  return {
    model: parsed.model,
    stream: parsed.stream === true,
    system: content('system'),
    user: content('user'),
    messages: parsed.messages,
    tools: (parsed.tools ?? []).map((tool: { function: { name: string } }) => tool.function.name),
  };
};

/** One piece of a stream as it goes over the wire. */
export const piece = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

export const done = 'data: [DONE]\n\n';

/** Streams a text in small pieces and finishes as the protocol says. */
export const streamText = (response: ServerResponse, text: string, finish: string | null = 'stop'): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(piece({ role: 'assistant', content: '' }));
  for (let at = 0; at < text.length; at += 40) response.write(piece({ content: text.slice(at, at + 40) }));
  if (finish !== null) response.write(piece({}, finish));
  response.end(done);
};

/** A server that speaks the protocol by script; closed after the tests of its file. */
export const startEndpoint = async (
  script: Script,
): Promise<{ readonly url: string; readonly turns: () => number }> => {
  let turns = 0;
  const server: Server = createServer(async (message, response) => {
    const body = await bodyOf(message);
    if (message.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    turns += 1;
    await script(askedOf(body), response, turns);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/v1`, turns: () => turns };
};
