import type OpenAI from 'openai';
import { ModelError } from '../tools/draft/model-port.js';
import type { Endpoint } from './endpoint.js';
import { modelErrorOf } from './faults.js';
import type { Assembled } from './stream-assembly.js';
import { assembleStream, fieldOf } from './stream-assembly.js';

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

/** What one request holds besides the model's name. */
export type Body = Pick<
  OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming,
  'messages' | 'tools' | 'stream_options'
>;

/** Asks once, streamed, and puts the answer together; every fault of the wire becomes a ModelError. */
export const completeOnce = async (
  endpoint: Endpoint,
  body: Body,
  options: PortOptions & { readonly signal?: AbortSignal } = {},
): Promise<Assembled> => {
  const { patienceMs = patience, onText, signal } = options;
  // Loading the library is not the endpoint's delay.
  const client = await openClient(endpoint, options);
  const watching = watch(patienceMs, signal);
  try {
    const stream = await client.chat.completions.create(
      { model: endpoint.model, ...body, stream: true },
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
    if (signal?.aborted) throw new ModelError('aborted');
    if (answer.pieces > 0) return answer;
    // An endpoint that does not stream answers with one plain message.
    const { stream_options: _, ...plain } = body;
    const whole: unknown = await client.chat.completions.create(
      { model: endpoint.model, ...plain },
      { signal: watching.signal },
    );
    return await assembleStream(only(whole), onText);
  } catch (error) {
    if (watching.state.isLate) throw new ModelError('timeout');
    if (signal?.aborted) throw new ModelError('aborted');
    throw await modelErrorOf(error);
  } finally {
    watching.end();
  }
};

async function* only(value: unknown): AsyncGenerator<unknown> {
  if (fieldOf(value, 'choices') === undefined) throw new ModelError('bad-reply');
  yield value;
}
