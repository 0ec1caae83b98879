import { describe, expect, it } from 'vitest';
import { openAiPort } from '../../assistant/openai-port.js';
import { faultWords } from '../../assistant/words.js';
import { ModelError } from '../../tools/draft/model-port.js';
import type { Script } from './endpoint-script.js';
import { done, piece, streamText } from './endpoint-script.js';
import { call, deadUrl, endpointFor, options, plain, stream } from './wire.js';

const replyOf = async (script: Script): Promise<string> => {
  const { endpoint } = await endpointFor(script);
  try {
    return (await openAiPort(endpoint, options).complete({ system: 's', user: 'u' })).text;
  } catch (error) {
    return error instanceof ModelError ? `fault ${error.code}` : `unforeseen ${String(error)}`;
  }
};

describe('what the wire may bring', () => {
  const faults: readonly (readonly [string, Script, string])[] = [
    ['an honest stream', (_, response) => streamText(response, '好。'), '好。'],
    ['thinking within the text', (_, response) => streamText(response, '<think>目标是200人吗</think>\n好。'), '好。'],
    ['thinking without its opening tag', (_, response) => streamText(response, '先想想\n</think>好。'), '好。'],
    ['nothing but thinking', (_, response) => streamText(response, '<think>还在想'), 'fault empty'],
    [
      'thinking apart',
      (_, response) => {
        stream(response);
        response.write(piece({ reasoning_content: '想' }));
        response.write(piece({ content: '好。' }));
        response.write(piece({}, 'stop'));
        response.end(done);
      },
      '好。',
    ],
    [
      'an answer in one piece',
      (_, response) => plain(response, 200, { choices: [{ message: { content: '好。' }, finish_reason: 'stop' }] }),
      '好。',
    ],
    [
      'pieces without choices, usage last',
      (_, response) => {
        stream(response);
        response.write(`data: ${JSON.stringify({ choices: [] })}\n\n`);
        response.write(piece({ content: '好。' }, 'stop'));
        response.write(
          `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 1 } })}\n\n`,
        );
        response.end(done);
      },
      '好。',
    ],
    ['429', (_, response) => plain(response, 429, { error: { message: 'slow down' } }), 'fault rate-limited'],
    ['401', (_, response) => plain(response, 401, { error: { message: 'who' } }), 'fault unauthorized'],
    ['404', (_, response) => plain(response, 404, { error: { message: 'no model' } }), 'fault not-found'],
    ['400', (_, response) => plain(response, 400, { error: { message: 'what' } }), 'fault bad-request'],
    ['500', (_, response) => plain(response, 500, { error: { message: 'oh' } }), 'fault server-error'],
    [
      'an error within the stream',
      (_, response) => {
        stream(response);
        response.write(piece({ content: '好' }));
        response.end(`data: ${JSON.stringify({ error: { message: 'overloaded' } })}\n\n`);
      },
      'fault server-error',
    ],
    [
      'a stream that is cut',
      (_, response) => {
        stream(response);
        response.write(piece({ content: '好' }));
        setTimeout(() => response.destroy(), 30);
      },
      'fault cut',
    ],
    ['no finish reason', (_, response) => streamText(response, '好。', null), 'fault no-finish'],
    [
      'no finish reason and no end mark',
      (_, response) => {
        stream(response);
        response.end(piece({ content: '好。' }));
      },
      'fault no-finish',
    ],
    ['the limit of tokens', (_, response) => streamText(response, '好', 'length'), 'fault too-long'],
    ['a filter', (_, response) => streamText(response, '', 'content_filter'), 'fault filtered'],
    ['silence', (_, response) => stream(response), 'fault timeout'],
    [
      'a stall half-way',
      (_, response) => {
        stream(response);
        response.write(piece({ content: '好' }));
      },
      'fault timeout',
    ],
    [
      'no JSON in a piece',
      (_, response) => {
        stream(response);
        response.end('data: {"choices": [\n\n');
      },
      'fault bad-reply',
    ],
    [
      'a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
      'fault bad-reply',
    ],
    [
      'an object where arguments are text',
      (_, response) => {
        stream(response);
        response.write(piece({ tool_calls: [call(0, 'a', { id: 'f1' })] }));
        response.write(piece({}, 'tool_calls'));
        response.end(done);
      },
      'fault tool-call',
    ],
    [
      'two calls with index 0',
      (_, response) => {
        stream(response);
        response.write(piece({ tool_calls: [call(0, 'a', '{}')] }));
        response.write(piece({ tool_calls: [call(0, 'b', '{}')] }, 'tool_calls'));
        response.end(done);
      },
      'fault tool-call',
    ],
    ['an empty answer', (_, response) => streamText(response, ''), 'fault empty'],
  ];
  it.each(faults)('%s', async (_, script, expected) => expect(await replyOf(script)).toBe(expected));

  it('nobody there', async () => {
    const port = openAiPort({ model: 'm', baseUrl: await deadUrl(), apiKey: null }, options);
    await expect(port.complete({ system: '', user: '' })).rejects.toMatchObject({
      code: 'unreachable',
      details: { kind: 'ECONNREFUSED' },
    });
  });

  it('stops when asked to', async () => {
    const { endpoint } = await endpointFor((_, response) => stream(response));
    const controller = new AbortController();
    const asked = openAiPort(endpoint, options).complete({ system: '', user: '', signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
  });

  it('tries once more after a fault that passes', async () => {
    const { endpoint, turns } = await endpointFor((_, response, turn) =>
      turn === 1 ? plain(response, 429, { error: {} }, { 'retry-after-ms': '5' }) : streamText(response, '好。'),
    );
    const { text } = await openAiPort(endpoint, { retries: 1, patienceMs: 1500 }).complete({ system: '', user: '' });
    expect([text, turns()]).toEqual(['好。', 2]);
  });

  it('every fault has words', () => {
    for (const { zh, en } of Object.values(faultWords)) expect([zh, en].map((words) => words.trim())).not.toContain('');
  });
});
