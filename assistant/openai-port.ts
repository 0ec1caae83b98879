import type { ModelPort, ModelReply } from '../tools/draft/model-port.js';
import { ModelError } from '../tools/draft/model-port.js';
import type { PortOptions } from './completion.js';
import { completeOnce } from './completion.js';
import type { Endpoint } from './endpoint.js';
import type { Assembled } from './stream-assembly.js';
import { withoutThinking } from './thinking.js';

/** Throws for an answer that is not whole, whatever it holds. */
export const assertWhole = ({ finish }: Assembled): void => {
  if (finish === 'length') throw new ModelError('too-long');
  if (finish === 'content_filter') throw new ModelError('filtered');
};

const finished = (answer: Assembled): ModelReply => {
  const { text, calls, finish, usage } = answer;
  assertWhole(answer);
  if (calls.length > 0)
    throw new ModelError('tool-call', {
      tools: calls
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 80),
    });
  if (finish === null) throw new ModelError('no-finish');
  const written = withoutThinking(text);
  if (written === '') throw new ModelError('empty');
  return { text: written, usage };
};

/** A model that speaks Chat Completions, streamed; every fault of the wire becomes a ModelError. */
export const openAiPort = (endpoint: Endpoint, options: PortOptions = {}): ModelPort => ({
  name: endpoint.model,
  complete: async ({ system, user, signal }) => {
    const messages = [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ];
    return finished(await completeOnce(endpoint, { messages }, { ...options, ...(signal ? { signal } : {}) }));
  },
});
