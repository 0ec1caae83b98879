import type OpenAI from 'openai';
import type { ModelFault } from '../tools/draft/model-port.js';
import { openClient } from './completion.js';
import type { Endpoint } from './endpoint.js';
import { modelErrorOf } from './faults.js';
import type { Assembled } from './stream-assembly.js';
import { assembleStream, fieldOf } from './stream-assembly.js';
import { withoutThinking } from './thinking.js';

/** What an endpoint can do, as far as it was seen. */
export interface Probe {
  readonly fault: { readonly code: ModelFault; readonly details: Readonly<Record<string, string>> } | null;
  /** Null where the endpoint gives no list of models. */
  readonly isListed: boolean | null;
  readonly answers: boolean;
  readonly streams: boolean;
  readonly finishes: boolean;
  readonly thinking: 'none' | 'apart' | 'in-text';
  readonly tools: 'yes' | 'odd' | 'no';
  readonly countsTokens: boolean;
  /** Milliseconds until the short answer was complete. */
  readonly milliseconds: number;
}

const nothing: Probe = {
  fault: null,
  isListed: null,
  answers: false,
  streams: false,
  finishes: false,
  thinking: 'none',
  tools: 'no',
  countsTokens: false,
  milliseconds: 0,
};

const question = [{ role: 'user' as const, content: 'Reply with the single word OK.' }];

const listed = async (client: OpenAI, model: string): Promise<boolean | null> => {
  try {
    const page: unknown = await client.models.list();
    const data = fieldOf(page, 'data');
    if (!Array.isArray(data) || data.length === 0) return null;
    const names: readonly unknown[] = data;
    return names.some((each) => fieldOf(each, 'id') === model);
  } catch {
    return null;
  }
};

const weather = {
  type: 'function' as const,
  function: {
    name: 'report_figure',
    description: 'Reports a figure.',
    parameters: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  },
};

const isJsonText = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const probeTools = async (client: OpenAI, model: string): Promise<Probe['tools']> => {
  try {
    const messages = [{ role: 'user' as const, content: 'Call report_figure with id f1.' }];
    const stream = await client.chat.completions.create({ model, messages, tools: [weather], stream: true });
    let isOdd = false;
    const watched = async function* (): AsyncGenerator<unknown> {
      for await (const piece of stream) {
        const calls = fieldOf(fieldOf(firstOf(fieldOf(piece, 'choices')), 'delta'), 'tool_calls');
        const given = fieldOf(fieldOf(firstOf(calls), 'function'), 'arguments');
        if (typeof given === 'object' && given !== null) isOdd = true;
        yield piece;
      }
    };
    const { calls } = await assembleStream(watched());
    if (calls.length === 0) return 'no';
    return isOdd || calls.some((call) => !isJsonText(call.arguments)) ? 'odd' : 'yes';
  } catch {
    return 'no';
  }
};

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

const thinkingOf = ({ text, reasoning }: Assembled): Probe['thinking'] => {
  if (reasoning !== '') return 'apart';
  return withoutThinking(text) === text.trim() ? 'none' : 'in-text';
};

/** Asks an endpoint a few small questions. Never throws for the endpoint's faults. */
export const probeEndpoint = async (endpoint: Endpoint, patienceMs = 30_000): Promise<Probe> => {
  const started = Date.now();
  try {
    const client = await openClient(endpoint, { patienceMs, retries: 0 });
    const isListed = await listed(client, endpoint.model);
    const stream = await client.chat.completions.create({ model: endpoint.model, messages: question, stream: true });
    const answer = await assembleStream(stream);
    const milliseconds = Date.now() - started;
    const whole: unknown =
      answer.pieces > 0 ? null : await client.chat.completions.create({ model: endpoint.model, messages: question });
    const text = fieldOf(fieldOf(firstOf(fieldOf(whole, 'choices')), 'message'), 'content');
    return {
      fault: null,
      isListed,
      answers: answer.text.trim() !== '' || (typeof text === 'string' && text.trim() !== ''),
      streams: answer.pieces > 0,
      finishes: answer.finish !== null,
      thinking: thinkingOf(answer),
      tools: await probeTools(client, endpoint.model),
      countsTokens: answer.usage !== null,
      milliseconds,
    };
  } catch (error) {
    const { code, details } = await modelErrorOf(error);
    return { ...nothing, fault: { code, details }, milliseconds: Date.now() - started };
  }
};

/** Whether drafts can be worded by it: it answers and says that it is done, or answers in one piece. */
export const isFit = ({ fault, answers, streams, finishes }: Probe): boolean =>
  fault === null && answers && (finishes || !streams);
