import type OpenAI from 'openai';
import { ModelError } from '../../tools/draft/model-port.js';
import type { Body, PortOptions } from '../completion.js';
import { completeOnce } from '../completion.js';
import type { Desk } from '../desk.js';
import type { Endpoint } from '../endpoint.js';
import type { Assembled } from '../stream-assembly.js';
import { functionsOffered } from './functions.js';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

/** Asks the endpoint once with the tools that it takes. */
export type Request = (
  messages: readonly Message[],
  desk: Desk,
  onText: (text: string) => void,
  signal: AbortSignal,
  onTextOnly: () => void,
) => Promise<Assembled>;

/** What an endpoint is asked with, from the most to the least; it is remembered what it took. */
const modes = ['tools and usage', 'tools', 'text'] as const;

const isRefusal = (error: unknown): boolean =>
  error instanceof ModelError && (error.code === 'bad-request' || error.code === 'not-found');

/** Endpoints that refuse tools or the count of tokens are asked again without. */
export const createRequester = (endpoint: Endpoint, options: PortOptions): Request => {
  let mode = 0;
  let isKnown = false;
  return async (messages, desk, onText, signal, onTextOnly) => {
    for (;;) {
      const name = modes[mode] ?? 'text';
      const body: Body = {
        messages: [...messages],
        ...(name === 'text' ? {} : { tools: [...(await functionsOffered(desk))] }),
        ...(name === 'tools and usage' ? { stream_options: { include_usage: true } } : {}),
      };
      try {
        const answer = await completeOnce(endpoint, body, { ...options, onText, signal });
        isKnown = true;
        return answer;
      } catch (error) {
        if (isKnown || mode + 1 >= modes.length || !isRefusal(error)) throw error;
        mode += 1;
        if (modes[mode] === 'text') onTextOnly();
      }
    }
  };
};
