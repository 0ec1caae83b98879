import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAiPort } from '../../assistant/openai-port.js';
import { isFit, probeEndpoint } from '../../assistant/probe.js';
import { honestAnswer } from '../../bench/drafting/slot-lies.mjs';
import { composeDraft } from '../../tools/draft/compose.js';
import { openNamed } from '../draft/reports.js';

/** A second server of the protocol, not written here. */
const mock = new LLMock({ port: 0 });

beforeAll(async () => {
  await mock.start();
});
afterAll(async () => {
  await mock.stop();
});

const endpoint = () => ({ model: 'gpt-4o-mini', baseUrl: `${mock.url}/v1`, apiKey: 'mock' });

it('streams an answer', async () => {
  mock.onMessage('数据', { content: '收到。' });
  const { text } = await openAiPort(endpoint(), { retries: 0 }).complete({ system: 's', user: '数据' });
  expect(text).toBe('收到。');
});

it('words a draft', async () => {
  const { report, findings } = await openNamed('gansu-archives');
  let items: unknown = null;
  const port = {
    name: 'probe',
    complete: async ({ user }: { readonly user: string }) => {
      items = JSON.parse(user).items;
      return { text: '', usage: null };
    },
  };
  await composeDraft(report, findings('zh'), port).catch(() => null);
  if (!Array.isArray(items)) throw new RangeError('no items');
  mock.onMessage('"items"', { content: honestAnswer(items) });
  const { outcomes, fault } = await composeDraft(report, findings('zh'), openAiPort(endpoint(), { retries: 0 }));
  expect(fault).toBeNull();
  expect(outcomes.map(({ by }) => by)).toEqual(outcomes.map(() => 'model'));
});

it('is found fit by the doctor', async () => {
  mock.onMessage('OK', { content: 'OK' });
  mock.onMessage('report_figure', { toolCalls: [{ name: 'report_figure', arguments: '{"id":"f1"}' }] });
  const probe = await probeEndpoint(endpoint());
  expect(probe).toMatchObject({ fault: null, streams: true, finishes: true, tools: 'yes' });
  expect(isFit(probe)).toBe(true);
});
