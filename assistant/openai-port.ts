import type OpenAI from 'openai';
import type { ModelPort, ModelReply, ModelRequest } from '../tools/draft/model-port.js';
import { ModelError } from '../tools/draft/model-port.js';
import type { Endpoint } from './endpoint.js';
import { modelErrorOf } from './faults.js';
import type { Assembled } from './stream-assembly.js';
import { assembleStream, fieldOf } from './stream-assembly.js';
import { withoutThinking } from './thinking.js';

export interface PortOptions {
  /** Longest wait for an answer to begin, and for each next piece of it. */
  readonly patienceMs?: number;
  readonly retries?: number;
  /** Called with every piece of text as it comes; it is not checked yet. */
  readonly onText?: (text: string) => void;
}

const patience = 90_000;

/** The client of an endpoint; loaded on first use, since most commands never ask a model. */
export const openClient = async (
  { apiKey, baseUrl }: Endpoint,
  { patienceMs = patience, retries = 1 }: PortOptions = {},
): Promise<OpenAI> => {
  const { OpenAI: Client } = await import('openai');
  // The library insists on a key; servers that need none ignore it.
  return new Client({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl,
    timeout: patienceMs,
    maxRetries: retries,
    logLevel: 'off',
  });
};

const finished = ({ text, calls, finish, usage }: Assembled): ModelReply => {
  if (finish === 'length') throw new ModelError('too-long');
  if (finish === 'content_filter') throw new ModelError('filtered');
  if (calls.length > 0)
    throw new ModelError('tool-call', {
      tools: calls
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 80),
    });
  if (finish === null) throw new ModelError('no-finish');
  const answer = withoutThinking(text);
  if (answer === '') throw new ModelError('empty');
  return { text: answer, usage };
};

/** Aborts when nothing came for a while, or when the caller does. */
const watch = (patienceMs: number, outer: AbortSignal | undefined) => {
  const controller = new AbortController();
  const state = { isLate: false };
  const late = (): void => {
    state.isLate = true;
    controller.abort();
  };
  let timer = setTimeout(late, patienceMs);
  const abort = (): void => controller.abort();
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  return {
    state,
    signal: controller.signal,
    alive: (): void => {
      clearTimeout(timer);
      timer = setTimeout(late, patienceMs);
    },
    end: (): void => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
};

/** A model that speaks Chat Completions, streamed; every fault of the wire becomes a ModelError. */
export const openAiPort = (endpoint: Endpoint, options: PortOptions = {}): ModelPort => {
  const { patienceMs = patience, onText } = options;

  const ask = async (request: ModelRequest): Promise<Assembled> => {
    const watching = watch(patienceMs, request.signal);
    try {
      const client = await openClient(endpoint, options);
      const messages = [
        { role: 'system' as const, content: request.system },
        { role: 'user' as const, content: request.user },
      ];
      const stream = await client.chat.completions.create(
        { model: endpoint.model, messages, stream: true },
        { signal: watching.signal },
      );
      const pieces = async function* (): AsyncGenerator<unknown> {
        for await (const piece of stream) {
          watching.alive();
          yield piece;
        }
      };
      const answer = await assembleStream(pieces(), onText);
      if (watching.state.isLate) throw new ModelError('timeout');
      if (request.signal?.aborted) throw new ModelError('aborted');
      if (answer.pieces > 0) return answer;
      // An endpoint that does not stream answers with one plain message.
      const whole: unknown = await client.chat.completions.create(
        { model: endpoint.model, messages },
        { signal: watching.signal },
      );
      return await assembleStream(only(whole), onText);
    } catch (error) {
      if (watching.state.isLate) throw new ModelError('timeout');
      if (request.signal?.aborted) throw new ModelError('aborted');
      throw await modelErrorOf(error);
    } finally {
      watching.end();
    }
  };

  return { name: endpoint.model, complete: async (request) => finished(await ask(request)) };
};

async function* only(value: unknown): AsyncGenerator<unknown> {
  if (fieldOf(value, 'choices') === undefined) throw new ModelError('bad-reply');
  yield value;
}
