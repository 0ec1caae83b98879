import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startEndpoint, streamText } from '../assistant/endpoint-script.js';
import type { Ran } from './command.js';
import { main, scratch } from './command.js';

const report = fileURLToPath(new URL('../../fixtures/reports/guizhou-roads/report.md', import.meta.url));
const year = (number: number): string =>
  fileURLToPath(new URL(`../../fixtures/years/wenhuaguan-${number}.md`, import.meta.url));
const folder = scratch();
const none = { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', GOUJI_MODEL: '', XDG_STATE_HOME: join(folder, 'state') };

const run = (input: string, environment: Record<string, string>, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...none, ...environment };
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
    child.stdin.end(input);
  });

const sessions = (): readonly string[] => readdirSync(join(folder, 'state', 'gouji', 'sessions')).sort();

describe('gouji chat', () => {
  it('answers lines from a pipe, saves the session, and goes on with it', async () => {
    const first = await run('执行率\n', {}, 'chat', report);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('执行率96.88%');
    const [name = ''] = sessions();
    const id = name.slice(0, -'.json'.length);
    expect(JSON.parse(readFileSync(join(folder, 'state', 'gouji', 'sessions', name), 'utf8'))).toMatchObject({
      id,
      turns: [{ question: '执行率', by: 'program' }],
    });
    const list = await run('', {}, 'chat', '--resume');
    expect(list.out).toContain(`${id}  1 轮  report.md  执行率`);
    const second = await run('/引用\n', {}, 'chat', '--resume', id);
    expect(second.out).toContain('96.88%');
    const third = await run('群众满意度\n', {}, 'chat', '--continue');
    expect(third.out).toContain('目标88%');
    expect(sessions()).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'state', 'gouji', 'sessions', name), 'utf8')).turns).toHaveLength(3);
  });
  it('says what is wrong with a session', async () => {
    const missing = await run('', {}, 'chat', '--resume', 'none');
    expect([missing.code, missing.err.includes('没有会话“none”')]).toEqual([2, true]);
    const odd = await run('', {}, 'chat', '--resume', '../../x');
    expect(odd.code).toBe(2);
    writeFileSync(join(folder, 'state', 'gouji', 'sessions', '00000000-broken.json'), '{"id": 1}');
    const broken = await run('', {}, 'chat', '--resume', '00000000-broken');
    expect([broken.code, broken.err.includes('读不了')]).toEqual([2, true]);
  });
  it('goes on without a file that cannot be read, and says so by its code', async () => {
    const { code, out, err } = await run('执行率\n', {}, 'chat', report, 'none.md');
    expect([code, err.includes('none.md'), out.includes('96.88%')]).toEqual([2, true, true]);
  });
});

describe('gouji ask', () => {
  it('answers one question over years', async () => {
    const { code, out, err } = await run('', {}, 'ask', '哪一年没完成目标', year(2023), year(2021), year(2022));
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith('没有完成目标的年度：2022年、2023年。\n')).toBe(true);
  });
  it('gives JSON with the figures and their sources', async () => {
    const { code, out } = await run('', {}, 'ask', '执行率', report, '--json');
    const answer = JSON.parse(out);
    expect([code, answer.answered, answer.by, answer.tokens]).toEqual([0, true, 'program', null]);
    const text = readFileSync(report, 'utf8');
    for (const { start, end, text: printed, derivation } of answer.figures)
      if (derivation === null) expect(text.slice(start, end)).toBe(printed);
  });
  it('tells by its code what there is no answer to, and what could not be read', async () => {
    expect((await run('', {}, 'ask', '今天天气怎么样', report)).code).toBe(1);
    expect((await run('', {}, 'ask', '执行率', 'none.md')).code).toBe(2);
    expect((await run('', {}, 'ask', '执行率', report, 'none.md')).code).toBe(2);
    expect((await run('', {}, 'ask', '执行率')).code).toBe(2);
  });
  it('lets a model answer, and shows no lie of it', async () => {
    let text = '预算执行率为96.88%。';
    const endpoint = await startEndpoint((_, response) => streamText(response, text));
    const environment = { OPENAI_API_KEY: 'secret-key' };
    const args = ['ask', '执行率', report, '--model', 'm', '--base-url', endpoint.url];
    const honest = await run('', environment, ...args);
    expect([honest.code, honest.out]).toEqual([0, '预算执行率为96.88%。\n']);
    text = '预算执行率为97.88%。';
    const lie = await run('', environment, ...args, '--json');
    expect(lie.out).not.toContain('"预算执行率为97.88%。"');
    expect(JSON.parse(lie.out)).toMatchObject({ by: 'program', answered: true });
    expect(`${lie.err}${honest.err}`).not.toContain('secret-key');
    const plain = await run(
      '',
      { ...environment, GOUJI_MODEL: 'm', OPENAI_BASE_URL: endpoint.url },
      'ask',
      '执行率',
      report,
      '--no-model',
    );
    expect(plain.out).toContain('2286.48万元 ÷ 2360.00万元');
  });
});
