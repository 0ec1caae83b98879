import { PassThrough } from 'node:stream';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../bench/accuracy/random.mjs';
import type { AskedItem } from '../../bench/drafting/slot-lies.mjs';
import { honestAnswer, lyingAnswer, slotLies } from '../../bench/drafting/slot-lies.mjs';
import { draft } from '../../server/cli/draft.js';
import type { Io } from '../../server/cli/io.js';
import { sources } from '../draft/reports.js';

/** A server of the protocol that is not written here; what it answers is set before each call. */
const mock = new LLMock({ port: 0 });
let kind: string | null = null;
let random = seeded('0');
const told: string[] = [];

const asked = (content: unknown): readonly AskedItem[] => {
  const text = typeof content === 'string' ? content : '';
  return JSON.parse(text.slice(text.lastIndexOf('{"items"'))).items;
};

beforeAll(async () => {
  await mock.start();
  mock.onMessage('"items"', ({ messages }) => {
    const items = asked(messages.findLast(({ role }) => role === 'user')?.content);
    const lie = kind === null ? null : lyingAnswer(items, kind, random);
    if (lie) told.push(lie.line);
    return { content: lie?.answer ?? honestAnswer(items) };
  });
});
afterAll(async () => {
  await mock.stop();
});

interface Drafted {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `gouji draft FILE [--model]` as the command line runs it, without the start of a process. */
const drafted = async (path: string, model: true | undefined): Promise<Drafted> => {
  let [out, err] = ['', ''];
  const io: Io = {
    cwd: '.',
    pid: 0,
    env: { OPENAI_BASE_URL: `${mock.url}/v1`, OPENAI_API_KEY: 'mock', GOUJI_MODEL: 'mock' },
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    inIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    color: false,
  };
  const code = await draft(path, { section: 'both', format: 'text', lang: 'zh', ...(model ? { model } : {}) }, io);
  return { code, out, err };
};

const kinds = Object.keys(slotLies);
const cases = 200;

describe('gouji draft --model against a server of another hand', () => {
  it(`lets none of ${cases} seeded lies through`, async () => {
    const plain = new Map<string, string>();
    for (const { path } of sources) plain.set(path, (await drafted(path, undefined)).out);
    const leaks: string[] = [];
    const byKind = new Map<string, number>();
    let lies = 0;
    for (let number = 0; lies < cases && number < 3 * cases; number += 1) {
      const source = sources[number % sources.length];
      if (!source) break;
      kind = kinds[Math.floor(number / sources.length) % kinds.length] ?? null;
      random = seeded(`command ${number}`);
      told.length = 0;
      const { code, out, err } = await drafted(source.path, true);
      if (told.length === 0) continue;
      lies += 1;
      byKind.set(kind ?? '', (byKind.get(kind ?? '') ?? 0) + 1);
      if (code !== 0 || out !== plain.get(source.path)) leaks.push(`${source.name} ${kind}: ${told.join(' / ')}`);
      expect(err).toMatch(/没有采用模型的措辞|[1-9]\d* 项改写后采用/);
    }
    expect(leaks).toEqual([]);
    expect(lies).toBe(cases);
    expect([...byKind.keys()].sort()).toEqual([...kinds].sort());
  }, 240_000);

  it('uses what an honest model writes', async () => {
    kind = null;
    for (const { path } of sources) {
      const [plain, worded] = [await drafted(path, undefined), await drafted(path, true)];
      expect([worded.code, worded.out]).toEqual([0, plain.out]);
      expect(worded.err).not.toContain('没有采用模型的措辞');
    }
  }, 60_000);
});
