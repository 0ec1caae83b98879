import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/accuracy/random.mjs';
import { honestAnswer, lyingAnswer } from '../../bench/drafting/slot-lies.mjs';
import { startEndpoint, streamText } from '../assistant/endpoint-script.js';
import type { Ran } from './command.js';
import { gouji, main, scratch } from './command.js';

const report = fileURLToPath(new URL('../../fixtures/reports/guizhou-roads/report.md', import.meta.url));
const folder = scratch();
mkdirSync(folder, { recursive: true });

/** Runs the command with more of an environment. */
const withEnvironment = (environment: Record<string, string>, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...process.env, ...environment } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });

describe('gouji draft', () => {
  it('prints the section and nothing else', async () => {
    const { code, out, err } = await gouji(folder, 'draft', report);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith('四、绩效目标未完成原因和下一步改进措施\n')).toBe(true);
    expect(out).toContain('［待填：责任科室］');
  });
  it.each(['problems', 'improvements', 'conclusion', 'completion'])('drafts %s', async (section) => {
    const { code, out } = await gouji(folder, 'draft', report, '--section', section);
    expect([code, out.length > 20]).toEqual([0, true]);
  });
  it('writes Word, Markdown and text by the ending', async () => {
    for (const name of ['a.docx', 'a.md', 'a.txt', 'a.json']) {
      const { code, out } = await gouji(folder, 'draft', report, '--out', name);
      expect([code, out]).toEqual([0, '']);
    }
    expect(readFileSync(join(folder, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toMatch(/^## 四、/);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).questions.length).toBeGreaterThan(0);
  });
  it('does not overwrite the report', async () => {
    writeFileSync(join(folder, 'own.md'), readFileSync(report));
    const { code, err } = await gouji(folder, 'draft', 'own.md', '--out', 'own.md');
    expect([code, err.includes('--out')]).toEqual([2, true]);
  });
  it('wants a section that it knows and a file that is there', async () => {
    expect((await gouji(folder, 'draft', report, '--section', 'praise')).code).toBe(2);
    expect((await gouji(folder, 'draft', 'none.md')).code).toBe(2);
    expect((await gouji(folder, 'draft', folder)).code).toBe(2);
  });

  it('says that no model is configured and drafts all the same', async () => {
    const plain = await gouji(folder, 'draft', report);
    const { code, out, err } = await withEnvironment(
      { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', GOUJI_MODEL: '' },
      'draft',
      report,
      '--model',
    );
    expect([code, out]).toEqual([0, plain.out]);
    expect(err).toContain('没有配置模型');
  });
  it('lets an honest model word it, and keeps a lie out', async () => {
    const plain = await gouji(folder, 'draft', report);
    const endpoint = await startEndpoint((asked, response, turn) => {
      const items = JSON.parse(asked.user.slice(asked.user.lastIndexOf('{"items"'))).items;
      const lies = [...'abcdefgh']
        .map((seed) => lyingAnswer(items, 'digit', seeded(seed)))
        .filter((each) => each !== null);
      const lie = turn > 1 ? lies[0] : null;
      streamText(response, lie?.answer ?? honestAnswer(items));
    });
    const environment = { OPENAI_BASE_URL: endpoint.url, OPENAI_API_KEY: '', GOUJI_MODEL: 'm' };
    const honest = await withEnvironment(environment, 'draft', report, '--model');
    expect([honest.code, honest.out, honest.err.includes('项采用')]).toEqual([0, plain.out, true]);
    const lying = await withEnvironment(environment, 'draft', report, '--model', 'other');
    expect([lying.code, lying.out]).toEqual([0, plain.out]);
    expect(lying.err).toContain('没有采用模型的措辞');
  });
  it('falls back where the endpoint is down', async () => {
    const plain = await gouji(folder, 'draft', report);
    const endpoint = await startEndpoint((_, response) => {
      response.writeHead(500).end();
    });
    const { code, out, err } = await withEnvironment(
      { OPENAI_BASE_URL: endpoint.url, OPENAI_API_KEY: 'secret-key', GOUJI_MODEL: 'm' },
      'draft',
      report,
      '--model',
    );
    expect([code, out]).toEqual([0, plain.out]);
    expect(err).toContain('模型端点内部出错');
    expect(err).not.toContain('secret-key');
  });
});

describe('gouji verify', () => {
  it('passes a draft of its own and refuses a lie', async () => {
    await gouji(folder, 'draft', report, '--out', 'own-draft.md');
    const honest = await gouji(folder, 'verify', 'own-draft.md', '--against', report);
    expect([honest.code, honest.out]).toEqual([0, expect.stringContaining('0 处不被支持')]);
    writeFileSync(join(folder, 'lie.md'), '安装波形护栏22公里，由督查室负责。\n');
    const lie = await gouji(folder, 'verify', 'lie.md', '--against', report);
    expect(lie.code).toBe(1);
    expect(lie.out).toContain('22公里');
    expect(lie.out).toContain('督查室');
  });
  it('verifies a Word file', async () => {
    await gouji(folder, 'draft', report, '--out', 'own-draft.docx');
    const { code } = await gouji(folder, 'verify', 'own-draft.docx', '--against', report);
    expect(code).toBe(0);
  });
  it('prints JSON', async () => {
    writeFileSync(join(folder, 'lie.md'), '安装波形护栏22公里。\n');
    const { out } = await gouji(folder, 'verify', 'lie.md', '--against', report, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ file: 'lie.md', counts: { unsupported: 1 }, items: [{ reason: 'value' }] });
  });
  it('wants a report', async () => {
    expect((await gouji(folder, 'verify', report)).code).toBe(2);
    expect((await gouji(folder, 'verify', report, '--against', 'none.md')).code).toBe(2);
  });
});

describe('gouji doctor', () => {
  it('is content without an endpoint', async () => {
    const { code, out } = await withEnvironment({ OPENAI_API_KEY: '', OPENAI_BASE_URL: '', GOUJI_MODEL: '' }, 'doctor');
    expect([code, out]).toEqual([0, expect.stringContaining('没有配置')]);
  });
  it('says what an endpoint can do', async () => {
    const endpoint = await startEndpoint((_, response) => streamText(response, 'OK'));
    const { code, out } = await withEnvironment(
      { OPENAI_BASE_URL: endpoint.url, OPENAI_API_KEY: 'secret-key', GOUJI_MODEL: 'm' },
      'doctor',
    );
    expect(code).toBe(0);
    expect(out).toContain('可以用 gouji draft --model');
    expect(out).not.toContain('secret-key');
  });
  it('says that an endpoint is down', async () => {
    const endpoint = await startEndpoint((_, response) => {
      response.writeHead(401).end();
    });
    const { code, out } = await withEnvironment(
      { OPENAI_BASE_URL: endpoint.url, GOUJI_MODEL: 'm' },
      'doctor',
      '--format',
      'json',
    );
    expect([code, JSON.parse(out).probe.fault.code]).toEqual([2, 'unauthorized']);
  });
});
